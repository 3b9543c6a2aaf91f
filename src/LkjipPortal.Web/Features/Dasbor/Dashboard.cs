using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Features.Laporan;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>The year of a unit at a glance. Every figure is the report's own.</summary>
public sealed record Dashboard(
    Figure Capaian,
    Figure Kategori,
    Figure Serapan,
    Figure Efisiensi,
    Figure Pagu,
    DotScale Scale,
    IReadOnlyList<IkuCard> Iku,
    IReadOnlyList<PerformanceRow> Rows,
    IReadOnlyList<ResourceRow> Resources,
    DotScale ResourceScale,
    Completeness Completeness)
{
    public static Dashboard Of(ReportSource source, FigureSet figures, Completeness completeness)
    {
        var keys = new YearFigures(figures, source.Tahun);
        var rows = PerformanceRow.Of(source, keys);
        var resources = ResourceRow.Of(source, keys);
        return new Dashboard(
            keys["rata-rata", "capaian"],
            keys["rata-rata", "kategori"],
            keys["total", "serapan"],
            keys["rata-rata", "efisiensi-anggaran"],
            keys["total", "pagu"],
            DotScale.Around(rows.SelectMany(row => new[] { row.Capaian.Value, row.Serapan?.Value })),
            [.. source.Iku.OrderBy(iku => iku.Nomor).Select(iku => IkuCard.Of(iku, source, keys)).OfType<IkuCard>()],
            rows,
            resources,
            DotScale.Around(resources.Select(row => row.Share.Value).Append(keys["rata-rata", "capaian"].Value)),
            completeness);
    }
}

/// <summary>Figures of one year by subject and what: <c>["merit", "capaian"]</c>.</summary>
public sealed class YearFigures(FigureSet figures, int tahun)
{
    public int Tahun => tahun;

    public Figure this[string subject, string what] => figures[FigureKey.Of(subject, what, tahun)];

    public Figure? Find(string subject, string what, int year) => figures.TryGet(FigureKey.Of(subject, what, year), out var figure) ? figure : null;
}

/// <summary>A row of the table of sasaran and programs. Money stands at the first indikator of a subject only.</summary>
/// <param name="IsSasaran">A sasaran, else a program below it.</param>
/// <param name="Below">The printed capaian is below 100.</param>
public sealed record PerformanceRow(
    string Name,
    string Indicator,
    bool IsSasaran,
    Figure Target,
    Figure Realisasi,
    Figure Capaian,
    bool Below,
    Figure? Serapan,
    Figure? Pagu,
    Figure Efisiensi)
{
    internal static IReadOnlyList<PerformanceRow> Of(ReportSource source, YearFigures keys) =>
    [
        .. from subject in source.Subjek
           where subject.Level is LevelRencana.Sasaran or LevelRencana.Program
           from indicator in subject.Indikator.Index()
           let first = indicator.Index == 0
           select new PerformanceRow(
               first ? subject.NamaSingkat : indicator.Item.Nama,
               indicator.Item.Nama,
               subject.Level == LevelRencana.Sasaran,
               keys[indicator.Item.Kode, "target"],
               keys[indicator.Item.Kode, "realisasi"],
               keys[indicator.Item.Kode, "capaian-angka"],
               keys[indicator.Item.Kode, "capaian"] is { Value: not null } capaian && !CapaianText.Of(capaian).Reached,
               first ? keys[subject.Kode, "serapan"] : null,
               first ? keys[subject.Kode, "pagu"] : null,
               keys[indicator.Item.Kode, "efisiensi-anggaran"]),
    ];
}

/// <summary>A resource: what was used or there, of how much, and the efisiensi against capaian.</summary>
/// <param name="Unit">"orang", "unit"; null for money.</param>
public sealed record ResourceRow(string Name, Figure Part, Figure Whole, string? Unit, Figure Share, Figure Efisiensi)
{
    internal static IReadOnlyList<ResourceRow> Of(ReportSource source, YearFigures keys)
    {
        string? UnitOf(Core.Budgeting.JenisSumberDaya jenis) => source.SumberDaya.FirstOrDefault(resource => resource.Jenis == jenis)?.Satuan;
        return
        [
            new("Anggaran", keys["total", "realisasi-anggaran"], keys["total", "pagu"], null, keys["total", "serapan"], keys["rata-rata", "efisiensi-anggaran"]),
            new("Pegawai", keys["sdm", "tersedia"], keys["sdm", "kebutuhan"], UnitOf(Core.Budgeting.JenisSumberDaya.Sdm), keys["sdm", "pemenuhan"], keys["rata-rata", "efisiensi-sdm"]),
            new("Sarpras", keys["sarpras", "tersedia"], keys["sarpras", "kebutuhan"], UnitOf(Core.Budgeting.JenisSumberDaya.Sarpras), keys["sarpras", "pemenuhan"], keys["rata-rata", "efisiensi-sarpras"]),
        ];
    }
}
