using System.Globalization;
using LkjipPortal.Rendering.Html;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>The report as a page of the browser, from the same document as the PDF.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class PratinjauModel(ReportBuilder reports) : PageModel
{
    public IHtmlContent? Report { get; private set; }
    public IReadOnlyList<BrokenSection> Broken { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        switch (await reports.BuildAsync(cancellationToken))
        {
            case BuiltReport.Whole whole:
                using (var writer = new StringWriter(CultureInfo.InvariantCulture))
                {
                    HtmlWriter.Write(whole.Document, whole.Style, writer, new HtmlOptions(EmbedStyles: false));
                    Report = new HtmlString(writer.ToString());
                }

                break;
            case BuiltReport.Broken broken:
                Broken = BrokenSection.Of(broken.Links);
                break;
        }
    }
}
