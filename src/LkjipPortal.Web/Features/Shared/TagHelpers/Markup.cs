using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>Small pieces of markup that the tag helpers share; every text is encoded by the tag builder.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string? cssClass = null, string? text = null)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null)
        {
            tag.AddCssClass(cssClass);
        }

        if (text is not null)
        {
            tag.InnerHtml.Append(text);
        }

        return tag;
    }

    public static TagBuilder Use(string href)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = href;
        return use;
    }

    public static TagBuilder Icon(IFileVersionProvider versions, ViewContext view, string name)
    {
        var svg = Element("svg", "i");
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(Use(IconTagHelper.Href(versions, view, name)));
        return svg;
    }

    public static TagBuilder With(this TagBuilder tag, IHtmlContent child)
    {
        tag.InnerHtml.AppendHtml(child);
        return tag;
    }
}
