using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>Title of a page with its crumb, one sentence under it, and the actions (the content) at the right. Gives the page its one h1.</summary>
[HtmlTargetElement("page-header")]
public sealed class PageHeaderTagHelper(IFileVersionProvider versions, CurrentUnit unit) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Title { get; set; }

    /// <summary>Group of the sidebar: "Perencanaan"; null shows no crumb.</summary>
    public string? Group { get; set; }

    /// <summary>Page above this one, as name and path under unit and year.</summary>
    public string? Parent { get; set; }

    public string? ParentPath { get; set; }
    public string? Lead { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "head");
        var title = Markup.Element("div", "title");
        if (Group is not null)
        {
            title.With(Crumb());
        }

        title.With(Markup.Element("h1", null, Title));
        if (Lead is not null)
        {
            title.With(Markup.Element("p", "lead", Lead));
        }

        output.Content.SetHtmlContent(title);
        if (!actions.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Markup.Element("div", "actions").With(actions));
        }
    }

    private TagBuilder Crumb()
    {
        var crumb = Markup.Element("div", "crumb").With(Markup.Element("span", null, Group));
        if (Parent is not null && ParentPath is not null)
        {
            var link = Markup.Element("a", null, Parent);
            link.Attributes["href"] = unit.Address(ParentPath);
            crumb.With(Markup.Icon(versions, ViewContext, "chevron-right")).With(link);
        }

        return crumb;
    }
}
