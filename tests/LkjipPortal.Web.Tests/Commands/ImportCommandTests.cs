using System.Text.Json;
using LkjipPortal.Web.Commands;
using LkjipPortal.Web.Tests.Fixtures;
using LkjipPortal.Web.Tests.Imports;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace LkjipPortal.Web.Tests.Commands;

public sealed class ImportCommandTests(SqlitePortalDatabase database) : IClassFixture<SqlitePortalDatabase>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lkjip-import-").FullName;

    private static string Workbook(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", "workbooks", name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Import_NewUnit_TakesBothWorkbooksAndEndsWithTheSummary()
    {
        Assert.Equal((0, "Perangkat daerah baru ditambahkan."), Short(await RunAsync("unit", "add", "--code", "baru", "--name", "Badan Baru", "--pemda", "Kabupaten Baru")));
        Assert.Equal((0, "added 255, changed 0, unchanged 0, refused 0"), Short(await RunAsync("import", "renstra", "--unit", "baru", "--file", Workbook("renstra-2019-2023.xlsx"))));
        Assert.Equal((0, "added 0, changed 0, unchanged 255, refused 0"), Short(await RunAsync("import", "renstra", "--unit", "baru", "--file", Workbook("renstra-2019-2023.xlsx"))));
        Assert.Equal((0, "added 61, changed 0, unchanged 0, refused 0"), Short(await RunAsync("import", "renja", "--unit", "baru", "--year", "2023", "--file", Workbook("renja-perubahan-2023.xlsx"))));
    }

    [Fact]
    public async Task Import_RefusedCells_ExitsWithOneAndNamesThem()
    {
        var file = Path.Combine(_folder, "buruk.xlsx");
        await File.WriteAllBytesAsync(file, new WorkbookBuilder().Sheet("Matriks", sheet => sheet.Row("RENSTRA 2031-2032").Row("Tujuan", "Kode", "Program", "Indikator", "Target 2031", "Rp 2031")
            .Row(null, "5.03.02", "PROGRAM", "Indeks", "1", "minus satu")).Build().ToArray(), TestContext.Current.CancellationToken);
        var (code, output, _) = await RunAsync("import", "renstra", "--unit", "bkpsdm", "--file", file, "--dry-run", "--format", "json");

        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal((1, 1), (json.RootElement.GetProperty("added").GetInt32(), json.RootElement.GetProperty("refused").GetInt32()));
        var cell = json.RootElement.GetProperty("refusedCells")[0];
        Assert.Equal(("Matriks", "F3", "minus satu"), (cell.GetProperty("sheet").GetString(), cell.GetProperty("address").GetString(), cell.GetProperty("value").GetString()));
        Assert.Contains("rupiah penuh", cell.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NothingToRead_ExitsWithTwo()
    {
        var text = Path.Combine(_folder, "README.md");
        await File.WriteAllTextAsync(text, "# bukan buku kerja", TestContext.Current.CancellationToken);
        Assert.Equal((2, "", "Berkas ini bukan buku kerja Excel (.xlsx)."), await RunAsync("import", "renstra", "--unit", "bkpsdm", "--file", text));
        Assert.Equal(2, (await RunAsync("import", "renstra", "--unit", "bkpsdm", "--file", Path.Combine(_folder, "tidak-ada.xlsx"))).Code);
        Assert.Equal(2, (await RunAsync("import", "renja", "--unit", "bkpsdm", "--year", "2022", "--file", Workbook("renja-perubahan-2023.xlsx"))).Code);
        Assert.Equal(2, (await RunAsync("import", "renja", "--unit", "bkpsdm", "--year", "2023", "--file", Workbook("renstra-2019-2023.xlsx"))).Code);
        Assert.Equal(2, (await RunAsync("import", "renstra", "--unit", "nihil", "--file", Workbook("renstra-2019-2023.xlsx"))).Code);
    }

    [Theory]
    [InlineData("bkpsdm", "Kabupaten Jombang", "Perangkat daerah “bkpsdm” sudah ada.")]
    [InlineData("Huruf Besar", "Kabupaten Jombang", "hanya boleh huruf kecil")]
    [InlineData("dinas", "Jombang", "harus diawali Provinsi, Kabupaten, atau Kota")]
    public async Task UnitAdd_BadInput_SaysWhy(string kode, string pemda, string reason)
    {
        var (code, _, error) = await RunAsync("unit", "add", "--code", kode, "--name", "Dinas", "--pemda", pemda);
        Assert.Equal(1, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    private static (int, string) Short((int Code, string Output, string Error) result) => (result.Code, result.Output.Split('\n')[^1].Trim());

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Portal", database.Connection)]).Build();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PortalCommands.RunAsync(args, new CommandSettings("Production", _folder, configuration), output, error);
        return (code, output.ToString().Trim(), error.ToString().Trim());
    }
}
