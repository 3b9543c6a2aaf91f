using System.Globalization;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>A perangkat daerah to be added.</summary>
/// <param name="Masa">"2019-2023", the period of its first Renstra; null: the five years that the current year belongs to.</param>
/// <param name="Perencana">E-mail or NIP of a person with an account who becomes its planner; null: nobody yet.</param>
public sealed record UnitBaru(string Kode, string Nama, string Pemda, string? Masa = null, string? Perencana = null);

/// <summary>Adds a perangkat daerah, with its pemda where that is not there yet. Its years are those of its period until a Renstra tells them.</summary>
public sealed partial class TambahUnit(PortalDbContext db, TimeProvider clock)
{
    private const int Period = 5;
    private const int LongestPeriod = 10;

    /// <returns>Why it was refused, with the property of <see cref="UnitBaru"/>; null when it was added.</returns>
    public async Task<(string Field, string Reason)?> RunAsync(UnitBaru unit, CancellationToken cancellationToken)
    {
        if (YearsOf(unit.Masa) is not var (first, last))
        {
            return (nameof(unit.Masa), $"Masa “{unit.Masa}” harus dua tahun, paling lama {LongestPeriod} tahun; misalnya 2019-2023.");
        }

        var planner = unit.Perencana?.ToUpperInvariant();
        var person = planner is null ? null : await db.Users.Where(x => x.NormalizedEmail == planner || x.Nip == unit.Perencana).Select(x => (Guid?)x.Id).SingleOrDefaultAsync(cancellationToken);
        return planner is not null && person is null
            ? (nameof(unit.Perencana), $"Tidak ada akun dengan surel atau NIP “{unit.Perencana}”.")
            : await AddAsync(unit, first, last, person, cancellationToken);
    }

    private async Task<(string Field, string Reason)?> AddAsync(UnitBaru unit, int first, int last, Guid? planner, CancellationToken cancellationToken)
    {
        var (kode, nama, pemda) = (unit.Kode, unit.Nama, unit.Pemda);
        if (kode.Length > PerangkatDaerah.KodeMaxLength || !KodePattern().IsMatch(kode))
        {
            return (nameof(unit.Kode), $"Kode “{kode}” hanya boleh huruf kecil, angka, dan tanda hubung, paling panjang {PerangkatDaerah.KodeMaxLength}; misalnya bkpsdm.");
        }

        if (await db.PerangkatDaerah.AnyAsync(x => x.Kode == kode, cancellationToken))
        {
            return (nameof(unit.Kode), $"Perangkat daerah “{kode}” sudah ada.");
        }

        var government = await db.Pemda.FirstOrDefaultAsync(x => x.Nama == pemda, cancellationToken) ?? Create(pemda);
        if (government is null)
        {
            return (nameof(unit.Pemda), $"Pemda “{pemda}” harus diawali Provinsi, Kabupaten, atau Kota; misalnya Kabupaten Jombang.");
        }

        var added = new PerangkatDaerah { PemdaId = government.Id, Kode = kode, TahunAwal = first, TahunAkhir = last };
        added.DaftarNama.Add(new NamaPerangkatDaerah { PerangkatDaerahId = added.Id, Nama = nama, Singkatan = Initials(nama), TahunDari = Math.Min(first, clock.GetLocalNow().Year) });
        db.Add(added);
        if (planner is { } person)
        {
            db.Add(new PeranPengguna { PenggunaId = person, PerangkatDaerahId = added.Id, Peran = Peran.Perencana });
        }

        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <summary>Five-year periods begin in years that end in 0 or 5.</summary>
    private (int First, int Last)? YearsOf(string? masa)
    {
        var year = clock.GetLocalNow().Year;
        if (masa is null)
        {
            return (year - (year % Period), year - (year % Period) + Period - 1);
        }

        var match = MasaPattern().Match(masa);
        (int First, int Last)? years = match.Success ? (Year(match.Groups["first"]), Year(match.Groups["last"])) : null;
        return years is var (first, last) && last >= first && last - first < LongestPeriod ? years : null;
    }

    private static int Year(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>"BKPSDM" of "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia".</summary>
    private static string Initials(string nama)
    {
        var letters = string.Concat(nama.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return letters.Length is >= 2 and <= 20 ? letters : nama[..Math.Min(nama.Length, 20)];
    }

    private Pemda? Create(string pemda)
    {
        var (level, head) = pemda.Split(' ', 2)[0] switch
        {
            "Provinsi" => (TingkatPemda.Provinsi, "Gubernur"),
            "Kabupaten" => (TingkatPemda.Kabupaten, "Bupati"),
            "Kota" => (TingkatPemda.Kota, "Wali Kota"),
            _ => (default, ""),
        };
        var place = pemda.Split(' ', 2) is [_, var name] ? name.Trim() : "";
        if (head.Length == 0 || place.Length == 0 || pemda.Length > Pemda.NamaMaxLength)
        {
            return null;
        }

        var government = new Pemda { Nama = pemda, Tingkat = level, JabatanKepalaDaerah = $"{head} {place}", Ibukota = place };
        db.Add(government);
        return government;
    }

    [GeneratedRegex(@"^(?<first>20\d\d)\s*[-–]\s*(?<last>20\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex MasaPattern();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex KodePattern();
}
