using System.Globalization;
using System.Text;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

/// <summary>Who reaches what: every address and handler, asked for by every role, by nobody, and by the planner of another unit.</summary>
public sealed partial class EndpointTests
{
    private const string Document = "docs/access.md";
    private const string Begin = "<!-- tabel -->";
    private const string End = "<!-- /tabel -->";

    /// <summary>Set, the table is written into the document instead of compared with it.</summary>
    private const string WriteVariable = "LKJIP_WRITE_DOCS";

    private const string Foreign = "unit lain";
    private const string Nobody = "tanpa masuk";
    private const string Reader = "pembaca";

    private static readonly (string Column, string? Account)[] Columns =
    [
        (Nobody, null), ("admin", "admin@jombang.demo"), ("perencana", PortalSite.Perencana), ("bidang", PortalSite.Bidang), ("kepala", PortalSite.Kepala),
        ("atasan", "bupati@jombang.demo"), ("inspektorat", PortalSite.Inspektorat), (Reader, PortalSite.Pembaca), (Foreign, Stranger),
    ];

    [Fact]
    public async Task EveryAddressAndHandler_ForEveryRole_AnswersAsTheDocumentSays()
    {
        await Site.WithDatabaseAsync(AddStrangerAsync);
        var values = await ValuesAsync();
        var requests = Requests().ToList();
        var cells = requests.ToDictionary(request => request.Label, _ => new List<string>());
        foreach (var (column, account) in Columns)
        {
            var browser = account is null ? Site.Anonymous() : await Site.SignInAsync(account);
            foreach (var request in requests)
            {
                var answer = await request.SendAsync(browser, values);
                Check(column, request, answer);
                cells[request.Label].Add(Cell(answer));
            }
        }

        var table = Table(requests.ConvertAll(request => (request.Label, (IReadOnlyList<string>)cells[request.Label])));
        TestContext.Current.TestOutputHelper?.WriteLine(table);
        Compare(table);
    }

    /// <summary>What holds for whole columns, whatever the document says.</summary>
    private static void Check(string column, Request request, Answer answer)
    {
        var underUnit = request.Pattern.StartsWith(UnitPrefix, StringComparison.Ordinal);
        if (column == Nobody && !Public.Contains(request.Pattern))
        {
            Assert.True(answer.Status == 302, $"{request.Label}: {answer.Status}");
            Assert.StartsWith("https://localhost/masuk?kembali=", answer.Location, StringComparison.Ordinal);
        }
        else if (column == Foreign && underUnit)
        {
            Assert.True(answer.Status == 404, $"{request.Label}: {answer.Status}");
            Assert.Contains("Halaman tidak ditemukan", answer.Text, StringComparison.Ordinal);
        }
        else if (column == Reader && underUnit)
        {
            var closed = request.Writes || OfUnit[request.Pattern[UnitPrefix.Length..]].Read != AuthorizationPolicies.Baca;
            Assert.True(closed == (answer.Status == 403), $"{request.Label}: {answer.Status}");
        }
        else if (column is not (Nobody or "admin") && OfAdmin.Contains(request.Pattern))
        {
            Assert.True(answer.Status == 403, $"{request.Label}: {answer.Status}");
        }

        Assert.True(answer.Status is < 500 and not 429, $"{column}: {request.Label}: {answer.Status}");
    }

    private static string Cell(Answer answer) => answer.Status switch
    {
        302 when answer.Location?.StartsWith("https://localhost/masuk?kembali=", StringComparison.Ordinal) is true => "masuk",
        403 => "–",
        404 => "404",
        _ => "ya",
    };

    private static string Table(List<(string Label, IReadOnlyList<string> Cells)> rows)
    {
        var text = new StringBuilder()
            .Append("| alamat | ").AppendJoin(" | ", Columns.Select(x => x.Column)).Append(" |\n")
            .Append('|').AppendJoin("|", Enumerable.Repeat("---", Columns.Length + 1)).Append("|\n");
        foreach (var (label, cells) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{label}` | ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return text.ToString();
    }

    private static void Compare(string table)
    {
        var file = Path.Combine(Repository(), Document);
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length + 1, text.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 })
        {
            File.WriteAllText(file, text[..from] + table + text[to..]);
            return;
        }

        var (kept, now) = (text[from..to].Split('\n'), table.Split('\n'));
        Assert.True(
            table == text[from..to],
            $"{Document} differs; set {WriteVariable}=1 to write it. Only in the document:\n{string.Join('\n', kept.Except(now))}\nOnly here:\n{string.Join('\n', now.Except(kept))}");
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LkjipPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }

    /// <summary>Every address by GET, with each named handler that reads and each that writes.</summary>
    private IEnumerable<Request> Requests()
    {
        var pages = Pages().ToDictionary(x => x.Pattern, x => x.Page);
        foreach (var pattern in Patterns().Where(pattern => pattern != StaticFiles).Order(StringComparer.Ordinal))
        {
            yield return new Request(pattern, null, Writes: false);
            foreach (var request in pages.TryGetValue(pattern, out var page) ? HandlersOf(pattern, page) : [])
            {
                yield return request;
            }
        }
    }

    private static IEnumerable<Request> HandlersOf(string pattern, CompiledPageActionDescriptor page) => page.HandlerMethods
        .Where(handler => handler.HttpMethod is "Get" or "Post")
        .Select(handler => new Request(pattern, handler.Name, Writes: handler.HttpMethod != "Get"))
        .Where(request => request.Writes || request.Handler is not null)
        .OrderBy(request => request.Writes).ThenBy(request => request.Handler, StringComparer.Ordinal);

    /// <summary>Rows that are there, so that an answer tells of the right to them.</summary>
    private Task<Dictionary<string, string>> ValuesAsync() => Site.WithDatabaseAsync(async db =>
    {
        var role = await db.PeranPengguna.FirstAsync(x => db.Users.Any(person => person.Id == x.PenggunaId && person.Email == PortalSite.Pembaca));
        return new Dictionary<string, string>(Values)
        {
            ["orang/{id:guid}"] = $"orang/{role.PenggunaId}",
            ["{peranId:guid}"] = role.Id.ToString(),
            ["perangkat-daerah/{id:guid}"] = $"perangkat-daerah/{role.PerangkatDaerahId}",
            ["/{id:guid?}"] = "",
            ["/{kode?}"] = "",
        };
    });

    /// <param name="Handler">Null: the page's own.</param>
    private sealed record Request(string Pattern, string? Handler, bool Writes)
    {
        public string Label => $"{(Writes ? "POST" : "GET")} /{Pattern}{(Handler is null ? "" : $"?handler={Handler}")}";

        public Task<Answer> SendAsync(Browser browser, Dictionary<string, string> values)
        {
            var path = values.OrderByDescending(value => value.Key.Length).Aggregate("/" + Pattern, (text, value) => text.Replace(value.Key, value.Value, StringComparison.Ordinal));
            Assert.False(path.Contains('{', StringComparison.Ordinal), $"The test has no value for {path}.");
            var address = Handler is null ? path : $"{path}?handler={Handler}";
            return Writes ? browser.PostAsync(address) : browser.GetAsync(address);
        }
    }
}
