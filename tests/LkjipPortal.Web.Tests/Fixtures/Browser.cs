using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LkjipPortal.Web.Data.Seed;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>An answer with its parsed page.</summary>
public sealed record Answer(int Status, string? Location, string Address, IReadOnlyDictionary<string, string> Headers, IHtmlDocument Page, string Html)
{
    /// <summary>Text as read, with runs of white space as one blank.</summary>
    public string Text => string.Join(' ', (Page.QuerySelector("main") ?? Page.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string? Value(string name) => Page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };

    /// <summary>The reason shown at a field; null when it is not refused.</summary>
    public string? ErrorAt(string field) => Page.GetElementById(Id(field) + "-ket") is { ClassName: "errt" } note ? note.TextContent.Trim() : null;

    public bool Has(string selector) => Page.QuerySelector(selector) is not null;

    private static string Id(string field) => field.Replace('.', '_').Replace('[', '_').Replace(']', '_');
}

/// <summary>A person's browser: keeps cookies, follows nothing by itself, sends forms with every value that the page carries. Speaks HTTPS, as Production demands.</summary>
public sealed class Browser(HttpClient client)
{
    public static Browser Of(WebApplicationFactory<Program> web) =>
        new(web.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));

    public static async Task<Browser> SignedInAsync(WebApplicationFactory<Program> web, string name, string password = DemoAccounts.Password)
    {
        var browser = Of(web);
        Assert.Equal(302, (await browser.SignInAsync(name, password)).Status);
        return browser;
    }

    /// <param name="address">Of the page, with the address to go back to where there is one.</param>
    public async Task<Answer> SignInAsync(string name, string password, string address = "/masuk") =>
        await SubmitAsync(await GetAsync(address), "form:has([name='Sandi'])", new() { ["Nama"] = name, ["Sandi"] = password });

    public async Task<Answer> GetAsync(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return await ReadAsync(response, address);
    }

    /// <summary>A file as it is.</summary>
    public async Task<HttpContent> GetBytesAsync(string address)
    {
        var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(200, (int)response.StatusCode);
        return response.Content;
    }

    /// <summary>Words of each page of a PDF that the address answers with.</summary>
    public async Task<IReadOnlyList<string>> PdfAsync(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        return [.. pdf.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text)))];
    }

    /// <param name="values">What is typed, by name; null takes the field away.</param>
    /// <param name="button">Name and value of the button pressed, where it has one.</param>
    public async Task<Answer> SubmitAsync(Answer page, string form, Dictionary<string, string?> values, (string Name, string Value)? button = null)
    {
        var element = page.Page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"There is no form '{form}'.");
        var fields = Fields(element).Where(field => !values.ContainsKey(field.Key)).ToList();
        fields.AddRange(values.Where(value => value.Value is not null).Select(value => KeyValuePair.Create(value.Key, value.Value!)));
        if (button is { } pressed)
        {
            fields.Add(KeyValuePair.Create(pressed.Name, pressed.Value));
        }

        var target = new Uri(new Uri("http://localhost" + page.Address), element.GetAttribute("action") ?? "");
        return await PostAsync(target.PathAndQuery, fields);
    }

    /// <summary>Sends a form with a file.</summary>
    /// <param name="field">Name of the file's field; null chooses no file.</param>
    public async Task<Answer> UploadAsync(Answer page, string form, string? field, string fileName, byte[] content)
    {
        var element = page.Page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"There is no form '{form}'.");
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(element).Where(pair => pair.Key != field))
        {
            parts.Add(new StringContent(value), name);
        }

        if (field is not null)
        {
            parts.Add(new ByteArrayContent(content), field, fileName);
        }

        using var response = await client.PostAsync(new Uri(page.Address, UriKind.Relative), parts);
        return await ReadAsync(response, page.Address);
    }

    /// <summary>A file that the address answers with.</summary>
    public async Task<byte[]> DownloadAsync(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(200, (int)response.StatusCode);
        Assert.NotNull(response.Content.Headers.ContentDisposition?.FileNameStar ?? response.Content.Headers.ContentDisposition?.FileName);
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async Task<Answer> PostAsync(string address, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        using var content = new FormUrlEncodedContent(fields ?? []);
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        return await ReadAsync(response, address);
    }

    /// <summary>A file that a form is answered with.</summary>
    public async Task<byte[]> PostForFileAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.NotNull(response.Content.Headers.ContentDisposition);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Sends JSON as the grid does; the answer is null when it is not JSON.</summary>
    public async Task<(int Status, JsonElement? Body)> PostJsonAsync(string address, object body)
    {
        var token = (await GetAsync(address.Split('?')[0])).Value("__RequestVerificationToken");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", token ?? "");
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await JsonAsync(response));
    }

    public async Task<(int Status, JsonElement? Body)> GetJsonAsync(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return ((int)response.StatusCode, await JsonAsync(response));
    }

    private static async Task<JsonElement?> JsonAsync(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType == "application/json" ? await response.Content.ReadFromJsonAsync<JsonElement>() : null;

    /// <summary>Follows the redirect of a save.</summary>
    public async Task<Answer> FollowAsync(Answer answer)
    {
        Assert.Equal(302, answer.Status);
        return await GetAsync(answer.Location!);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var field = element switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
                IHtmlInputElement { Type: "submit" } => null,
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => ((string?, string)?)(select.Name, select.Value ?? ""),
                _ => null,
            };
            if (field is (not null, var value))
            {
                yield return KeyValuePair.Create(field.Value.Item1!, value);
            }
        }
    }

    private static async Task<Answer> ReadAsync(HttpResponseMessage response, string address)
    {
        var html = await response.Content.ReadAsStringAsync();
        var page = new HtmlParser().ParseDocument(html);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)response.StatusCode, response.Headers.Location?.ToString(), address, headers, page, html);
    }
}
