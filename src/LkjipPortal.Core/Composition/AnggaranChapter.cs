using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>3.2 and 3.2.1: realisasi kinerja against realisasi anggaran.</summary>
internal static class AnggaranChapter
{
    public static IEnumerable<Block> Compose(CompositionContext context) => [
        .. context.Open("3.2"), .. context.Open("3.2.1"), .. context.Rows.Count == 0 ? [] : PerformanceAndBudget(context)];

    private static IEnumerable<Block> PerformanceAndBudget(CompositionContext context)
    {
        var absorbed = context.Figure("total", "serapan");
        if (absorbed.Value is null)
        {
            yield return Write.Paragraph($"Realisasi anggaran tahun {context.Year} belum lengkap, sehingga serapan seluruhnya belum dihitung. Data yang tersedia dimuat pada {Write.See("tabel-3-5")}.");
        }
        else
        {
            yield return Write.Paragraph(
                $"Dari pagu {context.Say("total", "pagu", "rupiah")} terealisasi {context.Say("total", "realisasi-anggaran", "rupiah")} atau {CompositionContext.Say(absorbed, "persen")}, sehingga terdapat sisa anggaran {context.Say("total", "sisa-anggaran", "rupiah")}. Kinerja dan anggaran setiap sasaran dan program disandingkan pada {Write.See("tabel-3-5")}.");
        }

        yield return BudgetTable(context);
        foreach (var sasaran in context.Sasaran)
        {
            yield return Sentence(context, sasaran);
        }
    }

    private static Paragraph Sentence(CompositionContext context, SubjekSource sasaran)
    {
        var programs = context.Program.Where(program => program.IndukKode == sasaran.Kode).ToList();
        var absorbed = context.Figure(sasaran.Kode, "serapan");
        if (absorbed.Value is null)
        {
            return Write.Paragraph($"Serapan anggaran sasaran {sasaran.Nama} belum dapat dihitung karena realisasi anggarannya belum lengkap.");
        }

        List<Inline> inlines = [.. Write.Line(
            $"Anggaran sasaran {sasaran.Nama} sebesar {context.Say(sasaran.Kode, "pagu", "rupiah")} terserap {CompositionContext.Say(absorbed, "persen")}")];
        for (var index = 0; index < programs.Count; index++)
        {
            var joint = index == 0 ? programs.Count == 1 ? ", seluruhnya melalui " : ", terdiri atas " : index == programs.Count - 1 ? " dan " : ", ";
            inlines.AddRange(Write.Line($"{joint}{programs[index].Nama}"));
            inlines.AddRange(programs.Count == 1 ? [] : Write.Line($" ({context.Say(programs[index].Kode, "serapan", "persen")})"));
        }

        return new Paragraph([.. inlines, new TextRun(".")]);
    }

    private static Table BudgetTable(CompositionContext context)
    {
        HeaderCell Tall(string text) => new(text, RowSpan: 2);
        return new Table(
            "tabel-3-5",
            TableKind.Dense,
            new Caption($"Perbandingan Realisasi Kinerja dengan Realisasi Anggaran Tahun {context.YearText}"),
            [
                new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Value), new(ColumnKind.Value), new(ColumnKind.OnComma),
                new(ColumnKind.Amount), new(ColumnKind.Amount), new(ColumnKind.OnComma)],
            [
                new HeaderRow([
                    Tall("No"), Tall("Sasaran/Program"), Tall("Indikator"), new HeaderCell("Kinerja", ColumnSpan: 3), new HeaderCell("Anggaran (Rp)", ColumnSpan: 3)]),
                Write.Header("Target", "Realisasi", "Capaian (%)", "Pagu", "Realisasi", "Serapan (%)")],
            [.. context.Rows.Select(row => Write.Row(MeasuredTable.LevelOf(row), Cells(context, row))), Sum(context)],
            HasNumberRow: true,
            [Write.Line($"Anggaran sasaran adalah jumlah anggaran programnya. Serapan pada baris jumlah dihitung dari jumlah realisasi dibagi jumlah pagu.")]);
    }

    private static IEnumerable<TableCell> Cells(CompositionContext context, MeasuredRow row)
    {
        var rows = row.Subject.Indikator.Count;
        TableCell[] money = row.IsFirst
            ? [.. new[] { "pagu", "realisasi-anggaran", "serapan" }.Select(what => context.Cell(row.Subject.Kode, what) with { RowSpan = rows })]
            : [];
        return [
            .. MeasuredTable.Name(row), context.Cell(row.Code, "target"), context.Cell(row.Code, "realisasi"), context.Cell(row.Code, "capaian"), .. money];
    }

    private static TableRow Sum(CompositionContext context) => Write.Row(RowLevel.Sum,
        new TableCell([new TextRun("Jumlah")], ColumnSpan: 6, Strong: true, Align: CellAlign.Right),
        context.Cell("total", "pagu", strong: true), context.Cell("total", "realisasi-anggaran", strong: true), context.Cell("total", "serapan", strong: true));
}
