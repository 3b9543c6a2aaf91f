using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Narrative;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>Why a text cannot stand in the report, with the line where that is; line 0 is the whole text.</summary>
public sealed record NarrativeProblem(int Line, string Message);

/// <summary>Checks the text of one section before it is stored: length, Markdown, links to figures, tables and parts.</summary>
public static class NarrativeCheck
{
    /// <param name="source">The report as stored; its other sections are not judged here.</param>
    public static IReadOnlyList<NarrativeProblem> Check(string code, string text, ReportSource source)
    {
        if (text.Length > BagianLaporan.IsiMaxLength)
        {
            return [TooLong(text.Length)];
        }

        var parsed = NarrativeParser.Parse(text);
        var problems = parsed.Errors.Select(error => new NarrativeProblem(error.Line, error.Message)).ToList();
        var changed = source with { Narasi = [.. source.Narasi.Where(section => section.Kode != code), new NarrativeSource(code, parsed.Blocks)] };
        if (ReportBuilder.Build(changed) is BuiltReport.Broken broken)
        {
            problems.AddRange(broken.Links.Where(link => link.SectionCode == code).Select(link => Explain(link.Link, text, broken.Figures)));
        }

        return [.. problems.Distinct().OrderBy(problem => problem.Line)];
    }

    public static NarrativeProblem TooLong(int length) => new(0,
        $"Naskah {IdNumber.Format(length)} huruf; paling banyak {IdNumber.Format(BagianLaporan.IsiMaxLength)}. Pindahkan sebagian ke bagian lain atau ke lampiran.");

    /// <summary>Says what is wrong with a link and names the nearest one that exists.</summary>
    public static NarrativeProblem Explain(string link, string text, FigureSet figures)
    {
        var line = LineOf(link, text);
        var (key, suffix) = link.Split(':', 2) is [var head, var tail] ? (head, tail) : (link, null);
        if (figures.TryGet(key, out var figure) && !FigureFormatter.TryFormat(figure, suffix, out _, out var refusal))
        {
            return new NarrativeProblem(line, refusal);
        }

        if (text.Contains("[[" + link, StringComparison.Ordinal))
        {
            return new NarrativeProblem(line, $"Tabel, gambar atau bagian “{link}” tidak ada dalam laporan.");
        }

        var nearest = Nearest(key, figures);
        return new NarrativeProblem(line, $"Angka “{key}” tidak ada." + (nearest is null ? "" : $" Maksudnya “{nearest}”?"));
    }

    /// <summary>First line with the link, counted from 1; 0 when it does not stand there as written.</summary>
    private static int LineOf(string link, string text)
    {
        var lines = text.Split('\n');
        var index = Array.FindIndex(lines, line => line.Contains(link, StringComparison.Ordinal));
        return index + 1;
    }

    /// <summary>The key that shares most parts with the wrong one, of at least two; null for none.</summary>
    private static string? Nearest(string key, FigureSet figures)
    {
        var parts = key.Split('.');
        var best = figures.Figures
            .Select(figure => (figure.Key, Shared: figure.Key.Split('.').Intersect(parts, StringComparer.Ordinal).Count()))
            .MaxBy(candidate => candidate.Shared);
        return best.Shared >= 2 ? best.Key : null;
    }
}
