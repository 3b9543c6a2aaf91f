using System.Text.RegularExpressions;
using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>Adds a perangkat daerah, with its pemda where that is not there yet.</summary>
public sealed partial class TambahUnit(PortalDbContext db, TimeProvider clock)
{
    /// <returns>Why it was refused; null when it was added.</returns>
    public async Task<string?> RunAsync(string kode, string nama, string pemda, CancellationToken cancellationToken)
    {
        if (kode.Length > PerangkatDaerah.KodeMaxLength || !KodePattern().IsMatch(kode))
        {
            return $"Kode “{kode}” hanya boleh huruf kecil, angka, dan tanda hubung, paling panjang {PerangkatDaerah.KodeMaxLength}; misalnya bkpsdm.";
        }

        if (await db.PerangkatDaerah.AnyAsync(x => x.Kode == kode, cancellationToken))
        {
            return $"Perangkat daerah “{kode}” sudah ada.";
        }

        var government = await db.Pemda.FirstOrDefaultAsync(x => x.Nama == pemda, cancellationToken) ?? Create(pemda);
        if (government is null)
        {
            return $"Pemda “{pemda}” harus diawali Provinsi, Kabupaten, atau Kota; misalnya Kabupaten Jombang.";
        }

        var unit = new PerangkatDaerah { PemdaId = government.Id, Kode = kode };
        unit.DaftarNama.Add(new NamaPerangkatDaerah { PerangkatDaerahId = unit.Id, Nama = nama, Singkatan = Initials(nama), TahunDari = clock.GetLocalNow().Year });
        db.Add(unit);
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

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

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex KodePattern();
}
