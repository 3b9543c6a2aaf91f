using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Web.Features.RencanaAksi;
using LkjipPortal.Web.Features.Renja;
using LkjipPortal.Web.Features.Renstra;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>A planning document with warnings.</summary>
/// <param name="Path">Page that lists them.</param>
/// <param name="Jumlah">Cells with a warning, as the page counts them.</param>
public sealed record PeringatanDokumen(string Nama, string Path, int Jumlah);

/// <summary>Counts the warnings of the year's plans.</summary>
public sealed class BacaPeringatan(BacaRenstra renstra, SimpanSelRenja renja, BacaRencanaAksi rencanaAksi)
{
    /// <summary>Documents with warnings, in the order of planning.</summary>
    public async Task<IReadOnlyList<PeringatanDokumen>> RunAsync(CurrentUnit unit, ReportSource source, CancellationToken cancellationToken)
    {
        var plan = await renstra.OpenAsync(unit, versi: null, cancellationToken);
        var work = await renja.OpenAsync(unit, cancellationToken);
        var actions = await rencanaAksi.RunAsync(unit, cancellationToken);
        PeringatanDokumen[] all =
        [
            new("Renstra", "renstra#peringatan", plan is { } open ? Cells(RenstraGrid.Warnings(open.Edit)) : 0),
            new("Renja", "renja#peringatan", work is null ? 0 : Cells(RenjaGrid.Warnings(work))),
            new("Perjanjian Kinerja", "perjanjian-kinerja#peringatan", source.Pk is { } pk ? PeringatanPk.Periksa(Promises(source, pk), unit.Tahun).Count : 0),
            new("Rencana Aksi", "rencana-aksi#peringatan", actions is null ? 0 : Cells(RencanaAksiGrid.Warnings(actions))),
        ];
        return [.. all.Where(document => document.Jumlah > 0)];
    }

    private static int Cells(IReadOnlyList<GridWarning> warnings) => warnings.DistinctBy(warning => (warning.Row, warning.Column)).Count();

    private static IEnumerable<JanjiTarget> Promises(ReportSource source, PkSource pk)
    {
        var unitOf = source.Subjek.SelectMany(subject => subject.Indikator).ToDictionary(row => row.Kode, row => row.Satuan);
        return pk.Sasaran.Select(row => new JanjiTarget(row.Indikator, unitOf.GetValueOrDefault(row.IndikatorKode), row.Target))
            .Concat(pk.Program.Where(row => row.IndikatorKode is not null)
                .Select(row => new JanjiTarget(row.Indikator ?? row.Program, unitOf.GetValueOrDefault(row.IndikatorKode!), row.Target)));
    }
}
