using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>A document with versions, as addresses name it.</summary>
/// <param name="Path">Part of the address, and the page of the document: "renja".</param>
/// <param name="AdaPerubahan">A Perubahan is made here.</param>
public sealed record JenisDokumen(string Path, string Nama, bool AdaPerubahan)
{
    /// <summary>Which PK of the year is meant; of no account for other documents.</summary>
    public string KodePk { get; init; } = Core.Planning.PerjanjianKinerja.KodeKepala;

    /// <summary>Page of the document, under unit and year.</summary>
    public string Halaman
    {
        get => field ?? (KodePk == Core.Planning.PerjanjianKinerja.KodeKepala ? Path : $"{Path}?pk={KodePk}");
        init;
    }

    /// <summary>Page of its way to approval, under unit and year.</summary>
    public string Persetujuan => KodePk == Core.Planning.PerjanjianKinerja.KodeKepala ? $"persetujuan/{Path}" : $"persetujuan/{Path}?pk={KodePk}";

    /// <summary>1 to 4 for the realisasi of a triwulan; 0 for other documents.</summary>
    public int Triwulan { get; init; }

    /// <summary>Its versions can be put side by side.</summary>
    public bool Terbanding => Semua.Any(jenis => jenis.Path == Path);

    public static JenisDokumen Renstra { get; } = new("renstra", "Renstra", AdaPerubahan: true);
    public static JenisDokumen Renja { get; } = new("renja", "Renja", AdaPerubahan: true);
    public static JenisDokumen Pk { get; } = new("perjanjian-kinerja", "Perjanjian Kinerja", AdaPerubahan: false);

    public static JenisDokumen RencanaAksi { get; } = new("rencana-aksi", "Rencana Aksi", AdaPerubahan: false);
    public static JenisDokumen Lkjip { get; } = new("lkjip", "LKjIP", AdaPerubahan: false);

    /// <summary>Realisasi of the four triwulan; the last one closes the year.</summary>
    public static IReadOnlyList<JenisDokumen> Realisasi { get; } =
    [
        new("realisasi-triwulan-1", "Realisasi Triwulan I", AdaPerubahan: false) { Triwulan = 1, Halaman = "realisasi" },
        new("realisasi-triwulan-2", "Realisasi Triwulan II", AdaPerubahan: false) { Triwulan = 2, Halaman = "realisasi" },
        new("realisasi-triwulan-3", "Realisasi Triwulan III", AdaPerubahan: false) { Triwulan = 3, Halaman = "realisasi" },
        new("realisasi-triwulan-4", "Realisasi Triwulan IV dan Tahunan", AdaPerubahan: false) { Triwulan = 4, Halaman = "realisasi" },
    ];

    /// <summary>Documents whose versions are kept row by row.</summary>
    public static IReadOnlyList<JenisDokumen> Semua { get; } = [Renstra, Renja, Pk];

    /// <summary>Documents whose state is kept beside their rows: they are approved, and have no versions to compare.</summary>
    public static IReadOnlyList<JenisDokumen> Tahunan { get; } = [RencanaAksi, .. Realisasi, Lkjip];

    public static JenisDokumen? Of(string? path) => Semua.FirstOrDefault(jenis => jenis.Path == path);
}

/// <summary>A version to choose from.</summary>
public sealed record PilihanVersi(int Nomor, StatusDokumen Status, DateOnly? Tanggal)
{
    public string Label => Nomor == 0 ? "Murni" : FormattableString.Invariant($"Perubahan {Nomor}");
}

/// <summary>Reads the versions of the year's documents of a unit, whole, in a constant number of statements.</summary>
public sealed class DokumenVersi(PortalDbContext db)
{
    /// <summary>Of the Renstra that the year belongs to; newest version first.</summary>
    public IQueryable<VersiRenstra> Renstra(CurrentUnit unit) => db.VersiRenstra
        .Where(x => x.RenstraId == db.Renstra.Where(r => r.PerangkatDaerahId == unit.Id && r.TahunAwal <= unit.Tahun && r.TahunAkhir >= unit.Tahun)
            .OrderByDescending(r => r.TahunAwal).Select(r => r.Id).FirstOrDefault())
        .OrderByDescending(x => x.Nomor);

