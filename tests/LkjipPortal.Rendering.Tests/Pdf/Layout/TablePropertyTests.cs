using CsCheck;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

/// <summary>What holds for every table, whatever its widths, heights and spans.</summary>
public sealed class TablePropertyTests
{
    private static readonly string[] Words =
        ["Program", "Kepegawaian", "pertanggungjawaban", "ASN", "Kabupaten/Kota", "rata-rata", "dan", "mengembangkan", "BKPSDM", "16,5"];

    private static readonly Gen<string> Sentence = Any(Words).Array[0, 40].Select(w => string.Join(' ', w));

    private static readonly Gen<ColumnKind> Kind = Any(
        ColumnKind.Text, ColumnKind.Code, ColumnKind.Amount, ColumnKind.OnComma, ColumnKind.Value, ColumnKind.Target, ColumnKind.Compact, ColumnKind.Number);

    private static readonly Gen<RowLevel> Level = Any(
        RowLevel.Normal, RowLevel.Sasaran, RowLevel.Program, RowLevel.Kegiatan, RowLevel.SubKegiatan, RowLevel.BlockTitle, RowLevel.Sum);

    private static readonly Gen<Table> Tables =
        from kinds in Kind.Array[2, 9]
        from tableKind in Any(TableKind.Normal, TableKind.Dense, TableKind.Matrix)
        from levels in Level.Array[1, 40]
        from span in Gen.Int[1, 12]
        from texts in Sentence.Array[8]
        from tall in Gen.Int[0, 200]
        select Create(kinds, tableKind, levels, span, texts, tall);

    [Fact]
    public void Layout_AnyTable_StaysInsideThePage() => Sample((document, _) =>
    {
        foreach (var page in document.Pages)
        {
            foreach (var command in page.Commands)
            {
                Assert.True(IsInside(command, page), $"{command} runs out of its page.");
            }
        }
    });

    [Fact]
    public void Layout_AnyTable_KeepsTextInsideTheTypeAreaAndOffOtherCells() => Sample((document, _) =>
    {
        foreach (var page in document.Pages)
        {
            var rows = PageReading.Texts(page).Where(t => t.Structure?.Tag == "TD").GroupBy(t => Math.Round(t.Baseline, 2));
            foreach (var row in rows)
            {
                var cells = row.OrderBy(t => t.X).ToList();
                for (var i = 0; i + 1 < cells.Count; i++)
                {
                    Assert.True(PageReading.Right(cells[i]) <= cells[i + 1].X + 0.05, $"'{cells[i].Text.Text}' runs into '{cells[i + 1].Text.Text}'.");
                }
                Assert.True(PageReading.Right(cells[^1]) <= page.Width - ReportTheme.Mm(20) + 0.5, $"'{cells[^1].Text.Text}' runs out of the table.");
            }
        }
    });

    [Fact]
    public void Layout_AnyTable_PrintsEveryCellExactlyOnce() => Sample((document, table) =>
    {
        var cells = PageReading.All(document.Structure).Where(n => n.Tag == "TD").ToList();
        var expected = table.Rows.SelectMany(r => r.Cells).Select(Plain).Where(t => t.Length > 0).ToList();
        var texts = document.Pages.SelectMany(PageReading.Texts).Where(t => t.Structure is not null).GroupBy(t => t.Structure!)
            .ToDictionary(g => g.Key, g => string.Concat(g.Select(t => t.Text.Text)));
        var printed = cells.Where(texts.ContainsKey).Select(c => texts[c]).Where(t => t.Length > 0).ToList();
        Assert.Equal(expected.Select(Letters), printed.Select(Letters));
    });

    [Fact]
    public void Layout_AnyTable_NeverBreaksAnAmount() => Sample((document, table) =>
    {
        var amounts = table.Rows.SelectMany(r => r.Cells).Select(Plain).Where(t => t.EndsWith(".445", StringComparison.Ordinal)).Order().ToList();
        var printed = document.Pages.SelectMany(PageReading.Texts).Where(t => t.Structure?.Tag == "TD" && t.Text.Text.TrimEnd().EndsWith(".445", StringComparison.Ordinal))
            .Select(t => t.Text.Text.TrimEnd()).Order().ToList();
        Assert.Equal(amounts, printed);
    });

