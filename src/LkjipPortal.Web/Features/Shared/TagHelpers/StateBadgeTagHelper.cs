using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LkjipPortal.Web.Features.Shared.TagHelpers;

/// <summary>A state as word and sign: of a document, of a section, or a given one with its tone ("good", "warn", "bad", "acc") and icon.</summary>
[HtmlTargetElement("state-badge")]
public sealed class StateBadgeTagHelper(IFileVersionProvider versions) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public StatusDokumen? Document { get; set; }
    public KeadaanBagian? Section { get; set; }
    public string? Tone { get; set; }
    public string? Icon { get; set; }
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (tone, icon, text) = Document is { } document ? Of(document) : Section is { } section ? Of(section) : (Tone, Icon, Text ?? "");
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(tone) ? "st" : "st " + tone);
        if (icon is not null)
        {
            output.Content.AppendHtml(Markup.Icon(versions, ViewContext, icon));
        }

        output.Content.Append(text);
    }

    internal static (string? Tone, string? Icon, string Text) Of(KeadaanBagian section) => section switch
    {
        KeadaanBagian.Draf => (null, "pencil", "Draf"),
        KeadaanBagian.Selesai => ("good", "circle-check", "Selesai"),
        KeadaanBagian.Dikunci => (null, "lock", "Dikunci"),
        _ => (null, "circle-dashed", "Belum"),
    };

    internal static (string? Tone, string? Icon, string Text) Of(StatusDokumen document) => document switch
    {
        StatusDokumen.Draf => (null, "pencil", "Draf"),
        StatusDokumen.Diajukan => ("acc", "send", "Diajukan"),
        StatusDokumen.Dikembalikan => ("warn", "corner-up-left", "Dikembalikan"),
        StatusDokumen.Disetujui => ("good", "circle-check", "Disetujui"),
        StatusDokumen.Final => ("good", "lock", "Final"),
        _ => (null, "circle-dashed", "Belum"),
    };
}
