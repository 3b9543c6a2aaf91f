using System.Globalization;

namespace LkjipPortal.Rendering.Html;

/// <summary>Writes markup; every text and attribute value goes through here and is escaped.</summary>
internal sealed class HtmlOutput(TextWriter writer, string idPrefix)
{
    /// <summary>Start tag. An attribute whose value is null is left out.</summary>
    public HtmlOutput Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                writer.Write(' ');
                writer.Write(name);
                writer.Write("=\"");
                Text(value);
                writer.Write('"');
            }
        }
        writer.Write('>');
        return this;
    }

    public HtmlOutput Close(string tag)
    {
        writer.Write("</");
        writer.Write(tag);
        writer.Write('>');
        return this;
    }

    public HtmlOutput Line()
    {
        writer.Write('\n');
        return this;
    }

    /// <summary>A whole element with text.</summary>
    public HtmlOutput Element(string tag, string text, string? cssClass = null) =>
        Open(tag, ("class", cssClass)).Text(text).Close(tag);

    public HtmlOutput Text(string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    writer.Write("&amp;");
                    break;
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '"':
                    writer.Write("&quot;");
                    break;
                default:
                    writer.Write(char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c);
                    break;
            }
        }
        return this;
    }

    /// <summary>Markup of our own, never text of the document.</summary>
    public HtmlOutput Markup(string markup)
    {
        writer.Write(markup);
        return this;
    }

    public string Id(string id) => idPrefix + id;

    public static string? Number(int value, int omitted) => value == omitted ? null : value.ToString(CultureInfo.InvariantCulture);
}
