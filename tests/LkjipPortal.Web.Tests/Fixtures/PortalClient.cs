using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LkjipPortal.Web.Data.Seed;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>A person's browser: keeps cookies, follows nothing, sends forms with all that they carry. Speaks HTTPS, as Production demands.</summary>
internal sealed class PortalClient(WebApplicationFactory<Program> factory)
{
    public const string Planner = "perencana@bkpsdm.demo";
    public const string Reader = "pembaca@bkpsdm.demo";

    public HttpClient Http { get; } = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    public static async Task<PortalClient> SignedInAsync(WebApplicationFactory<Program> factory, string email)
    {
        var client = new PortalClient(factory);
        var answer = await client.SignInAsync(email, DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return client;
    }

    public async Task<PortalPage> SignInAsync(string name, string password, string address = "/masuk") =>
        await SubmitAsync(await GetAsync(address), "form[method=post]", ("Nama", name), ("Sandi", password));

    public async Task<PortalPage> GetAsync(string address)
    {
        using var answer = await Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await PortalPage.ReadAsync(answer);
    }

    public Task<PortalPage> PostAsync(string address, params IEnumerable<(string Name, string Value)> fields) => SendAsync(new Uri(address, UriKind.Relative), fields);

    /// <summary>Sends a form of the page; <paramref name="typed"/> replaces the values of its fields.</summary>
    public Task<PortalPage> SubmitAsync(PortalPage page, string form, params IReadOnlyList<(string Name, string Value)> typed)
    {
        var element = Assert.IsType<IHtmlFormElement>(page.Document.QuerySelector(form), exactMatch: false);
        var kept = element.Elements.OfType<IHtmlInputElement>()
            .Where(input => input.Name is not null && (input.Type is not ("radio" or "checkbox") || input.IsChecked))
            .Select(input => (Name: input.Name!, input.Value))
            .Concat(element.Elements.OfType<IHtmlTextAreaElement>().Select(area => (Name: area.Name!, area.Value)))
            .Where(field => typed.All(value => value.Name != field.Name));
        var action = element.GetAttribute("action");
        var target = string.IsNullOrEmpty(action) ? page.Address : new Uri(page.Address, action);
        return SendAsync(target, kept.Concat(typed));
    }

    private async Task<PortalPage> SendAsync(Uri target, IEnumerable<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await Http.PostAsync(target, content, TestContext.Current.CancellationToken);
        return await PortalPage.ReadAsync(answer);
    }
}

/// <summary>An answer with its parsed page.</summary>
internal sealed record PortalPage(Uri Address, HttpStatusCode Status, string? Location, IReadOnlyDictionary<string, string> Headers, IHtmlDocument Document)
{
    /// <summary>Words of the page with runs of white space as one blank.</summary>
    public string Text => string.Join(' ', (Document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<PortalPage> ReadAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        var document = new HtmlParser().ParseDocument(answer.Content.Headers.ContentType?.MediaType == "text/html" ? body : "");
        return new PortalPage(answer.RequestMessage!.RequestUri!, answer.StatusCode, answer.Headers.Location?.ToString(), headers, document);
    }
}
