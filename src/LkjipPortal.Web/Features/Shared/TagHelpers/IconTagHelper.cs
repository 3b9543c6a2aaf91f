using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>A Tabler outline icon out of the sprite. Its name stands in <c>Assets/icons.txt</c>. Beside a word it says nothing aloud; alone it needs a label.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(IFileVersionProvider versions) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Name { get; set; }

    /// <summary>Accessible name of an icon that stands without a word.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        var extra = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(extra) ? "i" : "i " + extra);
        if (Label is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }

        output.Content.AppendHtml(Markup.Use(Href(versions, ViewContext, Name)));
    }

    internal static string Href(IFileVersionProvider versions, ViewContext view, string name) =>
        versions.AddFileVersionToPath(view.HttpContext.Request.PathBase, view.HttpContext.Request.PathBase + "/dist/icons.svg") + "#" + name;
}
