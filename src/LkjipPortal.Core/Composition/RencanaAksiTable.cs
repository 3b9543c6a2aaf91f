using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>Rencana aksi as printed: an indikator with its year's target and quarters, beside it each action with time, owner and budget.</summary>
internal static class RencanaAksiTable
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static Table Compose(CompositionContext context, Caption? caption) => new(
        "tabel-rencana-aksi",
        TableKind.Dense,
        caption,
        [
            new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Value), .. Quarters.Select(_ => new TableColumn(ColumnKind.Value)),
            new(ColumnKind.Text, 1.5m), new(ColumnKind.Compact), new(ColumnKind.Text, 0.8m), new(ColumnKind.Amount)],
        [
            new HeaderRow([
                Tall("No"), Tall("Indikator Kinerja"), Tall($"Target {context.YearText}"), new HeaderCell("Target Triwulan", ColumnSpan: Quarters.Length),
                Tall("Rencana Aksi"), Tall("Waktu (TW)"), Tall("Penanggung Jawab"), Tall("Anggaran (Rp)")]),
            Write.Header(Quarters)],
        [.. context.Source.RencanaAksi.SelectMany((plan, index) => Rows(context, plan, index + 1)), .. Sum(context)],
        HasNumberRow: true,
        []);

    /// <summary>"I", "I–III".</summary>
    private static string Span(int first, int last) => first == last ? Quarters[first - 1] : $"{Quarters[first - 1]}–{Quarters[last - 1]}";

    private static HeaderCell Tall(string text) => new(text, RowSpan: 2);

    private static IEnumerable<TableRow> Rows(CompositionContext context, RencanaAksiSource plan, int number)
    {
        var count = Math.Max(1, plan.Aksi.Count);
        for (var index = 0; index < count; index++)
        {
            var action = plan.Aksi.ElementAtOrDefault(index);
            yield return Write.Row(RowLevel.Normal, [
                .. index == 0 ? Indicator(context, plan, number, count) : [],
                TableCell.Of(action?.Uraian ?? "-"),
                TableCell.Of(action is null ? "-" : Span(action.TriwulanMulai, action.TriwulanSelesai)),
                TableCell.Of(action?.PenanggungJawab ?? "-"),
                TableCell.Of(action?.Anggaran is { } amount ? Rupiah.FormatAmount(amount) : "-")]);
        }
    }

    private static IEnumerable<TableCell> Indicator(CompositionContext context, RencanaAksiSource plan, int number, int rows)
    {
        var indicator = context.Source.Subjek.SelectMany(subject => subject.Indikator).FirstOrDefault(indicator => indicator.Kode == plan.IndikatorKode);
        return [
            PkTables.Number(number) with { RowSpan = rows },
            TableCell.Of(indicator?.Nama ?? plan.IndikatorKode) with { RowSpan = rows },
            (context.FigureOrNull(plan.IndikatorKode, "target") is { } target ? new TableCell([CompositionContext.TextOf(target)]) : TableCell.Of("-")) with { RowSpan = rows },
            .. Enumerable.Range(0, Quarters.Length).Select(quarter => TableCell.Of(plan.Triwulan.ElementAtOrDefault(quarter)?.Teks ?? "-") with { RowSpan = rows })];
    }

    private static IEnumerable<TableRow> Sum(CompositionContext context)
    {
        var amounts = context.Source.RencanaAksi.SelectMany(plan => plan.Aksi).Where(action => action.Anggaran is not null).ToList();
        if (amounts.Count > 0)
        {
            yield return Write.Row(RowLevel.Sum,
                new TableCell([new TextRun("Jumlah")], ColumnSpan: 10, Strong: true, Align: CellAlign.Right),
                TableCell.Of(Rupiah.FormatAmount(amounts.Sum(action => action.Anggaran!.Value)), strong: true));
        }
    }
}
