using System.Text.Json;
using LkjipPortal.Web.Commands;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace LkjipPortal.Web.Tests.Commands;

public sealed class PortalCommandsTests(SqlitePortalDatabase database) : IClassFixture<SqlitePortalDatabase>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lkjip-export-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Export_Json_WritesEveryFigureWithItsOrigin()
    {
        var file = Path.Combine(_folder, "angka.json");
        var result = await RunAsync("export", "--unit", "bkpsdm", "--year", "2023", "--format", "json", "--output", file);

        Assert.Equal((0, "", ""), result);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var capaian = json.RootElement.EnumerateArray().Single(x => x.GetProperty("key").GetString() == "merit.capaian.2023");
        Assert.Equal(104.87m, capaian.GetProperty("value").GetDecimal());
        Assert.Equal("104,87", capaian.GetProperty("text").GetString());
        Assert.Equal("312 / 297,5 × 100 = 104,87", capaian.GetProperty("workedLine").GetString());
        Assert.Equal("realisasi/merit", capaian.GetProperty("origin").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("pdf", "%PDF-1.7")]
    [InlineData("html", "<!DOCTYPE html>")]
    public async Task Export_DocumentTwice_GivesTheSameBytes(string format, string start)
    {
        var first = Path.Combine(_folder, "pertama");
        var second = Path.Combine(_folder, "kedua");
        var result = await RunAsync("export", "--unit", "bkpsdm", "--year", "2023", "--format", format, "--output", first);
        await RunAsync("export", "--unit", "bkpsdm", "--year", "2023", "--format", format, "--output", second);

        Assert.Equal((0, "", ""), result);
        var bytes = await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken);
        Assert.Equal(start, System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, start.Length)));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(second, TestContext.Current.CancellationToken));
        Assert.Equal(["kedua", "pertama"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Export_NarrativeWithABrokenLink_SaysWhereAndKeepsTheOldFile()
    {
        var file = Path.Combine(_folder, "lkjip.pdf");
        await File.WriteAllTextAsync(file, "lama", TestContext.Current.CancellationToken);
        await using var db = database.Open();
        var section = await db.BagianLaporan.SingleAsync(x => x.Kode == "1.1", TestContext.Current.CancellationToken);
        var text = section.Isi;
        section.Isi = "Capaian {{merit.capaian.2032}}.";
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var result = await RunAsync("export", "--unit", "bkpsdm", "--year", "2023", "--format", "pdf", "--output", file);
        section.Isi = text;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal((1, "", "Narasi menunjuk angka atau tempat yang tidak ada: merit.capaian.2032 (bagian 1.1)."), result);
        Assert.Equal("lama", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("nihil", "2023", "json", "Perangkat daerah “nihil” tidak ada.")]
    [InlineData("bkpsdm", "1999", "json", "Perangkat daerah “bkpsdm” tidak mempunyai LKjIP tahun 1999.")]
    [InlineData("bkpsdm", "dua", "json", "Tahun “dua” harus angka, misalnya 2023.")]
    public async Task Export_UnknownUnitOrYear_SaysWhyAndLeavesNoFile(string unit, string year, string format, string reason)
    {
        var result = await RunAsync("export", "--unit", unit, "--year", year, "--format", format, "--output", Path.Combine(_folder, "x"));

        Assert.Equal((1, "", reason), result);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Export_UnknownFormat_NamesTheKnownOnes()
    {
        var (code, _, error) = await RunAsync("export", "--unit", "bkpsdm", "--year", "2023", "--format", "ods", "--output", Path.Combine(_folder, "x"));

        Assert.Equal(1, code);
        Assert.StartsWith("Format “ods” tidak dikenal.", error, StringComparison.Ordinal);
        Assert.Contains("json", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Export_UnwritablePath_IsRefused()
    {
        var missing = await RunAsync("export", "--unit", "bkpsdm", "--year", "2023", "--format", "json", "--output", Path.Combine(_folder, "tidak-ada", "x.json"));
        var folder = await RunAsync("export", "--unit", "bkpsdm", "--year", "2023", "--format", "json", "--output", _folder);

        Assert.Equal(1, missing.Code);
        Assert.EndsWith("tidak dapat ditulis; periksa folder dan izinnya.", missing.Error, StringComparison.Ordinal);
        Assert.Equal(1, folder.Code);
        Assert.EndsWith("adalah folder; sebutkan nama berkas.", folder.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Timeout=2")]
    [InlineData("Data Source=/dev/null/tidak-ada.db")]
    public async Task Export_DatabaseAway_SaysSoInOneLine(string connection)
    {
        var result = await RunOnAsync(connection, "export", "--unit", "bkpsdm", "--year", "2023", "--format", "json", "--output", Path.Combine(_folder, "x"));

        Assert.Equal((1, "", DatabaseFault.Reason), result);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("export --unit bkpsdm --year 2023 --format json", "Opsi --output belum diisi.")]
    [InlineData("export --unti bkpsdm", "Perintah “export --unti bkpsdm” tidak dapat dibaca.")]
    public async Task Export_IncompleteOrMistyped_ShowsAnExample(string line, string reason)
    {
        var (code, _, error) = await RunAsync(line.Split(' '));

        Assert.Equal(1, code);
        Assert.StartsWith(reason, error, StringComparison.Ordinal);
        Assert.Contains("Contoh: export --unit bkpsdm", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_InProduction_IsRefused()
    {
        var (code, _, error) = await RunAsync("demo");
        Assert.Equal((1, "Unit demo hanya untuk Development; kata sandinya diketahui umum."), (code, error));
    }

    [Fact]
    public async Task Migrate_TwiceOnANewFile_CreatesItWithoutAccounts()
    {
        var connection = $"Data Source={Path.Combine(_folder, "baru", "lkjip.db")};Pooling=False";
        var first = await RunOnAsync(connection, "migrate");
        var second = await RunOnAsync(connection, "migrate");

        Assert.Equal(0, first.Code);
        Assert.StartsWith("Migrasi diterapkan: ", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, "Basis data sudah mutakhir.", ""), second);
        var export = await RunOnAsync(connection, "export", "--unit", "bkpsdm", "--year", "2023", "--format", "json", "--output", Path.Combine(_folder, "x"));
        Assert.Equal((1, "", "Perangkat daerah “bkpsdm” tidak ada."), export);
    }

    [Fact]
    public void IsCommand_ArgumentsOfTheWeb_AreNone()
    {
        Assert.False(PortalCommands.IsCommand(["--urls", "http://localhost:5081"]));
        Assert.False(PortalCommands.IsCommand([]));
        Assert.True(PortalCommands.IsCommand(["export"]));
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) => RunOnAsync(database.Connection!, args);

    private async Task<(int Code, string Output, string Error)> RunOnAsync(string connection, params string[] args)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Portal", connection)]).Build();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PortalCommands.RunAsync(args, new CommandSettings("Production", _folder, configuration), output, error);
        return (code, output.ToString().Trim(), error.ToString().Trim());
    }
}
