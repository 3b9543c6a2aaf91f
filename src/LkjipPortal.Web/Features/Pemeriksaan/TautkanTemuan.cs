using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Narrative;

namespace LkjipPortal.Web.Features.Pemeriksaan;

/// <summary>Puts a link in place of a typed number, where the text still is what was checked.</summary>
public sealed class TautkanTemuan(LaporanReader laporan, ReportBuilder reports, SimpanBagian save)
{
    /// <summary>Why it was not linked; null: done.</summary>
    public async Task<string?> RunAsync(Temuan? temuan, CancellationToken cancellationToken)
    {
        if (temuan?.Finding.Fix is not { } fix || await laporan.ReadAsync(cancellationToken) is not { } report || report.Bagian.Find(section => section.Kode == fix.Section) is not { } section)
        {
            return "Temuan ini sudah tidak ada; naskahnya berubah sejak halaman dibuka.";
        }

        var source = await reports.SourceAsync(cancellationToken);
        if (Linked(section.Isi, temuan.Finding, source, ReportFigures.Build(source)) is not { } text)
        {
            return $"Teks “{fix.Typed}” tidak dapat ditautkan dengan aman. Buka naskahnya.";
        }

        return await save.ExecuteAsync(new BagianForm(section.Kode, text, section.Keadaan, section.Revisi), cancellationToken) switch
        {
            SimpanBagianOutcome.Saved => null,
            SimpanBagianOutcome.Refused refused => refused.Problems[0].Message,
            _ => "Orang lain mengubah naskah ini. Periksa lagi.",
        };
    }

    /// <summary>The text with the link: at the place where the finding goes away by it.</summary>
    private static string? Linked(string markdown, Finding finding, ReportSource source, FigureSet figures)
    {
        var fix = finding.Fix!;
        foreach (var at in Places(markdown, fix.Typed))
        {
            var text = markdown[..at] + fix.Link + markdown[(at + fix.Typed.Length)..];
            var after = ConsistencyChecker.CheckSection(new NarrativeSource(fix.Section, NarrativeParser.Parse(text).Blocks), source, figures);
            if (!after.Any(other => other.Identity == finding.Identity))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Where the typed text stands by itself: not in a longer number, not in a link.</summary>
    private static IEnumerable<int> Places(string markdown, string typed)
    {
        for (var at = markdown.IndexOf(typed, StringComparison.Ordinal); at >= 0; at = markdown.IndexOf(typed, at + 1, StringComparison.Ordinal))
        {
            var end = at + typed.Length;
            var open = markdown.LastIndexOf("{{", at, StringComparison.Ordinal);
            var isLink = open >= 0 && markdown.IndexOf("}}", open, StringComparison.Ordinal) >= end;
            if (!isLink && (at == 0 || !(char.IsLetterOrDigit(markdown[at - 1]) || markdown[at - 1] is '.' or ',')) && (end == markdown.Length || !char.IsLetterOrDigit(markdown[end])))
            {
                yield return at;
            }
        }
    }
}