    [Fact]
    public void Layout_AnyTable_LeavesNoSumAloneOnAPage() => Sample((document, table) =>
    {
        foreach (var page in document.Pages)
        {
            var marks = PageReading.Texts(page).Where(t => t.Structure?.Tag == "TD").Select(t => t.Text.Text).ToList();
            var isTooShortForBoth = table.Rows.Count == 1 || table.Rows.All(r => r.Level == RowLevel.Sum);
            Assert.True(isTooShortForBoth || marks.Count == 0 || marks.Any(m => !m.StartsWith("Jumlah", StringComparison.Ordinal)), "A sum stands alone.");
        }
    });

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Sample(Action<LaidOutDocument, Table> check) =>
        Tables.Sample(table => check(PageReading.LayOut(PageReading.Document(table)), table), iter: 60, threads: 1);

    private static Table Create(ColumnKind[] kinds, TableKind tableKind, RowLevel[] levels, int span, string[] texts, int tall)
    {
        var columns = kinds.Select(k => new TableColumn(k)).ToList();
        var header = SampleTables.Header([.. kinds.Select(k => k.ToString())]);
        var rows = new List<TableRow>();
        var spanLeft = 0;
        for (var r = 0; r < levels.Length; r++)
        {
            var level = levels[r];
            if (level == RowLevel.BlockTitle && spanLeft > 0)
            {
                level = RowLevel.Normal;
            }
            if (level == RowLevel.BlockTitle)
            {
                rows.Add(new TableRow(level, [TableCell.Of("Blok " + r)]));
                continue;
            }
            List<TableCell> cells = [];
            if (spanLeft == 0)
            {
                var wanted = level == RowLevel.Sum ? 1 : Math.Min(span, levels.Length - r);
                cells.Add(new TableCell([new TextRun(level == RowLevel.Sum ? "Jumlah" : $"Baris {r} {texts[r % 8]}")], RowSpan: wanted));
                spanLeft = wanted;
            }
            spanLeft--;
            for (var c = 1; c < kinds.Length; c++)
            {
                cells.Add(TableCell.Of(Content(kinds[c], r, c, level == RowLevel.Sum ? "Jumlah" : string.Concat(Enumerable.Repeat(texts[(r + c) % 8] + " ", r == 0 ? 1 + (tall / 10) : 1)))));
            }
            rows.Add(new TableRow(level, cells));
        }
        return new Table("t", tableKind, new Caption("Judul"), columns, [header], rows, true, [[new TextRun("Sumber: contoh.")]]);
    }

    private static string Content(ColumnKind kind, int row, int column, string text) => kind switch
    {
        ColumnKind.Amount => $"{10 + row}.{526 - column}.508.445",
        ColumnKind.OnComma => row % 3 == 0 ? "100 (99,77)" : "104,87",
        ColumnKind.Code => $"5.03.{row:00}.2.01",
        ColumnKind.Number => row.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ColumnKind.Value => "A (81,05)",
        _ => text.Trim(),
    };

    private static string Plain(TableCell cell) => string.Concat(cell.Inlines.OfType<TextRun>().Select(t => t.Text));

    /// <summary>Without spaces and without hyphens, which line ends add.</summary>
    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static bool IsInside(PageCommand command, PlacedPage page) => command switch
    {
        TextCommand t => t.X >= 0 && PageReading.Right(t) <= page.Width && t.Baseline >= 0 && t.Baseline <= page.Height,
        LineCommand l => Math.Min(l.X1, l.X2) >= 0 && Math.Max(l.X1, l.X2) <= page.Width && Math.Min(l.Y1, l.Y2) >= 0 && Math.Max(l.Y1, l.Y2) <= page.Height,
        RectCommand r => r.X >= 0 && r.X + r.Width <= page.Width && r.Y >= 0 && r.Y + r.Height <= page.Height,
        _ => true,
    };
}
