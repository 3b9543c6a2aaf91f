using System.Text.Json;
using LkjipPortal.Web.Commands;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace LkjipPortal.Web.Tests.Commands;

public sealed class CheckCommandTests(SqlitePortalDatabase database) : IClassFixture<SqlitePortalDatabase>
{
    [Fact]
    public async Task Check_Demo_FindsThePlansContradictionsAndNothingInItsProse()
    {
        var (code, output, error) = await RunAsync("check", "--unit", "bkpsdm", "--year", "2023", "--format", "json");

        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        var found = json.RootElement.EnumerateArray().Select(x => (Rule: Text(x, "rule"), Severity: Text(x, "severity"), Shown: Text(x, "shown"), Line: Text(x, "workedLine"))).ToList();
        Assert.DoesNotContain(found, x => x.Rule.StartsWith('K') || x.Severity == "galat");
        Assert.Contains(("D-12", "peringatan", "3.000.476.800", "3.000.476.800 − 3.002.439.300 = -1.962.500"), found);
        Assert.Contains(("D-12", "peringatan", "7.494.928.473", "7.494.928.473 − 7.494.866.173 = +62.300"), found);
        Assert.Contains(("A-02", "peringatan", "6.630.528.990", "7.237.729.420 − 6.630.528.990 = 607.200.430"), found);
        Assert.Single(found, x => x.Rule == "D-17");
    }

    [Fact]
    public async Task Check_PrintedErrorsTypedIntoASection_AreGalat()
    {
        await using var db = database.Open();
        var section = await db.BagianLaporan.SingleAsync(x => x.Kode == "3.2.2.2", TestContext.Current.CancellationToken);
        var text = section.Isi;
        section.Isi = "Efisiensi dihitung (98,20%/44% - 1) x 100% = 166,56%.\n\n| Program | Target | Realisasi | Capaian |\n|---|--:|--:|--:|\n| Program Kepegawaian Daerah | 0,86 | 0,8967 | 104,24 |\n";
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var (code, output, _) = await RunAsync("check", "--unit", "bkpsdm", "--year", "2023", "--format", "json");
        section.Isi = text;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        var galat = json.RootElement.EnumerateArray().Where(x => Text(x, "severity") == "galat").Select(x => (Text(x, "rule"), Text(x, "place"), Text(x, "expected"))).ToList();
        Assert.Contains(("K-33", "3.2.2.2, kalimat 1", "36,84%"), galat);
        Assert.Contains(galat, x => x is ("T-23", _, "104,27"));
    }

    [Theory]
    [InlineData("nihil", "2023", "teks", "Perangkat daerah “nihil” tidak ada.")]
    [InlineData("bkpsdm", "1999", "teks", "Perangkat daerah “bkpsdm” tidak mempunyai LKjIP tahun 1999.")]
    [InlineData("bkpsdm", "dua", "teks", "Opsi --unit dan --year harus diisi. Contoh: check --unit bkpsdm --year 2023 --format json")]
    [InlineData("bkpsdm", "2023", "xml", "Format “xml” tidak dikenal. Pilih teks atau json.")]
    public async Task Check_WhatCannotBeChecked_EndsWithTwo(string unit, string year, string format, string reason) =>
        Assert.Equal((2, "", reason), await RunAsync("check", "--unit", unit, "--year", year, "--format", format));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Portal", database.Connection!)]).Build();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PortalCommands.RunAsync(args, new CommandSettings("Production", AppContext.BaseDirectory, configuration), output, error);
        return (code, output.ToString().Trim(), error.ToString().Trim());
    }
}
