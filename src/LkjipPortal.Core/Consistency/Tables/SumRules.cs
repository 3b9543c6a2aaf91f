using LkjipPortal.Core.Consistency.Prose;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Tables;

/// <summary>Rows and columns that say they are sums, means or differences.</summary>
internal static class SumRules
{
    private static readonly string[] Ratios = ["%", "persen", "capaian", "serapan", "kemajuan", "efisiensi", "pemenuhan", "pertumbuhan", "rata-rata", "indeks", "nilai", "skor"];

    public static IEnumerable<Finding> Check(TypedTable table) => [.. Columns(table), .. Rows(table)];

    private static IEnumerable<Finding> Columns(TypedTable table)
    {
        var first = 0;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var label = table.LabelOf(row).ToLowerInvariant();
            var isMean = label.StartsWith("rata-rata", StringComparison.Ordinal) && label.Split(' ').Length <= 2;
            if (!isMean && !(label.StartsWith("jumlah", StringComparison.Ordinal) && label.Split(' ').Length <= 3) && !label.StartsWith("total", StringComparison.Ordinal))
            {
                continue;
            }

            for (var column = 0; column < table.Headers.Count; column++)
            {
                if (Column(table, first, row, column, isMean) is { } finding)
                {
                    yield return finding;
                }
            }

            first = isMean ? first : row + 1;
        }
    }

    private static Finding? Column(TypedTable table, int first, int row, int column, bool isMean)
    {
        if (table.At(row, column) is not { } total || (!isMean && (total.Form == NumberForm.Percent || Ratios.Any(table.Headers[column].Contains))))
        {
            return null;
        }

        var parts = Enumerable.Range(first, row - first).Where(i => table.At(i, column) is not null).ToList();
        if (parts.Count < 2 || parts.Exists(i => table.At(i, column)!.Form == NumberForm.Percent) != (total.Form == NumberForm.Percent))
        {
            return null;
        }

        // Sasaran and their programs in one column count twice: the sum is then that of one level.
        List<int>[] levels = [parts, [.. parts.Where(IsProgram)], [.. parts.Where(i => !IsProgram(i))]];
        if (levels.Where(level => level.Count > 0).Any(level => Rounded(Of(level), total.Decimals) == total.FullValue))
        {
            return null;
        }

        var value = Of(parts);
        var text = isMean ? IdNumber.Format(value, total.Decimals) : IdNumber.Format(value);
        var terms = string.Join(" + ", parts.Select(i => IdNumber.Format(table.At(i, column)!.FullValue)));
        return new Finding(isMean ? Rules.Percentage : Rules.ColumnSum, TingkatTemuan.Galat, isMean ? "Rata-rata dalam tabel tidak cocok" : "Jumlah dalam tabel tidak cocok",
            [new FindingSide("Tercetak", table.Rows[row][column].Text, table.PlaceOf(row, column)), new FindingSide("Dihitung", text, table.PlaceOf(parts[0], column))])
        {
            Expected = text,
            WorkedLine = isMean ? $"({terms}) / {IdNumber.Format(parts.Count)} = {text}" : $"{terms} = {text}",
        };

        bool IsProgram(int i) => table.LabelOf(i).StartsWith("Program", StringComparison.OrdinalIgnoreCase);

        decimal Of(List<int> level) => level.Sum(i => table.At(i, column)!.FullValue) / (isMean ? level.Count : 1);
    }

    private static IEnumerable<Finding> Rows(TypedTable table)
    {
        for (var column = 1; column < table.Headers.Count; column++)
        {
            var header = table.Headers[column];
            var isDifference = header.Contains("selisih", StringComparison.Ordinal) || header is "kenaikan" or "naik" or "bertambah" or "bertambah/berkurang" or "kekurangan" or "perubahan" or "sisa" or "sisa anggaran" or "naik/turun";
            var isSum = header is "jumlah" or "total" or "jumlah total" && column == table.Headers.Count - 1;
            for (var row = 0; row < table.Rows.Count && (isDifference || isSum); row++)
            {
                if ((isDifference ? Difference(table, row, column) : Sum(table, row, column)) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Finding? Difference(TypedTable table, int row, int column)
    {
        var (left, right) = Operands(table, column);
        if (table.At(row, column) is not { Form: not NumberForm.Percent } typed || table.At(row, left) is not { } a || table.At(row, right) is not { } b || a.Form != b.Form)
        {
            return null;
        }

        var difference = b.FullValue - a.FullValue;
        return Math.Abs(typed.FullValue) == Math.Abs(difference)
            ? null
            : Wrong(table, row, column, "Selisih dalam tabel tidak cocok", IdNumber.Format(Math.Abs(difference)), $"{IdNumber.Format(b.FullValue)} − {IdNumber.Format(a.FullValue)} = {IdNumber.Format(difference)}");
    }

    /// <summary>The columns that the difference is between: by their headings, else the two before it.</summary>
    private static (int Left, int Right) Operands(TypedTable table, int column)
    {
        (string[] Left, string[] Right)[] known = [(["target"], ["realisasi"]), (["tersedia", "ada"], ["kebutuhan"]), (["realisasi"], ["pagu", "anggaran"]), (["sebelum", "murni"], ["sesudah", "setelah", "perubahan"])];
        foreach (var (left, right) in known)
        {
            var (l, r) = (table.Column(left), table.Column(right));
            if (l >= 0 && r >= 0 && l != r && l < column && r < column)
            {
                return (l, r);
            }
        }

        return (column - 2, column - 1);
    }

    private static Finding? Sum(TypedTable table, int row, int column)
    {
        var parts = Enumerable.Range(0, column).Where(i => !table.IsRunningNumber(i) && table.At(row, i) is not null).ToList();
        if (table.At(row, column) is not { Form: NumberForm.Plain or NumberForm.Rupiah or NumberForm.Year } typed || parts.Count < 2 || parts.Exists(i => table.At(row, i)!.Form is NumberForm.Percent || Ratios.Any(table.Headers[i].Contains)))
        {
            return null;
        }

        var sum = parts.Sum(i => table.At(row, i)!.FullValue);
        return sum == typed.FullValue
            ? null
            : Wrong(table, row, column, "Jumlah baris dalam tabel tidak cocok", IdNumber.Format(sum), $"{string.Join(" + ", parts.Select(i => IdNumber.Format(table.At(row, i)!.FullValue)))} = {IdNumber.Format(sum)}");
    }

    private static Finding Wrong(TypedTable table, int row, int column, string title, string expected, string line) =>
        new(Rules.RowSum, TingkatTemuan.Galat, title, [new FindingSide("Tercetak", table.Rows[row][column].Text, table.PlaceOf(row, column)), new FindingSide("Dihitung", expected, table.PlaceOf(row, column))]) { Expected = expected, WorkedLine = line };

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
