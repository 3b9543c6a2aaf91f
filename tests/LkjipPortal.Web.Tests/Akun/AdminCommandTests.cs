using LkjipPortal.Web.Commands;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

public sealed class AdminCommandTests(DatabaseTemplates templates)
{
    private const string Number = "000000000000000077";

    [Fact]
    public async Task Create_PrintsALinkThatSetsThePasswordOnce()
    {
        var connection = await templates.CopySqliteAsync();
        var (code, output, error) = await RunAsync(connection, "admin", "create", "--nip", "00000000 000000 0 077", "--name", "Wira Uji");
        Assert.Equal((0, ""), (code, error));
        var lines = output.Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal("Tautan sekali pakai untuk Wira Uji, berlaku 24 jam:", lines[0]);
        Assert.StartsWith("https://lkjip.contoh.go.id/akun/sandi?untuk=", lines[1], StringComparison.Ordinal);
        var link = new Uri(lines[1]).PathAndQuery;
        await using var factory = new PortalFactory(connection);
        var client = Browser.Of(factory);

        Assert.Contains("mudah ditebak", (await SetAsync(client, link, "password1234")).Text, StringComparison.Ordinal);
        Assert.Equal("/masuk", (await SetAsync(client, link, "kebun lentera jendela biru")).Location);

        Assert.Contains("Silakan masuk", (await client.GetAsync("/masuk")).Text, StringComparison.Ordinal);
        var again = await SetAsync(client, link, "pagar bambu sungai kecil");
        Assert.Equal(400, again.Status);
        Assert.Equal("/", (await client.SignInAsync(Number, "kebun lentera jendela biru")).Location);
        Assert.Equal(200, (await client.GetAsync("/orang")).Status);
    }

    [Fact]
    public async Task Link_Newer_EndsTheOlder_AndAForeignOneSaysTheSame()
    {
        var connection = await templates.CopySqliteAsync();
        var first = await LinkAsync(connection, "create", "--name", "Wira Uji");
        var second = await LinkAsync(connection, "link");
        await using var factory = new PortalFactory(connection);
        var client = Browser.Of(factory);
        var unknown = second.Replace(second.Split("untuk=")[1].Split('&')[0], Guid.NewGuid().ToString("N"), StringComparison.Ordinal);

        var answers = new[] { await SetAsync(client, first, "kebun lentera jendela biru"), await SetAsync(client, unknown, "kebun lentera jendela biru"), await SetAsync(client, unknown, "x") };

        Assert.All(answers, answer => Assert.Equal((400, answers[0].Text), (answer.Status, answer.Text)));
        Assert.Contains("tidak berlaku lagi", answers[0].Text, StringComparison.Ordinal);
        Assert.Equal("/masuk", (await SetAsync(client, second, "kebun lentera jendela biru")).Location);
    }

    [Theory]
    [InlineData("--nip 123 --name Wira", "NIP terdiri atas 18 angka")]
    [InlineData("--nip 000000000000000003 --name Wira", "Sudah ada akun dengan NIP ini.")]
    [InlineData("--nip 000000000000000077", "Opsi --nip dan --name harus diisi.")]
    public async Task Create_NotPossible_SaysWhy(string options, string reason)
    {
        var (code, output, error) = await RunAsync(await templates.CopySqliteAsync(), ["admin", "create", .. options.Split(' ')]);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RoleThatDemandsTheSecondFactor_SendsItsHoldersThereFirst()
    {
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var factory = portal.WithWebHostBuilder(builder => builder.UseSetting("Keamanan:WajibDuaLangkah:0", "Perencana"));
        var planner = await Browser.SignedInAsync(factory, PortalSite.Perencana);

        Assert.Equal("/akun/dua-langkah", (await planner.GetAsync("/bkpsdm/2023/dasbor")).Location);
        var page = await planner.GetAsync("/akun/dua-langkah");
        Assert.Contains("mensyaratkan langkah kedua", page.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await planner.SubmitAsync(page, "main form", new() { ["KodeAplikasi"] = Totp.Code(page.Page.GetElementById("kunci")!.TextContent) })).Status);
        Assert.Equal(200, (await planner.GetAsync("/bkpsdm/2023/dasbor")).Status);
        Assert.Equal(200, (await (await Browser.SignedInAsync(factory, PortalSite.Pembaca)).GetAsync("/bkpsdm/2023/dasbor")).Status);
    }

    private static async Task<Answer> SetAsync(Browser client, string link, string password) =>
        await client.SubmitAsync(await client.GetAsync(link), "form", new() { ["Sandi"] = password });

    private static async Task<string> LinkAsync(string connection, string verb, params string[] more)
    {
        var (_, output, _) = await RunAsync(connection, ["admin", verb, "--nip", Number, .. more]);
        return new Uri(output.Split('\n', StringSplitOptions.TrimEntries)[1]).PathAndQuery;
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string connection, params string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Portal", connection), new("Portal:Alamat", "https://lkjip.contoh.go.id")]).Build();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PortalCommands.RunAsync(args, new CommandSettings("Production", Path.GetTempPath(), configuration), output, error);
        return (code, output.ToString().Trim(), error.ToString().Trim());
    }
}
