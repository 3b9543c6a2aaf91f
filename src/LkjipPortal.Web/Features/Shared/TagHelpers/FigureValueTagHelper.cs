using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>
/// A figure with a dotted underline; pressing it opens its value, worked line and origin. Works without scripts (popover of the browser).
/// </summary>
[HtmlTargetElement("figure-value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FigureValueTagHelper(CurrentUnit unit) : TagHelper
{
    private const string CounterKey = "figure-value";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public required Figure Figure { get; set; }

    /// <summary>Written behind a figure that has a value: "%".</summary>
    public string? Suffix { get; set; }

    /// <summary>Shown instead of the figure's own text.</summary>
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shown = Shown();
        var id = NextId();
        output.TagName = null;
        var button = Markup.Element("button", "fig", shown);
        button.Attributes["type"] = "button";
        button.Attributes["popovertarget"] = id;
        button.Attributes["data-figure"] = Figure.Key;
        output.Content.AppendHtml(button).AppendHtml(Card(id, shown));
    }

    /// <summary>"104,87%", and "98,20% (sementara)" for a provisional one.</summary>
    private string Shown()
    {
        if (Text is not null || Suffix is null || Figure.Value is null)
        {
            return (Text ?? Figure.Text) + (Figure.Value is null ? "" : Suffix);
        }

        return Suffix == "%" && FigureFormatter.TryFormat(Figure, "persen", out var percent, out _) ? percent : Figure.Text + Suffix;
    }

    private TagBuilder Card(string id, string shown)
    {
        var card = Markup.Element("span", "fig-pop");
        card.Attributes["id"] = id;
        card.Attributes["popover"] = "auto";
        card.Attributes["role"] = "group";
        card.Attributes["aria-label"] = "Asal angka";
        card.With(Markup.Element("span", "pv", shown)).With(Markup.Element("span", "pl", Figure.Label));
        var rows = Markup.Element("span", "pr");
        if (Figure.WorkedLine is { } worked)
        {
            rows.With(Markup.Element("span", null, "Rumus")).With(Markup.Element("span", "tn", worked));
        }

        rows.With(Markup.Element("span", null, "Asal")).With(Origin());
        return card.With(rows).With(Markup.Element("span", "pk", Figure.Key));
    }

    private TagBuilder Origin()
    {
        if (Figure.Origin.Path is not { } path || !unit.Terisi)
        {
            return Markup.Element("span", null, Figure.Origin.Document);
        }

        var link = Markup.Element("a", null, Figure.Origin.Document);
        link.Attributes["href"] = unit.Address(path);
        return link;
    }

    private string NextId()
    {
        var items = ViewContext.HttpContext.Items;
        var number = items[CounterKey] is int last ? last + 1 : 1;
        items[CounterKey] = number;
        return "angka-" + number.ToString(CultureInfo.InvariantCulture);
    }
}
