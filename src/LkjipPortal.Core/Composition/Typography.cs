using System.Text.RegularExpressions;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// Marks of good typesetting in running text: curly quotes, en dash between years, no-break spaces in <c>Nomor 53</c>, <c>Tabel 3.1</c>, <c>30 November</c>,
/// <c>16,5 poin</c>. Table cells are left as entered.
/// </summary>
internal sealed partial class Typography : DocumentRewriter
{
    private const string NoBreak = "\u00a0";

    public static string Polish(string text)
    {
        text = OpeningQuote().Replace(text, "“").Replace('"', '”');
        text = OpeningApostrophe().Replace(text, "‘").Replace('\'', '’');
        text = YearRange().Replace(text, "–");
        text = LooseHyphen().Replace(text, " – ");
        text = WordBeforeNumber().Replace(text, "$1" + NoBreak);
        text = NumberBeforeWord().Replace(text, NoBreak);
        return BeforeDegree().Replace(text, "," + NoBreak);
    }

    protected override Inline RewriteInline(Inline inline) => inline is TextRun run ? run with { Text = Polish(run.Text) } : base.RewriteInline(inline);

    protected override IReadOnlyList<Inline> RewriteInlines(IReadOnlyList<Inline> inlines)
    {
        var polished = base.RewriteInlines(inlines).ToArray();
        for (var index = 1; index < polished.Length; index++)
        {
            if (polished[index] is TextRun run && polished[index - 1] is FigureText && UnitAfterFigure().IsMatch(run.Text))
            {
                polished[index] = run with { Text = NoBreak + run.Text[1..] };
            }
        }

        return polished;
    }

    protected override TableCell RewriteCell(TableCell cell) => cell;

    private const string Units =
        "(?:poin|orang|unit|persen|tahun|bulan|kali|dokumen|laporan|indikator|sasaran|program|miliar|juta|ribu"
        + "|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\\b";

    [GeneratedRegex("(?<=^|[\\s(\\[–])\"")]
    private static partial Regex OpeningQuote();

    [GeneratedRegex("(?<=^|[\\s(\\[–])'")]
    private static partial Regex OpeningApostrophe();

    [GeneratedRegex("(?<=\\b(?:19|20)[0-9]{2})-(?=(?:19|20)[0-9]{2}\\b)")]
    private static partial Regex YearRange();

    [GeneratedRegex(" -{1,2} ")]
    private static partial Regex LooseHyphen();

    [GeneratedRegex("\\b([Nn]omor|[Tt]ahun|[Tt]abel|[Gg]ambar|[Ll]ampiran|BAB|[Tt]riwulan|[Pp]asal|[Aa]yat|[Bb]agian) (?=[0-9IVXL]+\\b)")]
    private static partial Regex WordBeforeNumber();

    [GeneratedRegex("(?<=[0-9]%?) (?=" + Units + ")")]
    private static partial Regex NumberBeforeWord();

    [GeneratedRegex("^ (?=" + Units + ")")]
    private static partial Regex UnitAfterFigure();

    [GeneratedRegex(", (?=(?:S|M|A)\\.[A-Z])")]
    private static partial Regex BeforeDegree();
}
