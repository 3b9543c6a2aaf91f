using System.Globalization;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency.Prose;

namespace LkjipPortal.Core.Consistency.Tables;

/// <summary>Tables that the writer typed: their own arithmetic, the recorded figures, and each other.</summary>
internal sealed partial class TableChecker(ProseContext context)
{
    private readonly RatioRules _ratios = new(context);
    private readonly Dictionary<(string Label, string Header), (TypedCell Cell, FindingPlace Place)> _seen = [];

    /// <summary>Tables that were read.</summary>
    public int Tables { get; private set; }

    public IReadOnlyList<Finding> Check(NarrativeSource section)
    {
        var findings = new List<Finding>();
        foreach (var table in TypedTable.Of(section.Kode, section.Blok, context.Figures))
        {
            Tables++;
            var ratios = _ratios.Check(table).ToList();
            var told = ratios.Select(found => (found.Row, found.Column)).ToHashSet();
            findings.AddRange([.. SumRules.Check(table), .. ratios.Select(found => found.Finding)]);
            for (var row = 0; row < table.Rows.Count; row++)
            {
                findings.AddRange(Row(table, row, told));
            }
        }

        return findings;
    }

    private IEnumerable<Finding> Row(TypedTable table, int row, HashSet<(int Row, int Column)> told)
    {
        var label = table.LabelOf(row);
        var topic = context.Topics.Only(label);
        for (var column = 0; column < table.Headers.Count; column++)
        {
            if (table.Rows[row][column] is not { Number: { } number } cell || table.IsRunningNumber(column) || label.Length == 0)
            {
                continue;
            }

            var measure = MeasureOf(table, column, out var year);
            if (topic is not null && measure != Measure.None && !cell.IsLinked && !told.Contains((row, column)) && Recorded(table, row, column, topic, measure, year) is { } wrong)
            {
                yield return wrong;
            }
            else if ((topic is not null || measure != Measure.None) && Twice(label, table.Headers[column], cell, number, table.PlaceOf(row, column)) is { } twice)
            {
                yield return twice;
            }
        }
    }

    /// <summary>The recorded figure of the row and column is another.</summary>
    private Finding? Recorded(TypedTable table, int row, int column, Topic topic, Measure measure, int year)
    {
        var cell = table.Rows[row][column];
        var number = cell.Number! with { Form = cell.Number!.Form == NumberForm.Year ? NumberForm.Plain : cell.Number.Form };
        var own = context.Known.Of(topic).Where(known => (known.Measure & measure) != 0 && known.Year == year).ToList();
        if (own.Count == 0 || own.Exists(known => Closeness.IsEqual(number, known)))
        {
            return null;
        }

        var expected = own.Find(known => Closeness.Reason(number, known) is not null);
        var isPlain = HasWord(table.Headers[column]);
        expected ??= isPlain ? own[0] : null;
        if (expected is null)
        {
            return null;
        }

        var text = ProseFinding.TextLike(expected.Figure, number);
        return new Finding(Rules.TableFigure, TingkatTemuan.Galat, $"{ProseFinding.Capital(Measures.NameOf(expected.Measure))} dalam tabel bukan nilai yang tercatat",
            [new FindingSide("Tercetak", cell.Text, table.PlaceOf(row, column)), ProseFinding.Side(expected.Figure, Measures.NameOf(expected.Measure))])
        {
            Expected = text,
            WorkedLine = expected.Figure.WorkedLine,
        };
    }

    private Finding? Twice(string label, string header, TypedCell cell, TypedNumber number, FindingPlace place)
    {
        var key = (label.ToLowerInvariant(), header);
        if (_seen.TryAdd(key, (cell, place)) || _seen[key].Cell.Number!.FullValue == number.FullValue || _seen[key].Place == place)
        {
            return null;
        }

        return new Finding(Rules.TwoTables, TingkatTemuan.Galat, $"{label} tercetak berbeda dalam dua tabel",
            [new FindingSide("Tercetak", cell.Text, place), new FindingSide("Tabel lain", _seen[key].Cell.Text, _seen[key].Place)])
        { Expected = _seen[key].Cell.Text };
    }

    /// <summary>What a column holds, by its heading; a heading that is a year holds the realisasi of the year.</summary>
    private Measure MeasureOf(TypedTable table, int column, out int year)
    {
        var header = table.Headers[column];
        year = Year().Match(header) is { Success: true } match ? int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture) : context.Tahun;
        return header switch
        {
            _ when header.Contains("triwulan", StringComparison.Ordinal) || header.Contains("nasional", StringComparison.Ordinal) || header.Contains("pembanding", StringComparison.Ordinal) => Measure.None,
            _ when header.Contains("kemajuan", StringComparison.Ordinal) => Measure.Kemajuan,
            _ when header.Contains("target akhir", StringComparison.Ordinal) || header.Contains("jangka menengah", StringComparison.Ordinal) => Measure.TargetAkhir,
            _ when header.Contains("capaian", StringComparison.Ordinal) => Measure.Capaian,
            _ when header.Contains("serapan", StringComparison.Ordinal) => Measure.Serapan,
            _ when header.Contains("realisasi anggaran", StringComparison.Ordinal) || header.Contains("realisasi (rp)", StringComparison.Ordinal) => Measure.RealisasiAnggaran,
            _ when header.Contains("pagu", StringComparison.Ordinal) => Measure.Pagu,
            _ when header.Contains("target", StringComparison.Ordinal) => Measure.Target,
            _ when header.Contains("realisasi", StringComparison.Ordinal) => table.Column("pagu", "anggaran") >= 0 ? Measure.Realisasi | Measure.RealisasiAnggaran : Measure.Realisasi,
            _ when OnlyYear().IsMatch(header) => Measure.Realisasi | Measure.Target,
            _ => Measure.None,
        };
    }

    private static bool HasWord(string header) => !OnlyYear().IsMatch(header);

    [GeneratedRegex(@"(?:19|20)\d\d")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:tahun )?(?:19|20)\d\d$")]
    private static partial Regex OnlyYear();
}
