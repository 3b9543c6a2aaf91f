using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>3.1.2 to 3.1.4: realisasi against earlier years, the end of the Renstra, and other bodies.</summary>
internal static class RiwayatChapter
{
    public static IEnumerable<Block> Compose(CompositionContext context) => context.Rows.Count == 0 ? [
        .. context.Open("3.1.2"), .. context.Open("3.1.3"), .. context.Open("3.1.4")] : [
        .. context.Open("3.1.2"), .. History(context), .. context.Open("3.1.3"), .. EndOfRenstra(context), .. context.Open("3.1.4"), .. Benchmarks(context)];

    private static IEnumerable<Block> History(CompositionContext context)
    {
        var years = Enumerable.Range(context.Year - context.Source.Pengaturan.JumlahTahunRiwayat + 1, context.Source.Pengaturan.JumlahTahunRiwayat).ToList();
        var span = $"Tahun {Invariant(years[0])}–{context.YearText}";
        yield return Write.Paragraph(
            $"Realisasi kinerja tahun {years[0]}–{context.Year} dimuat pada {Write.See("tabel-3-2")}, dan perkembangan indikator sasaran digambarkan pada {Write.See("gambar-3-2")}.");
        yield return MeasuredTable.Compose(context, "tabel-3-2", $"Realisasi Kinerja {span}", [
            new($"Target {context.YearText}", ColumnKind.Value, row => context.Cell(row.Code, "target")),
            .. years.Select(year => new MeasuredTable.Column($"Realisasi {Invariant(year)}", ColumnKind.Value, row => context.Cell(row.Code, "realisasi", year))),
            new("Pertumbuhan (%)", ColumnKind.OnComma, row => context.Cell(row.Code, "pertumbuhan")),
        ], [Write.Line($"Pertumbuhan dihitung dari selisih realisasi tahun {context.Year} dengan tahun {context.Year - 1}, dibagi realisasi tahun {context.Year - 1}.")]);
        foreach (var row in context.Rows)
        {
            yield return Growth(context, row, years[0]);
        }

        yield return Chart(context, years, span);
    }

    private static Paragraph Growth(CompositionContext context, MeasuredRow row, int firstYear)
    {
        var difference = context.Figure(row.Code, "selisih");
        if (difference.Value is null)
        {
            return Write.Paragraph(
                $"{row.Indicator.Nama} tahun {context.Year} terealisasi {context.Text(row.Code, "realisasi")}; perubahannya dari tahun {context.Year - 1} tidak dihitung karena data salah satu tahun tidak tersedia.");
        }

        List<Inline> inlines = [.. Write.Line(
            $"{row.Indicator.Nama} {CompositionContext.Say(difference, "arah")} dibandingkan dengan tahun {context.Year - 1}")];
        var growth = context.Figure(row.Code, "pertumbuhan");
        if (growth.Value is not null and not 0m)
        {
            inlines.AddRange(Write.Line($" atau tumbuh {CompositionContext.Say(growth, "persen")}"));
        }

        var years = context.Year - firstYear;
        if (years > 1 && context.FigureOrNull(row.Code, $"selisih-{Invariant(years)}") is { Value: not null } longer)
        {
            inlines.AddRange(Write.Line($", dan {CompositionContext.Say(longer, "arah")} dibandingkan dengan tahun {firstYear}"));
        }

        return new Paragraph([.. inlines, new TextRun(".")]);
    }

    private static FigureBlock Chart(CompositionContext context, List<int> years, string span)
    {
        var panels = context.Rows.Where(row => row.IsSasaran).Select(row => Panel(context, row, years)).ToList();
        var alternative = string.Join(" ", panels.Select(panel =>
            $"{panel.Title}: {string.Join(", ", panel.Points.Select(point => $"{point.Year} {point.Text}"))}{(panel.TargetText is null ? "" : $"; target {panel.TargetText}")}."));
        return new FigureBlock(
            "gambar-3-2", new TrendChart(panels), new Caption($"Perkembangan Realisasi Sasaran Strategis {span}"), $"Diagram garis. {alternative}",
            "data realisasi kinerja, diolah. Garis putus-putus menunjukkan target; sumbu tegak tidak selalu dimulai dari nol.");
    }

    private static TrendPanel Panel(CompositionContext context, MeasuredRow row, List<int> years)
    {
        var target = context.Figure(row.Code, "target");
        return new TrendPanel(
            row.Indicator.Nama,
            row.Indicator.Satuan,
            [.. years.Select(year => PointOf(context.Figure(row.Code, "realisasi", year), year))],
            target.Value,
            target.Value is null ? null : target.Text);
    }

