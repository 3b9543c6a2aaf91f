using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>
/// One field: label, control, hint; a refused value stays as typed and the reason takes the hint's place. With content, the content is the control
/// (a select, radios) and must have the id of the field.
/// </summary>
[HtmlTargetElement("form-field", Attributes = "for")]
public sealed class FormFieldTagHelper(IFileVersionProvider versions) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>Rows of a text area; 0 is a single line.</summary>
    public int Rows { get; set; }

    /// <summary>Figures at the right, with the keyboard of numbers.</summary>
    public bool Numeric { get; set; }

    public bool Optional { get; set; }
    public bool Readonly { get; set; }
    public string Type { get; set; } = "text";
    public string? Autocomplete { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        var entry = ViewContext.ModelState.TryGetValue(For.Name, out var found) ? found : null;
        var error = entry is { Errors: [var first, ..] } ? first.ErrorMessage : null;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var extra = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute("class", extra is null ? "f" : "f " + extra);
        var label = Markup.Element("label", null, Label);
        label.Attributes["for"] = id;
        if (Optional)
        {
            label.With(Markup.Element("span", "q s", " (tidak wajib)"));
        }

        output.Content.SetHtmlContent(label);
        output.Content.AppendHtml(content.IsEmptyOrWhiteSpace ? Control(id, entry, error is not null) : content);
        output.Content.AppendHtml(Note(id, error));
    }

    private TagBuilder Control(string id, ModelStateEntry? entry, bool refused)
    {
        var value = entry?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "";
        var control = Markup.Element(Rows > 0 ? "textarea" : "input", Numeric ? "in n" : "in");
        control.Attributes["id"] = id;
        control.Attributes["name"] = For.Name;
        if (Rows > 0)
        {
            control.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
            control.InnerHtml.AppendHtml("\n").Append(value);
        }
        else
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = Type;
            if (Type != "password")
            {
                control.Attributes["value"] = value;
            }
        }

        SetIf(control, Numeric, "inputmode", "decimal");
        SetIf(control, Numeric, "autocomplete", "off");
        SetIf(control, Autocomplete is not null, "autocomplete", Autocomplete);
        SetIf(control, Readonly, "readonly", "readonly");
        SetIf(control, refused, "aria-invalid", "true");
        SetIf(control, refused || Hint is not null, "aria-describedby", id + "-ket");
        return control;
    }

    private TagBuilder Note(string id, string? error)
    {
        var note = Markup.Element("div", error is null ? "hint" : "errt");
        note.Attributes["id"] = id + "-ket";
        if (error is not null)
        {
            return note.With(Markup.Icon(versions, ViewContext, "alert-circle")).With(Markup.Element("span", null, error));
        }

        if (Hint is null)
        {
            note.Attributes["hidden"] = "hidden";
            return note;
        }

        note.InnerHtml.Append(Hint);
        return note;
    }

    private static void SetIf(TagBuilder tag, bool condition, string name, string? value)
    {
        if (condition)
        {
            tag.Attributes[name] = value;
        }
    }
}
