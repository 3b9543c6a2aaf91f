using System.Globalization;
using System.Reflection;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Html;

/// <summary>Style sheet of the HTML form. All rules are under <c>.lkjip</c>, so that a page may link it beside its own.</summary>
public static class HtmlStyles
{
    private static readonly Lazy<string> Sheet = new(Read);

    public static string Css => Sheet.Value;

    /// <summary>Rule that sets the accent of a style which does not use the preset.</summary>
    internal static string AccentRule(Colour accent) =>
        string.Create(CultureInfo.InvariantCulture, $".lkjip-modern{{--accent:{SvgWriter.Hex(accent)}}}");

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("LkjipPortal.Rendering.Html.report.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