    private static TrendPoint PointOf(Figure result, int year) => new(Invariant(year), result.Value, result.Text);

    private static IEnumerable<Block> EndOfRenstra(CompositionContext context)
    {
        var end = context.Source.Renstra?.TahunAkhir ?? context.Year;
        yield return Write.Paragraph(
            $"Kemajuan pencapaian target jangka menengah, yaitu target akhir Renstra tahun {end}, dimuat pada {Write.See("tabel-3-3")}. Tingkat kemajuan adalah realisasi tahun {context.Year} dibagi target akhir Renstra.");
        yield return MeasuredTable.Compose(context, "tabel-3-3", $"Perbandingan Realisasi Kinerja Tahun {context.YearText} dengan Target Akhir Renstra", [
            new($"Target Akhir Renstra {Invariant(end)}", ColumnKind.Value, row => context.Cell(row.Code, "target-akhir", end)),
            new($"Realisasi {context.YearText}", ColumnKind.Value, row => context.Cell(row.Code, "realisasi")),
            new("Tingkat Kemajuan (%)", ColumnKind.OnComma, row => context.Cell(row.Code, "kemajuan")),
        ], []);
        foreach (var row in context.Rows.Where(row => row.IsSasaran))
        {
            yield return Progress(context, row);
        }
    }

    private static Paragraph Progress(CompositionContext context, MeasuredRow row)
    {
        var progress = context.Figure(row.Code, "kemajuan");
        return progress.Value switch
        {
            null => Write.Paragraph($"Tingkat kemajuan {row.Indicator.Nama} belum dapat dihitung karena target akhir atau realisasinya tidak berupa angka."),
            >= 100m => Write.Paragraph($"{row.Indicator.Nama} telah memenuhi target akhir Renstra dengan tingkat kemajuan {CompositionContext.Say(progress, "persen")}."),
            _ => Write.Paragraph($"{row.Indicator.Nama} memiliki tingkat kemajuan {CompositionContext.Say(progress, "persen")}, sehingga target akhir Renstra masih perlu dikejar."),
        };
    }

    private static IEnumerable<Block> Benchmarks(CompositionContext context)
    {
        var rows = context.Rows.Where(row => context.Source.Pembanding.Any(other => other.IndikatorKode == row.Code)).ToList();
        if (rows.Count == 0)
        {
            yield return Write.Paragraph($"Data pembanding dari tingkat nasional maupun daerah lain untuk tahun {context.Year} belum tersedia.");
            yield break;
        }

        yield return Write.Paragraph($"Realisasi kinerja {context.ShortName} dan instansi pembanding disandingkan pada {Write.See("tabel-3-4")}.");
        yield return new Table(
            "tabel-3-4",
            TableKind.Normal,
            new Caption($"Perbandingan Realisasi Kinerja Tahun {context.YearText} dengan Instansi Lain"),
            [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text, 0.8m), new(ColumnKind.Value), new(ColumnKind.Value), new(ColumnKind.OnComma)],
            [Write.Header("No", "Indikator Kinerja", "Instansi Pembanding", $"Realisasi {context.ShortName}", "Realisasi Pembanding", "Selisih")],
            [.. rows.SelectMany((row, index) => BenchmarkRows(context, row, index + 1))],
            HasNumberRow: true,
            [Write.Source($"{string.Join("; ", rows.SelectMany(row => Others(context, row)).Select(other => other.Sumber.TrimEnd('.')).Distinct())}.")]);
    }

    private static IEnumerable<TableRow> BenchmarkRows(CompositionContext context, MeasuredRow row, int number)
    {
        var others = Others(context, row);
        for (var index = 0; index < others.Count; index++)
        {
            var key = Invariant(index + 1);
            TableCell[] name = index > 0 ? [] : [PkTables.Number(number) with { RowSpan = others.Count }, TableCell.Of(row.Indicator.Nama) with { RowSpan = others.Count }];
            TableCell[] own = index > 0 ? [] : [context.Cell(row.Code, "realisasi") with { RowSpan = others.Count }];
            yield return Write.Row(RowLevel.Normal, [
                .. name, TableCell.Of(others[index].Instansi), .. own,
                context.Cell(row.Code, $"pembanding-{key}"), context.Cell(row.Code, $"selisih-pembanding-{key}")]);
        }
    }

    private static List<PembandingSource> Others(CompositionContext context, MeasuredRow row) =>
        [.. context.Source.Pembanding.Where(other => other.IndikatorKode == row.Code)];

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
