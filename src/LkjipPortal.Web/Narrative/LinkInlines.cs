using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LkjipPortal.Web.Narrative;

/// <summary><c>{{merit.capaian.2023}}</c>, <c>{{merit.capaian.2023:persen}}</c>.</summary>
internal sealed class FigureLinkInline(string key, string? suffix) : LeafInline
{
    public string Key { get; } = key;

    public string? Suffix { get; } = suffix;
}

/// <summary><c>[[tabel-3-1]]</c>.</summary>
internal sealed class PlaceLinkInline(string target) : LeafInline
{
    public string Target { get; } = target;
}

/// <summary>A link that is opened but does not read as one.</summary>
internal sealed class MalformedLinkInline(string text, string message) : LeafInline
{
    public string Text { get; } = text;

    public string Message { get; } = message;
}

/// <summary>Reads links in double brackets of one kind, both ends on one line.</summary>
internal abstract class DoubleBracketParser : InlineParser
{
    private readonly char _open;
    private readonly string _close;

    protected DoubleBracketParser(char open, char close)
    {
        OpeningCharacters = [open];
        _open = open;
        _close = new string(close, 2);
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != _open)
        {
            return false;
        }

        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        var lineEnd = rest.IndexOf('\n');
        var line = lineEnd < 0 ? rest : rest[..lineEnd];
        var close = line.IndexOf(_close, StringComparison.Ordinal);
        var inline = close < 0
            ? new MalformedLinkInline(line.ToString(), $"Tautan “{Excerpt(line)}” belum ditutup dengan {_close}.")
            : Read(line[2..close].Trim().ToString(), line[..(close + 2)].ToString());
        inline.Line = processor.LineIndex;
        inline.Span = new(processor.GetSourcePosition(slice.Start, out var lineIndex, out var column), processor.GetSourcePosition(slice.Start));
        (inline.Line, inline.Column) = (lineIndex, column);
        processor.Inline = inline;
        slice.Start += close < 0 ? line.Length : close + 2;
        return true;
    }

    /// <param name="content">Between the brackets, trimmed.</param>
    /// <param name="source">As typed, brackets included.</param>
    protected abstract LeafInline Read(string content, string source);

    private static string Excerpt(ReadOnlySpan<char> line) => line.Length <= 40 ? line.ToString() : $"{line[..40]}…";
}

internal sealed partial class FigureLinkParser() : DoubleBracketParser('{', '}')
{
    protected override LeafInline Read(string content, string source)
    {
        var match = Form().Match(content);
        return match.Success
            ? new FigureLinkInline(match.Groups["key"].Value, match.Groups["suffix"] is { Success: true } suffix ? suffix.Value : null)
            : new MalformedLinkInline(source, $"Tautan angka “{source}” tidak terbaca; tulis misalnya {{{{merit.capaian.2023}}}} atau {{{{merit.capaian.2023:persen}}}}.");
    }

    [GeneratedRegex("^(?<key>[a-z0-9]+(?:[.-][a-z0-9]+)*)(?::(?<suffix>[a-z]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

internal sealed partial class PlaceLinkParser() : DoubleBracketParser('[', ']')
{
    protected override LeafInline Read(string content, string source) => Form().IsMatch(content)
        ? new PlaceLinkInline(content)
        : new MalformedLinkInline(source, $"Rujukan “{source}” tidak terbaca; tulis misalnya [[tabel-3-1]].");

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
