using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Periods;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Sources;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using PkRow = LkjipPortal.Core.Planning.PerjanjianKinerja;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>A sasaran with an indikator that a PK may promise, with the target that the plans give it.</summary>
public sealed record CalonSasaran(IndikatorKinerja Indikator, string Sasaran, NilaiKinerja? Target);

/// <summary>A program that a PK may name, with target and pagu from the plans.</summary>
public sealed record CalonProgram(SubjekKinerja Program, IndikatorKinerja? Indikator, NilaiKinerja? Target, decimal? Pagu);

/// <summary>What the plans of the year give a PK: Renstra's targets, the pagu of the Renja in force, and for a lower level the head's promises.</summary>
public sealed record PkRencana(IReadOnlyList<SubjekKinerja> Subjek, IReadOnlyDictionary<Guid, NilaiKinerja> Target, IReadOnlyDictionary<Guid, decimal> Pagu, string Renstra, string Renja)
{
    /// <summary>Of the head the sasaran; below also what the programs are to bring about.</summary>
    public IReadOnlyList<CalonSasaran> Sasaran(JenjangPk level) =>
    [
        .. Subjek.Where(x => x.Level == LevelRencana.Sasaran || (level != JenjangPk.Kepala && x.Level == LevelRencana.Program))
            .SelectMany(x => x.Indikator.OrderBy(row => row.Urutan).Select(row => new CalonSasaran(row, x.Level == LevelRencana.Program ? x.SasaranProgram ?? x.Nama : x.Nama, Target.GetValueOrDefault(row.Id)))),
    ];

    public IReadOnlyList<CalonProgram> Program =>
    [
        .. Subjek.Where(x => x.Level == LevelRencana.Program).Select(x =>
        {
            var indikator = x.Indikator.MinBy(row => row.Urutan);
            return new CalonProgram(x, indikator, indikator is null ? null : Target.GetValueOrDefault(indikator.Id), Pagu.TryGetValue(x.Id, out var pagu) ? pagu : null);
        }),
    ];

    public PkPlan Plan => new(
        Subjek.SelectMany(x => x.Indikator).Where(x => Target.ContainsKey(x.Id)).ToDictionary(x => x.Kode, x => Target[x.Id]),
        Subjek.Where(x => Pagu.ContainsKey(x.Id)).ToDictionary(x => x.Kode, x => Pagu[x.Id]),
        Renstra,
        Renja);
}

/// <summary>Reads what a PK is made from.</summary>
public sealed class BacaPkRencana(PortalDbContext db)
{
    public async Task<PkRencana> RunAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var subjects = await db.SubjekKinerja.AsNoTracking().Include(x => x.Indikator).Where(x => x.PerangkatDaerahId == unit.Id)
            .OrderBy(x => x.Urutan).ThenBy(x => x.Kode).ToListAsync(cancellationToken);
        var plan = await new PlanRows(db).ReadAsync(unit.Id, unit.Tahun, cancellationToken);
        var renja = plan.Renja?.Versi.MaxBy(x => x.Nomor);
        var pagu = subjects.Where(x => x.Level == LevelRencana.Program)
            .Select(x => (x.Id, Pagu: renja?.Node.Find(node => node.Level == LevelRencana.Program && node.Kode == x.KodeProgram)?.Pagu))
            .Where(x => x.Pagu is not null).ToDictionary(x => x.Id, x => x.Pagu!.Value);
        return new PkRencana(
            subjects,
            plan.Renstra is { } renstra ? TahunBaru.Targets(renstra.Versi, unit.Tahun) : [],
            pagu,
            plan.Renstra is { } named ? FormattableString.Invariant($"Renstra {named.TahunAwal}–{named.TahunAkhir}") : "Renstra",
            FormattableString.Invariant($"{(renja?.Jenis == JenisVersi.Perubahan ? "Renja Perubahan" : "Renja")} {unit.Tahun}"));
    }

    /// <summary>A version as the composition of documents takes it.</summary>
    public async Task<PkSource> SourceAsync(CurrentUnit unit, PkRow pk, VersiPerjanjianKinerja version, IReadOnlyList<SubjekKinerja> subjects, CancellationToken cancellationToken)
    {
        var owner = await db.PerangkatDaerah.AsNoTracking().Include(x => x.Pejabat).SingleAsync(x => x.Id == unit.Id, cancellationToken);
        version.Sasaran.Sort((a, b) => a.Urutan.CompareTo(b.Urutan));
        version.Program.Sort((a, b) => a.Urutan.CompareTo(b.Urutan));
        return AgreementSources.Pk(
            new PlanRows.PkRows(unit.Tahun, version, pk.Jabatan), owner, subjects, subjects.SelectMany(x => x.Indikator).ToDictionary(x => x.Id, x => x.Kode));
    }

    /// <summary>Officials to choose parties from, the heads first.</summary>
    public Task<List<Pejabat>> PejabatAsync(CurrentUnit unit, CancellationToken cancellationToken) => db.Pejabat.AsNoTracking()
        .Where(x => x.PerangkatDaerahId == unit.Id)
        .OrderByDescending(x => x.KepalaDaerah).ThenByDescending(x => x.KepalaPerangkatDaerah).ThenBy(x => x.Jabatan).ThenBy(x => x.Nama)
        .ToListAsync(cancellationToken);
}