    public IQueryable<VersiRenja> Renja(CurrentUnit unit) => db.VersiRenja
        .Where(x => db.Renja.Any(r => r.Id == x.RenjaId && r.PerangkatDaerahId == unit.Id && r.Tahun == unit.Tahun))
        .OrderByDescending(x => x.Nomor);

    /// <param name="kode">Of the PK; the head's unless another is named.</param>
    public IQueryable<VersiPerjanjianKinerja> Pk(CurrentUnit unit, string kode = Core.Planning.PerjanjianKinerja.KodeKepala) => db.VersiPerjanjianKinerja
        .Where(x => db.PerjanjianKinerja.Any(r => r.Id == x.PerjanjianKinerjaId && r.PerangkatDaerahId == unit.Id && r.Tahun == unit.Tahun && r.Kode == kode))
        .OrderByDescending(x => x.Nomor);

    /// <summary>The document of an address. Null: there is no such kind, or no such PK in the year.</summary>
    /// <param name="pk">Kode of a PK below the head's.</param>
    public async Task<JenisDokumen?> JenisAsync(string path, string? pk, CurrentUnit unit, CancellationToken cancellationToken)
    {
        var jenis = JenisDokumen.Of(path);
        if (jenis != JenisDokumen.Pk || pk is null or Core.Planning.PerjanjianKinerja.KodeKepala)
        {
            return jenis;
        }

        var found = await db.PerjanjianKinerja.AsNoTracking().SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Kode == pk, cancellationToken);
        return found is null ? null : jenis with { KodePk = found.Kode, Nama = $"{jenis.Nama} {found.Jabatan}" };
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<PilihanVersi>> DaftarAsync(JenisDokumen jenis, CurrentUnit unit, CancellationToken cancellationToken)
    {
        IQueryable<VersiDokumen> versions = jenis == JenisDokumen.Renstra ? Renstra(unit) : jenis == JenisDokumen.Renja ? Renja(unit) : Pk(unit, jenis.KodePk);
        return await versions.AsNoTracking().Select(x => new PilihanVersi(x.Nomor, x.Status, x.Tanggal)).ToListAsync(cancellationToken);
    }

    public async Task<ComparableDocument?> BacaAsync(JenisDokumen jenis, CurrentUnit unit, int nomor, CancellationToken cancellationToken)
    {
        var title = new PilihanVersi(nomor, default, null).Label;
        if (jenis == JenisDokumen.Renstra)
        {
            return await Whole(Renstra(unit)).AsNoTracking().FirstOrDefaultAsync(x => x.Nomor == nomor, cancellationToken) is { } renstra ? ComparableDocument.Of(title, renstra) : null;
        }

        if (jenis == JenisDokumen.Renja)
        {
            return await Whole(Renja(unit)).AsNoTracking().FirstOrDefaultAsync(x => x.Nomor == nomor, cancellationToken) is { } renja ? ComparableDocument.Of(title, renja, unit.Tahun) : null;
        }

        var pk = await Pk(unit, jenis.KodePk).AsNoTracking().AsSplitQuery().Include(x => x.Sasaran).Include(x => x.Program).FirstOrDefaultAsync(x => x.Nomor == nomor, cancellationToken);
        return pk is null ? null : ComparableDocument.Of(title, pk, unit.Tahun);
    }

    public static IQueryable<VersiRenstra> Whole(IQueryable<VersiRenstra> versions) => versions.AsSplitQuery()
        .Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Pagu)
        .Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator).ThenInclude(x => x.Target);

    public static IQueryable<VersiRenja> Whole(IQueryable<VersiRenja> versions) => versions.AsSplitQuery().Include(x => x.Node).ThenInclude(x => x.Indikator);
}
