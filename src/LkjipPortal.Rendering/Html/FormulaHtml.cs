using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Html;

/// <summary>A formula as an image of its alternative text, drawn with boxes.</summary>
internal static class FormulaHtml
{
    public static void Write(HtmlOutput html, Formula formula)
    {
        html.Open("div", ("class", "formula")).Open("span", ("class", "formula-body"), ("role", "img"), ("aria-label", formula.AltText));
        WriteParts(html, formula.Parts);
        html.Close("span");
        if (formula.Number is { } number)
        {
            html.Text(" ").Element("span", number, "formula-number");
        }
        html.Close("div");
    }

    private static void WriteParts(HtmlOutput html, IReadOnlyList<FormulaPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            html.Text(i == 0 ? "" : " ");
            Write(html, parts[i]);
        }
    }

    private static void Write(HtmlOutput html, FormulaPart part)
    {
        switch (part)
        {
            case FormulaText text:
                html.Element(text.Strong ? "strong" : "span", text.Text, text.IsOperator ? "operator" : null);
                break;
            case FormulaFraction fraction:
                html.Open("span", ("class", "fraction")).Open("span", ("class", "numerator"));
                WriteParts(html, fraction.Numerator);
                html.Close("span").Text(" ").Open("span", ("class", "denominator"));
                WriteParts(html, fraction.Denominator);
                html.Close("span").Close("span");
                break;
            case FormulaBracket bracket:
                html.Open("span", ("class", "bracket")).Text("(");
                WriteParts(html, bracket.Parts);
                html.Text(")").Close("span");
                break;
            default:
                throw new InvalidOperationException($"Unknown part of a formula: {part.GetType().Name}.");
        }
    }
}
