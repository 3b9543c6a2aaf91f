using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
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
                Tall("Rencana Aksi"), Tall(ByMonth(context) ? "Waktu" : "Waktu (TW)"), Tall("Penanggung Jawab"), Tall("Anggaran (Rp)")]),
            Write.Header(Quarters)],
        [.. context.Source.RencanaAksi.SelectMany((plan, index) => Rows(context, plan, index + 1)), .. Sum(context)],
        HasNumberRow: true,
        []);

    /// <summary>The same indikator with the target of each month; null where none is kept by month.</summary>
    public static Table? ComposeMonths(CompositionContext context, Caption? caption)
    {
        var plans = context.Source.RencanaAksi.Index().Where(plan => plan.Item.Bulan.Any(month => month is not null)).ToList();
        return plans.Count == 0 ? null : new(
            "tabel-target-bulanan",
            TableKind.Dense,
            caption,
            [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Value), .. Enumerable.Range(1, 12).Select(_ => new TableColumn(ColumnKind.Value))],
            [
                new HeaderRow([Tall("No"), Tall("Indikator Kinerja"), Tall($"Target {context.YearText}"), .. Quarters.Select(quarter => new HeaderCell($"Triwulan {quarter}", ColumnSpan: TargetBulanan.BulanPerTriwulan))]),
                Write.Header([.. Enumerable.Range(1, 12).Select(IdDate.ShortMonth)])],
            [.. plans.Select(plan => Write.Row(RowLevel.Normal, [
                .. Head(context, plan.Item, plan.Index + 1, 1),
                .. Enumerable.Range(0, 12).Select(month => TableCell.Of(plan.Item.Bulan.ElementAtOrDefault(month)?.Teks ?? "-"))]))],
            HasNumberRow: true,
            []);
    }

    /// <summary>Some time is given by month: then quarters carry their name.</summary>
    private static bool ByMonth(CompositionContext context) => context.Source.RencanaAksi.Any(plan => plan.Aksi.Any(action => action.BulanMulai is not null));

    /// <summary>"I", "I–III"; among months "TW I–III" and "Mar–Mei".</summary>
    private static string Span(AksiSource action, bool byMonth)
    {
        var time = new WaktuAksi(action.TriwulanMulai, action.TriwulanSelesai, action.BulanMulai, action.BulanSelesai);
        return byMonth ? time.Teks : time.TeksTriwulan;
    }

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
                TableCell.Of(action is null ? "-" : Span(action, ByMonth(context))),
                TableCell.Of(action is { PenanggungJawab.Length: > 0 } ? action.PenanggungJawab : "-"),
                TableCell.Of(action?.Anggaran is { } amount ? Rupiah.FormatAmount(amount) : "-")]);
        }
    }

    private static IEnumerable<TableCell> Indicator(CompositionContext context, RencanaAksiSource plan, int number, int rows) =>
    [
        .. Head(context, plan, number, rows),
        .. Enumerable.Range(0, Quarters.Length).Select(quarter => TableCell.Of(plan.Triwulan.ElementAtOrDefault(quarter)?.Teks ?? "-") with { RowSpan = rows }),
    ];

    private static IEnumerable<TableCell> Head(CompositionContext context, RencanaAksiSource plan, int number, int rows)
    {
        var indicator = context.Source.Subjek.SelectMany(subject => subject.Indikator).FirstOrDefault(indicator => indicator.Kode == plan.IndikatorKode);
        return [
            PkTables.Number(number) with { RowSpan = rows },
            TableCell.Of(indicator?.Nama ?? plan.IndikatorKode) with { RowSpan = rows },
            (context.FigureOrNull(plan.IndikatorKode, "target") is { } target ? new TableCell([CompositionContext.TextOf(target)]) : TableCell.Of("-")) with { RowSpan = rows }];
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
