using System.Text.RegularExpressions;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Recognition;

/// <summary>The header rows of a table on a sheet.</summary>
/// <param name="LastRow">Last header row, the row of column numbers included.</param>
public sealed record HeaderBand(int FirstRow, int LastRow, IReadOnlyList<HeaderColumn> Columns);

/// <param name="Path">Header texts above the column from top to bottom, each once: "Target Kinerja", "Tahun-1", "Rp".</param>
public sealed record HeaderColumn(int Index, IReadOnlyList<string> Path)
{
    public string Title => string.Join(" › ", Path);
}

/// <summary>Finds the header of a table by what its cells say, wherever it stands.</summary>
internal static partial class HeaderFinder
{
    private const int MaxRowsSearched = 500;
    private const int MaxHeaderRows = 6;
    private const int MaxHeaderText = 160;

    /// <param name="words">What header cells of this kind of table begin with; a row with three of them in three cells starts the header.</param>
    /// <returns>Null: this sheet has no such table.</returns>
    public static HeaderBand? Find(Sheet sheet, IReadOnlyList<Regex> words)
    {
        var start = -1;
        for (var i = 0; i < Math.Min(sheet.Rows.Count, MaxRowsSearched) && start < 0; i++)
        {
            start = IsHeader(sheet.Rows[i], words) ? i : -1;
        }

        if (start < 0)
        {
            return null;
        }

        var first = sheet.Rows[start].Number;
        var lastMerged = sheet.Merged.Where(area => area.FirstRow == first).Select(area => area.LastRow).DefaultIfEmpty(first).Max();
        var rows = new List<SheetRow> { sheet.Rows[start] };
        var last = first;
        for (var i = start + 1; i < sheet.Rows.Count && i < start + MaxHeaderRows; i++)
        {
            var row = sheet.Rows[i];
            if (IsNumberRow(row))
            {
                last = row.Number;
                break;
            }

            if (row.Number > lastMerged && !IsSubHeader(row))
            {
                break;
            }

            rows.Add(row);
            last = row.Number;
        }

        return new HeaderBand(first, last, Columns(sheet, rows));
    }

    /// <summary>"1 2 3 4 …" or "(1) (2) (3) …" under a header.</summary>
    public static bool IsNumberRow(SheetRow row) =>
        row.Cells.Count >= 3 && row.Cells[0].Text.Trim('(', ')') == "1" && row.Cells.All(cell => ColumnNumber().IsMatch(cell.Text));

    /// <summary>At least three cells that say three different things: a title over the table may hold several of the words in one cell.</summary>
    private static bool IsHeader(SheetRow row, IReadOnlyList<Regex> words)
    {
        var cells = row.Cells.Where(cell => cell.Text.Length <= MaxHeaderText && words.Any(word => word.IsMatch(cell.Text))).ToArray();
        return cells.Length >= 3 && words.Count(word => cells.Any(cell => word.IsMatch(cell.Text))) >= 3;
    }

    private static bool IsSubHeader(SheetRow row) => row.Cells.Count >= 2 && row.Cells.All(cell => SubHeader().IsMatch(cell.Text));

    private static List<HeaderColumn> Columns(Sheet sheet, List<SheetRow> rows)
    {
        var texts = new string[rows.Count][];
        for (var r = 0; r < rows.Count; r++)
        {
            texts[r] = new string[sheet.ColumnCount];
            for (var c = 0; c < sheet.ColumnCount; c++)
            {
                texts[r][c] = Resolve(sheet, rows, texts, r, c);
            }
        }

        return [.. Enumerable.Range(0, sheet.ColumnCount).Select(c => new HeaderColumn(c, Path(texts, c))).Where(column => column.Path.Count > 0)];
    }

    /// <summary>Own text, that of the merged area, or, where authors only centre a heading over its columns, that of the column to the left.</summary>
    private static string Resolve(Sheet sheet, List<SheetRow> rows, string[][] texts, int r, int c)
    {
        var own = rows[r][c].Text;
        if (own.Length > 0)
        {
            return own;
        }

        if (sheet.Merged.FirstOrDefault(area => area.Contains(rows[r].Number, c)) is { } merged)
        {
            return rows.Find(row => row.Number == merged.FirstRow)?[merged.FirstColumn].Text ?? "";
        }

        var grouped = c > 0 && texts[r][c - 1].Length > 0 && rows.Skip(r + 1).Any(row => !row[c].IsEmpty)
            && Enumerable.Range(0, r).All(above => texts[above][c] == texts[above][c - 1]);
        return grouped ? texts[r][c - 1] : "";
    }

    private static List<string> Path(string[][] texts, int column)
    {
        var path = new List<string>();
        foreach (var row in texts)
        {
            if (row[column].Length > 0 && (path.Count == 0 || path[^1] != row[column]))
            {
                path.Add(row[column]);
            }
        }

        return path;
    }

    [GeneratedRegex(@"^\(?\d{1,2}\)?\s*(?:=.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(@"^(?:target|rp|k$|kinerja|pagu|anggaran|dana|tahun|20\d\d|satuan|realisasi|volume|triwulan|tw|kondisi|akhir|capaian|\(?\d{1,2}\)?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubHeader();
}
