using System.Globalization;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>
/// What is to be picked at a refused field: the readings of an ambiguous number, or the two sides of a conflict, each one button that sends the form again.
/// Nothing when there is nothing to pick.
/// </summary>
[HtmlTargetElement("form-choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormChoicesTagHelper : TagHelper
{
    private const int ShownLength = 160;

    public required FormErrors Errors { get; set; }

    /// <summary>Posted name of the field.</summary>
    public required string Field { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var conflict = Errors.ConflictOf(Field);
        var readings = Errors[Field]?.Readings ?? [];
        if (conflict is null && readings.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", conflict is null ? "pick" : "pick conflict");
        if (conflict is null)
        {
            foreach (var reading in readings)
            {
                output.Content.AppendHtml(Button("Pilihan.Bacaan", $"{Field}|{reading}", $"Pakai {reading}"));
            }

            return;
        }

        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-label", $"Dua nilai untuk {conflict.Label}");
        output.Content.AppendHtml(Side("Tersimpan", conflict.Stored, conflict, FormChoices.StoredSide));
        output.Content.AppendHtml(Side("Anda", conflict.Typed, conflict, FormChoices.TypedSide));
    }

    private TagBuilder Side(string who, string value, FieldConflict conflict, string side)
    {
        var row = Markup.Element("div", "side-of");
        var shown = value.Length == 0 ? "(kosong)" : value.Length > ShownLength ? value[..ShownLength] + "…" : value;
        return row.With(Markup.Element("span", "m", who)).With(Markup.Element("b", null, shown))
            .With(Button("Pilihan.Pilihan", string.Create(CultureInfo.InvariantCulture, $"{Field}|{side}|{conflict.Revisi}"), "Pakai ini"));
    }

    private static TagBuilder Button(string name, string value, string text)
    {
        var button = Markup.Element("button", "btn btn-s", text);
        button.Attributes["type"] = "submit";
        button.Attributes["name"] = name;
        button.Attributes["value"] = value;
        return button;
    }
}
