using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Pemberitahuan;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using KomentarRow = LkjipPortal.Web.Data.Komentar;

namespace LkjipPortal.Web.Features.Komentar;

/// <summary>What is commented on.</summary>
/// <param name="Dokumen">As addresses name it.</param>
/// <param name="Letak">Row, cell or section; null: all of the document.</param>
public sealed record KomentarTempat(string Dokumen, string? Letak = null)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["renstra"] = "Renstra",
        ["renja"] = "Renja",
        ["perjanjian-kinerja"] = "Perjanjian Kinerja",
        ["rencana-aksi"] = "Rencana Aksi",
        ["realisasi"] = "Realisasi",
        ["lkjip"] = "LKjIP",
    };

    public static bool Ada(string dokumen) => Names.ContainsKey(dokumen);

    public string Nama => Names[Dokumen];

    /// <summary>Page of the document, under unit and year.</summary>
    public string Halaman => (Dokumen, Letak) switch
    {
        ("realisasi", { } indikator) => $"realisasi/{Uri.EscapeDataString(indikator)}",
        ("lkjip", { } kode) => $"lkjip/bagian/{Uri.EscapeDataString(kode)}",
        _ => Dokumen,
    };

    /// <summary>Page of its comments, under unit and year.</summary>
    public string Alamat => Letak is null ? $"komentar/{Dokumen}" : $"komentar/{Dokumen}?letak={Uri.EscapeDataString(Letak)}";
}

/// <summary>A comment and what was answered to it.</summary>
public sealed record Utas(KomentarRow Awal, IReadOnlyList<KomentarRow> Jawaban)
{
    public bool Terbuka => Awal.SelesaiPada is null;
}

/// <summary>Reads the comments of a document, and who can be mentioned in one.</summary>
public sealed class BacaKomentar(PortalDbContext db, TimeProvider clock)
{
    public string When(DateTimeOffset moment) => clock.WhenText(moment);

    /// <summary>Open ones first, each group from the newest.</summary>
    public async Task<IReadOnlyList<Utas>> RunAsync(CurrentUnit unit, KomentarTempat place, CancellationToken cancellationToken)
    {
        var rows = await Of(unit, place.Dokumen).ToListAsync(cancellationToken);
        var answers = rows.Where(x => x.IndukId is not null).OrderBy(x => x.Pada).ToLookup(x => x.IndukId);
        return
        [
            .. rows.Where(x => x.IndukId is null && (place.Letak is null || x.Letak == place.Letak))
                .OrderBy(x => x.SelesaiPada is not null).ThenByDescending(x => x.Pada)
                .Select(x => new Utas(x, [.. answers[x.Id]])),
        ];
    }

    public Task<int> TerbukaAsync(CurrentUnit unit, KomentarTempat place, CancellationToken cancellationToken) =>
        Of(unit, place.Dokumen).CountAsync(x => x.IndukId == null && x.SelesaiPada == null && (place.Letak == null || x.Letak == place.Letak), cancellationToken);

    /// <summary>People with a role in this unit, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Nama)>> OrangAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        [.. (await OrangUnit.Di(db, unit.Id, clock.HariIni()).OrderBy(x => x.Nama).Select(x => new { x.Id, x.Nama }).ToListAsync(cancellationToken)).Select(x => (x.Id, x.Nama))];

    private IQueryable<KomentarRow> Of(CurrentUnit unit, string dokumen) =>
        db.Komentar.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Dokumen == dokumen);
}
