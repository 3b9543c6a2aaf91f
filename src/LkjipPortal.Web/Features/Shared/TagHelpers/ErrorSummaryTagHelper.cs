using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>All refusals of a form on top of it, each a link to its field; nothing when there are none.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(IFileVersionProvider versions) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var refused = ViewContext.ModelState.Where(x => x.Value is { Errors.Count: > 0 }).ToList();
        if (refused.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = Markup.Element("ul");
        foreach (var (field, entry) in refused)
        {
            foreach (var error in entry!.Errors)
            {
                var link = Markup.Element(field.Length == 0 ? "span" : "a", null, error.ErrorMessage);
                if (field.Length > 0)
                {
                    link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
                }

                list.With(Markup.Element("li").With(link));
            }
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "note bad");
        output.Attributes.SetAttribute("role", "alert");
        output.Content.AppendHtml(Markup.Icon(versions, ViewContext, "alert-circle"));
        output.Content.AppendHtml(Markup.Element("div").With(Markup.Element("b", null, "Belum tersimpan. Perbaiki dulu:")).With(list));
    }
}
