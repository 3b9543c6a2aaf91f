using System.Data.Common;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace LkjipPortal.Web.Tests.Pages;

/// <summary>The portal over HTTP on its own copy of the demo database, at 10.42 WIB of a day in January 2024.</summary>
public sealed class PortalSite : IAsyncLifetime
{
    public const string Perencana = "perencana@bkpsdm.demo";
    public const string Bidang = "bidang@bkpsdm.demo";
    public const string Kepala = "kepala@bkpsdm.demo";
    public const string Inspektorat = "inspektorat@jombang.demo";
    public const string Pembaca = "pembaca@bkpsdm.demo";

    private string _connection = "";
    private Factory _factory = null!;

    public StatementCounter Statements { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _connection = await TemplateDatabase.CopyAsync();
        _factory = new Factory(_connection, Statements);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        await TemplateDatabase.DropAsync(_connection);
    }

    /// <summary>A browser that is signed in.</summary>
    public async Task<Browser> SignInAsync(string email)
    {
        var browser = new Browser(_factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var page = await browser.GetAsync("/masuk");
        var answer = await browser.SubmitAsync(page, "form[action='/masuk'], form", new() { ["Nama"] = email, ["Sandi"] = "Demo-Lkjip-2023" });
        Assert.Equal(302, answer.Status);
        return browser;
    }

    /// <summary>Works on the database directly, as another person's save would.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = _factory.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public Task WithDatabaseAsync(Func<PortalDbContext, Task> work) => WithDatabaseAsync(async db =>
    {
        await work(db);
        return true;
    });

    private sealed class Factory(string connection, StatementCounter statements) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Testing");
            builder.UseSetting("ConnectionStrings:Portal", connection);
            builder.UseSetting("Limits:SignIn", "1000");
            builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Critical));
            builder.ConfigureServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2024, 1, 15, 3, 42, 0, TimeSpan.Zero))));
                services.ConfigureDbContext<SqlitePortalDbContext>(options => options.AddInterceptors(statements));
                services.ConfigureDbContext<PostgreSqlPortalDbContext>(options => options.AddInterceptors(statements));
            });
        }
    }
}

/// <summary>Counts the SQL statements that read.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private int _count;

    public int Count => _count;

    public void Reset() => _count = 0;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}

/// <summary>An answer with its parsed page.</summary>
public sealed record Answer(int Status, string? Location, string Address, IHtmlDocument Page, string Html)
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

/// <summary>A client that fills forms as a browser does: with every value that the page carries.</summary>
public sealed class Browser(HttpClient client)
{
    public async Task<Answer> GetAsync(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return await ReadAsync(response, address);
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

    public async Task<Answer> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        return await ReadAsync(response, address);
    }

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
        return new Answer((int)response.StatusCode, response.Headers.Location?.ToString(), address, page, html);
    }
}
