using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using PkRow = LkjipPortal.Core.Planning.PerjanjianKinerja;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>A change against the version before: both sides and what the difference is.</summary>
/// <param name="Difference">"+22,5", "nilai ditambah", "baru", "dihapus".</param>
public sealed record PkChange(string Label, string? Before, string? After, string Difference);

/// <param name="Changed">The row differs from the version before.</param>
public sealed record PkRow<T>(T Row, bool Changed);

public sealed record PkVersion(int Nomor, JenisVersi Jenis)
{
    public string Label => Jenis == JenisVersi.Murni ? "Murni" : $"Perubahan {Nomor}";
}

/// <summary>A PK of the year, to switch to.</summary>
public sealed record PkPilihan(string Kode, string Label);

/// <param name="Deviations">Where this version differs from Renstra and Renja.</param>
public sealed record PkView(
    PkRow Pk, IReadOnlyList<PkPilihan> Daftar, IReadOnlyList<PkDeviation> Deviations, VersiPerjanjianKinerja Versi, IReadOnlyList<PkVersion> Versions, VersiPerjanjianKinerja? Before,
    IReadOnlyList<PkRow<SasaranPk>> Sasaran, IReadOnlyList<PkRow<ProgramPk>> Program, IReadOnlyList<PkChange> Changes,
    Pejabat? PihakPertama, Pejabat? PihakKedua, string Ibukota)
{
    /// <summary>Targets that are missing, or given in another unit than the indikator's.</summary>
    public IReadOnlyList<PeringatanJanji> Warnings { get; init; } = [];

    public decimal Total => Versi.Program.Sum(row => row.Anggaran);
    public decimal? TotalBefore => Before?.Program.Sum(row => row.Anggaran);
}

/// <summary>Reads a version of the year's PK beside the one before it.</summary>
public sealed class BacaPerjanjianKinerja(PortalDbContext db, BacaPkRencana rencana)
{
    /// <param name="nomor">Null: the version in force.</param>
    public async Task<PkView?> RunAsync(CurrentUnit unit, string kode, int? nomor, CancellationToken cancellationToken)
    {
        var pk = await db.PerjanjianKinerja.AsNoTracking().AsSplitQuery()
            .Include(x => x.Versi).ThenInclude(x => x.Sasaran)
            .Include(x => x.Versi).ThenInclude(x => x.Program)
            .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Kode == kode, cancellationToken);
        var version = pk?.Versi.Where(x => nomor is null || x.Nomor == nomor).MaxBy(x => x.Nomor);
        if (pk is null || version is null)
        {
            return null;
        }

