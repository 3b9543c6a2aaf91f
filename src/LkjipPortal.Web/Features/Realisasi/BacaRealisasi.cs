using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using IkuRow = LkjipPortal.Core.Planning.Iku;

namespace LkjipPortal.Web.Features.Realisasi;

/// <summary>An indikator in the list of the page.</summary>
public sealed record IndikatorItem(SubjekSource Subjek, IndikatorSource Indikator, KeadaanRealisasi Keadaan, DateOnly? SementaraPer, Figure? Target, Figure? Realisasi, CapaianFigures Hasil)
{
    public string Kode => Indikator.Kode;

    public string Icon => Keadaan switch
    {
        KeadaanRealisasi.Terisi => "circle-check",
        KeadaanRealisasi.Nol => "circle-check",
        KeadaanRealisasi.Sementara => "clock",
        KeadaanRealisasi.TidakBerlaku => "eye-off",
        _ => "circle-dashed",
    };
}

/// <summary>A year of an indikator.</summary>
public sealed record TahunItem(int Tahun, string Target, string Realisasi, KeadaanRealisasi Keadaan);

/// <summary>Everything about the chosen indikator that is not the form.</summary>
/// <param name="Place">Document that holds the target; null when none has a row for the indikator.</param>
public sealed record EntryView(IndikatorKinerja Indikator, string Subjek, LevelRencana Level, IkuRow? Iku, RealisasiTahunan? Row, TargetPlace? Place, IReadOnlyList<TahunItem> Years, CapaianFigures Hasil);

/// <summary>Reads what the realisasi pages show; figures come from the report's calculation.</summary>
public sealed class BacaRealisasi(PortalDbContext db, ReportSourceReader reader, SimpanTarget target)
{
    public async Task<(IReadOnlyList<IndikatorItem> Items, FigureSet Figures)> ListAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        var figures = ReportFigures.Build(source);
        var items = source.Subjek.SelectMany(subjek => subjek.Indikator.Select(indikator =>
        {
            var realisasi = indikator.Realisasi.GetValueOrDefault(unit.Tahun);
            return new IndikatorItem(
                subjek, indikator, realisasi?.Keadaan ?? KeadaanRealisasi.Kosong, realisasi?.SementaraPer,
                figures.TryGet($"{indikator.Kode}.target.{unit.Tahun}", out var planned) ? planned : null,
                figures.TryGet($"{indikator.Kode}.realisasi.{unit.Tahun}", out var measured) ? measured : null,
                CapaianFigures.Of(figures, indikator.Kode, unit.Tahun));
        }));
        return ([.. items], figures);
    }

    /// <summary>Null: the unit has no such indikator.</summary>
    public Task<IndikatorKinerja?> IndikatorAsync(CurrentUnit unit, string kode, CancellationToken cancellationToken) =>
        db.IndikatorMilik(unit.Id).AsNoTracking().SingleOrDefaultAsync(x => x.Kode == kode, cancellationToken);

    /// <summary>Null: the unit has no such indikator.</summary>
    public async Task<EntryView?> EntryAsync(CurrentUnit unit, string kode, int tahun, FigureSet ofPageYear, CancellationToken cancellationToken)
    {
        if (await IndikatorAsync(unit, kode, cancellationToken) is not { } indikator)
        {
            return null;
        }

        var subjek = await db.SubjekKinerja.AsNoTracking().SingleAsync(x => x.Id == indikator.SubjekKinerjaId, cancellationToken);
        var iku = await db.Iku.AsNoTracking().FirstOrDefaultAsync(
            x => x.PerangkatDaerahId == unit.Id && x.IndikatorKinerjaId == indikator.Id && x.TahunDari <= tahun && (x.TahunSampai == null || x.TahunSampai >= tahun), cancellationToken);
        var rows = await db.RealisasiTahunan.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.IndikatorKinerjaId == indikator.Id).ToListAsync(cancellationToken);
        var span = await db.Renstra.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.TahunAwal <= unit.Tahun && x.TahunAkhir >= unit.Tahun)
            .OrderByDescending(x => x.TahunAwal).Select(x => new { x.TahunAwal, x.TahunAkhir }).FirstOrDefaultAsync(cancellationToken);
        var place = await target.FindAsync(unit, indikator, tahun, cancellationToken);
        var figures = tahun == unit.Tahun ? ofPageYear : await FiguresAsync(unit.Id, tahun, span is not null && tahun >= span.TahunAwal && tahun <= span.TahunAkhir, cancellationToken);
        var years = new List<TahunItem>();
        for (var year = span?.TahunAwal ?? unit.Tahun; year <= Math.Min(span?.TahunAkhir ?? unit.Tahun, unit.Tahun); year++)
        {
            var row = rows.Find(x => x.Tahun == year);
            var planned = await target.FindAsync(unit, indikator, year, cancellationToken);
            years.Add(new TahunItem(year, planned?.Target?.Teks ?? "-", Printed(row), row?.Keadaan ?? KeadaanRealisasi.Kosong));
        }

        return new EntryView(
            indikator, subjek.Nama, subjek.Level, iku, rows.Find(x => x.Tahun == tahun), place, years,
            figures is null ? new CapaianFigures(null, null, null, null, null) : CapaianFigures.Of(figures, kode, tahun));
    }

    private async Task<FigureSet?> FiguresAsync(Guid unitId, int tahun, bool inside, CancellationToken cancellationToken) =>
        inside ? ReportFigures.Build(await reader.RequireAsync(unitId, tahun, cancellationToken)) : null;

    private static string Printed(RealisasiTahunan? row) => row?.Keadaan switch
    {
        KeadaanRealisasi.Terisi or KeadaanRealisasi.Sementara => row.Nilai?.Teks ?? "-",
        KeadaanRealisasi.Nol => "0",
        KeadaanRealisasi.BelumDiukur => "n/a",
        KeadaanRealisasi.TidakBerlaku => "N/A",
        _ => "-",
    };
}
