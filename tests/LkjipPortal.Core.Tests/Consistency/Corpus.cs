using System.Text.RegularExpressions;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Tests.Consistency;

/// <summary>A labelled sentence or table of the corpus.</summary>
/// <param name="Rule">Rule that must find the error; null: it is correct.</param>
/// <param name="Expected">The right value that the finding must give; empty: not asked for.</param>
internal sealed record CorpusCase(string? Rule, string Expected, string Text, NarrativeSource Section)
{
    /// <summary>The error is found by its rule with its right value.</summary>
    public bool IsFound(IEnumerable<Finding> findings) => findings.Any(finding => finding.Rule.Id == Rule && (Expected.Length == 0 || finding.Expected == Expected));
}

/// <summary>Reads the corpus from its data files.</summary>
internal static partial class Corpus
{
    public static IReadOnlyList<CorpusCase> Sentences() => Read("kalimat.txt");

    /// <summary>Sentences that no rule was made from.</summary>
    public static IReadOnlyList<CorpusCase> Unseen() => Read("uji.txt");

    private static List<CorpusCase> Read(string name)
    {
        var cases = new List<CorpusCase>();
        var (part, heading) = ("3.1.5", "");
        foreach (var line in File.ReadLines(PathOf(name)).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                var place = line[3..].Split('|', 2, StringSplitOptions.TrimEntries);
                (part, heading) = (place[0], place[1]);
                continue;
            }

            var cells = line.Split('|', 3, StringSplitOptions.TrimEntries);
            cases.Add(new CorpusCase(cells[0] == "benar" ? null : cells[0], cells[1], cells[2], new NarrativeSource(part, Blocks(heading, cells[2]))));
        }

        return cases;
    }

    /// <summary>Tables as the Markdown of a section has them, one case under each "##".</summary>
    public static IReadOnlyList<CorpusCase> Tables()
    {
        var cases = new List<CorpusCase>();
        foreach (var chunk in File.ReadAllText(PathOf("tabel.md")).Split("\n## ").Skip(1))
        {
            var lines = chunk.Split('\n');
            var head = lines[0].Split('|', StringSplitOptions.TrimEntries);
            var tables = string.Join('\n', lines.Skip(1)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(text => text.Contains('|', StringComparison.Ordinal)).Select(TableOf).ToList();
            cases.Add(new CorpusCase(head[0] == "benar" ? null : head[0], head[1], chunk, new NarrativeSource(head[2], tables)));
        }

        return cases;
    }

    /// <summary>The demo's source with a name that was in force until 2021.</summary>
    public static ReportSource WithOldNames(ReportSource source) => source with
    {
        Unit = source.Unit with { DaftarNama = [new("Badan Kepegawaian Daerah, Pendidikan dan Pelatihan", "BKDPP", 2021, 2021), new(source.Unit.Nama, source.Unit.Singkatan, 2022, null)] },
    };

    public static IEnumerable<CorpusCase> All() => Sentences().Concat(Tables());

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Corpus", name);

    /// <summary>Text with links "{{key:suffix}}".</summary>
    public static IReadOnlyList<Inline> Inlines(string text)
    {
        var inlines = new List<Inline>();
        var at = 0;
        foreach (Match match in Link().Matches(text))
        {
            inlines.Add(new TextRun(text[at..match.Index]));
            inlines.Add(new FigureLink(match.Groups["key"].Value, match.Groups["suffix"] is { Success: true } suffix ? suffix.Value : null));
            at = match.Index + match.Length;
        }

        inlines.Add(new TextRun(text[at..]));
        return inlines;
    }

    private static Table TableOf(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        return new Table("t", TableKind.Normal, null, [.. rows[0].Select(_ => new TableColumn(ColumnKind.Text))], [new HeaderRow([.. rows[0].Select(cell => new HeaderCell(cell))])],
            [.. rows.Skip(2).Select(row => new TableRow(RowLevel.Normal, [.. row.Select(cell => new TableCell(Inlines(cell)))]))], false, []);
    }

    private static IReadOnlyList<Block> Blocks(string heading, string text)
    {
        var paragraph = new Paragraph(Inlines(text.Replace(" // ", " ", StringComparison.Ordinal)));
        return heading.Length == 0 ? [paragraph] : [new Heading("h", 1, heading), paragraph];
    }

    [GeneratedRegex(@"\{\{(?<key>[a-z0-9.-]+)(?::(?<suffix>[a-z]+))?\}\}")]
    private static partial Regex Link();
}