        var before = pk.Versi.Where(x => x.Nomor < version.Nomor).MaxBy(x => x.Nomor);
        var people = await db.Pejabat.AsNoTracking().Where(x => x.Id == version.PihakPertamaId || x.Id == version.PihakKeduaId).ToListAsync(cancellationToken);
        var city = await db.PerangkatDaerah.Where(x => x.Id == unit.Id).Select(x => x.Pemda!.Ibukota).SingleAsync(cancellationToken);
        var sasaran = version.Sasaran.OrderBy(x => x.Urutan).Select(row => new PkRow<SasaranPk>(row, before is not null && Differs(row, SameIn(before, row)))).ToList();
        var program = version.Program.OrderBy(x => x.Urutan).Select(row => new PkRow<ProgramPk>(row, before is not null && Differs(row, SameIn(before, row)))).ToList();
        var plan = await rencana.RunAsync(unit, cancellationToken);
        var list = await db.PerjanjianKinerja.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToListAsync(cancellationToken);
        return new PkView(
            pk,
            [.. list.OrderBy(x => x.Jenjang).ThenBy(x => x.Jabatan, StringComparer.Ordinal).Select(x => new PkPilihan(x.Kode, x.Jabatan ?? $"Kepala {unit.Singkatan}"))],
            PkDeviations.Find(await rencana.SourceAsync(unit, pk, version, plan.Subjek, cancellationToken), plan.Plan),
            version, [.. pk.Versi.OrderByDescending(x => x.Nomor).Select(x => new PkVersion(x.Nomor, x.Jenis))], before, sasaran, program,
            before is null ? [] : Changes(before, version),
            people.Find(x => x.Id == version.PihakPertamaId), people.Find(x => x.Id == version.PihakKeduaId), city)
        {
            Warnings = PeringatanPk.Periksa(Promises(pk, version, plan), unit.Tahun),
        };
    }

    /// <summary>Below the head a program carries no target of its own.</summary>
    private static IEnumerable<JanjiTarget> Promises(PkRow pk, VersiPerjanjianKinerja version, PkRencana plan)
    {
        var unitOf = plan.Subjek.SelectMany(x => x.Indikator).ToDictionary(x => x.Id, x => x.Satuan);
        return version.Sasaran.OrderBy(x => x.Urutan).Select(row => new JanjiTarget(row.Indikator, unitOf.GetValueOrDefault(row.IndikatorKinerjaId), row.Target))
            .Concat(version.Program.OrderBy(x => x.Urutan).Where(row => pk.Jenjang == JenjangPk.Kepala && row.IndikatorKinerjaId is not null)
                .Select(row => new JanjiTarget(row.Indikator ?? row.Program, unitOf.GetValueOrDefault(row.IndikatorKinerjaId!.Value), row.Target)));
    }

    private static SasaranPk? SameIn(VersiPerjanjianKinerja version, SasaranPk row) => version.Sasaran.Find(x => x.IndikatorKinerjaId == row.IndikatorKinerjaId);

    private static ProgramPk? SameIn(VersiPerjanjianKinerja version, ProgramPk row) => version.Program.Find(x => x.SubjekKinerjaId == row.SubjekKinerjaId);

    private static bool Differs(SasaranPk row, SasaranPk? before) => before is null || row.Target.Teks != before.Target.Teks || row.Indikator != before.Indikator;

    private static bool Differs(ProgramPk row, ProgramPk? before) => before is null || row.Anggaran != before.Anggaran || row.Target?.Teks != before.Target?.Teks;

    private static List<PkChange> Changes(VersiPerjanjianKinerja before, VersiPerjanjianKinerja now) =>
    [
        .. now.Sasaran.OrderBy(x => x.Urutan).SelectMany(row => TargetChange($"Target {row.Indikator}", SameIn(before, row)?.Target, row.Target)),
        .. now.Program.OrderBy(x => x.Urutan).SelectMany(row => TargetChange($"Target {row.Indikator ?? row.Program}", SameIn(before, row)?.Target, row.Target)),
        .. now.Program.OrderBy(x => x.Urutan).Where(row => SameIn(before, row)?.Anggaran != row.Anggaran).Select(row => AmountChange(row, SameIn(before, row))),
        .. before.Sasaran.Where(row => SameIn(now, row) is null).Select(row => new PkChange($"Target {row.Indikator}", row.Target.Teks, null, "dihapus")),
        .. before.Program.Where(row => SameIn(now, row) is null).Select(row => new PkChange(row.Program, Rupiah.FormatAmount(row.Anggaran), null, "dihapus")),
    ];

    private static IEnumerable<PkChange> TargetChange(string label, NilaiKinerja? before, NilaiKinerja? now)
    {
        if (before?.Teks != now?.Teks)
        {
            yield return new PkChange(label, before?.Teks, now?.Teks, Difference(before, now));
        }
    }

    private static string Difference(NilaiKinerja? before, NilaiKinerja? now) => (before, now) switch
    {
        (null, _) => "baru",
        (_, null) => "dihapus",
        ({ Angka: { } from }, { Angka: { } to }) => IdNumber.FormatSigned(to - from),
        ({ Angka: null }, { Angka: not null }) when before.Predikat == now.Predikat => "nilai ditambah",
        _ => "berubah",
    };

    private static PkChange AmountChange(ProgramPk row, ProgramPk? before) => new(
        row.Program,
        before is null ? null : Rupiah.FormatAmount(before.Anggaran),
        Rupiah.FormatAmount(row.Anggaran),
        before is null ? "baru" : IdNumber.FormatSigned(row.Anggaran - before.Anggaran));
}
