using System.Text;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>Files of the demo unit that are built into the program.</summary>
internal static class SeedFile
{
    private const string NarrativeFolder = "bkpsdm/narasi/";

    public static Stream Open(string name) =>
        typeof(SeedFile).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no seed file '{name}'.");

    /// <summary>Rows of a CSV file with a heading, each cell under its heading. Quoted cells may hold commas and doubled quotes, not line breaks.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadCsv(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        var heading = SplitLine(reader.ReadLine() ?? "");
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(heading.Zip(SplitLine(line)).ToDictionary(cell => cell.First, cell => cell.Second.Trim(), StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>Markdown of every section under its place in the outline.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ReadNarrative()
    {
        foreach (var name in typeof(SeedFile).Assembly.GetManifestResourceNames().Where(x => x.StartsWith(NarrativeFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(Open(name), Encoding.UTF8);
            yield return new(name[NarrativeFolder.Length..^".md".Length], reader.ReadToEnd());
        }
    }

    private static List<string> SplitLine(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
