using System.Globalization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Composition;

/// <summary>The two tables of the Perjanjian Kinerja: as Tabel 2.3 in BAB II, and in the official form of the lampiran.</summary>
internal static class PkTables
{
    /// <summary>"Perjanjian Kinerja Perubahan Tahun 2023".</summary>
    public static string TitleOf(PkSource pk, string year) => pk.Jenis == JenisVersi.Perubahan ? $"Perjanjian Kinerja Perubahan Tahun {year}" : $"Perjanjian Kinerja Tahun {year}";

    public static Table Sasaran(CompositionContext context, PkSource pk, string id, Caption? caption) => new(
        id,
        TableKind.Normal,
        caption,
        [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Value)],
        [Write.Header("No", "Sasaran Strategis", "Indikator Kinerja", "Target")],
        [.. SasaranRows(context, pk)],
        HasNumberRow: true,
        []);

    /// <summary>Tabel 2.3: program with sasaran program, indikator and target.</summary>
    public static Table ProgramWithTargets(CompositionContext context, PkSource pk) => new(
        "tabel-2-3-program",
        TableKind.Normal,
        null,
        [new(ColumnKind.Number), new(ColumnKind.Text, 1.1m), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Value), new(ColumnKind.Amount)],
        [Write.Header("No", "Program", "Sasaran Program", "Indikator Kinerja", "Target", "Anggaran (Rp)")],
        [
            .. pk.Program.Select((program, index) => Write.Row(RowLevel.Normal,
                Number(index + 1), TableCell.Of(program.Program), TableCell.Of(program.SasaranProgram ?? "-"), TableCell.Of(program.Indikator ?? "-"),
                ProgramTarget(context, program), context.Cell(program.SubjekKode, "pagu"))),
            SumRow(context, 5, 0),
        ],
        HasNumberRow: true,
        [Write.Source($"{TitleOf(pk, context.YearText)} {context.ShortNameWithRegion}.")]);

    /// <summary>The form's second table: program, anggaran, keterangan.</summary>
    public static Table ProgramBudget(CompositionContext context, PkSource pk) => new(
        "pk-program",
        TableKind.Normal,
        null,
        [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Amount), new(ColumnKind.Text, 0.4m)],
        [Write.Header("No", "Program", "Anggaran (Rp)", "Keterangan")],
        [
            .. pk.Program.Select((program, index) => Write.Row(RowLevel.Normal,
                Number(index + 1), TableCell.Of(program.Program), context.Cell(program.SubjekKode, "pagu"), TableCell.Of(program.Keterangan ?? "-"))),
            SumRow(context, 2, 1),
        ],
        HasNumberRow: true,
        []);

    public static TableCell Number(int number) => TableCell.Of(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Sasaran with several indikator: number and name once.</summary>
    private static IEnumerable<TableRow> SasaranRows(CompositionContext context, PkSource pk)
    {
        var number = 0;
        foreach (var sasaran in pk.Sasaran.GroupBy(row => row.Sasaran))
        {
            number++;
            var rows = sasaran.ToList();
            for (var index = 0; index < rows.Count; index++)
            {
                TableCell[] name = index > 0 ? [] : [Number(number) with { RowSpan = rows.Count }, TableCell.Of(sasaran.Key) with { RowSpan = rows.Count }];
                yield return Write.Row(RowLevel.Normal, [.. name, TableCell.Of(rows[index].Indikator), context.Cell(rows[index].IndikatorKode, "target")]);
            }
        }
    }

    private static TableRow SumRow(CompositionContext context, int labelColumns, int emptyColumns) => Write.Row(RowLevel.Sum, [
        new TableCell([new TextRun("Jumlah")], ColumnSpan: labelColumns, Strong: true, Align: CellAlign.Right),
        context.Cell("total", "pagu", strong: true),
        .. Enumerable.Repeat(TableCell.Empty, emptyColumns)]);

    private static TableCell ProgramTarget(CompositionContext context, ProgramPkSource program)
    {
        var subject = context.Program.FirstOrDefault(subject => subject.Kode == program.SubjekKode);
        return subject?.Indikator.Count > 0 ? context.Cell(subject.Indikator[0].Kode, "target") : TableCell.Of(program.Target?.Teks ?? "-");
    }
}
