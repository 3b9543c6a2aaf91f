using System.IO.Compression;
using System.Text;
using LkjipPortal.Web.Imports.Workbook;
using Xunit;

namespace LkjipPortal.Web.Tests.Imports;

public sealed class WorkbookReaderTests
{
    private static WorkbookBuilder One(params object?[] values) => new WorkbookBuilder().Sheet("Lembar", sheet => sheet.Row(values));

    [Fact]
    public void Read_EveryKindOfCell_GivesWhatAPersonSees()
    {
        var row = One("  dua\n  baris ", 5208, 0.84m, new WorkbookBuilder.Percent(0.9m), new WorkbookBuilder.Failed("#REF!"), null, 1095689280).ReadSheet().Rows[0];

        Assert.Equal(["dua baris", "5208", "0,84", "90%", "#REF!", "1095689280"], row.Cells.Select(cell => cell.Text));
        Assert.Equal(0.84m, row[2].Number);
        Assert.True(row[5].IsEmpty);
        Assert.Equal("G1", row.Address(6));
    }

    [Fact]
    public void Read_MergedHiddenAndBlankRows_AreTold()
    {
        var workbook = new WorkbookBuilder()
            .Sheet("Utama", sheet => sheet.Row("Judul").Merge("A1:C1").Blank(3).HiddenRow("x", "y").Row("  ", "").Row(" "))
            .Sheet("Arsip", sheet => sheet.Row("lama"), hidden: true)
            .Read();

        var sheet = workbook.Sheets[0];
        Assert.Equal([1, 5], sheet.Rows.Select(row => row.Number));
        Assert.Equal([false, true], sheet.Rows.Select(row => row.Hidden));
        Assert.Equal(new MergedArea(1, 1, 0, 2), Assert.Single(sheet.Merged));
        Assert.Equal([false, true], workbook.Sheets.Select(s => s.Hidden));
    }

    [Fact]
    public void Read_Macros_AreRefused()
    {
        AssertRefused("makro", One("x").Part("xl/vbaProject.bin", "macro").Build());
        AssertRefused("makro", One("x").WorkbookType("application/vnd.ms-excel.sheet.macroEnabled.main+xml").Build());
    }

    [Fact]
    public void Read_ExternalLinks_AreRefused() => AssertRefused("bertaut ke berkas lain", One("x").Part("xl/externalLinks/externalLink1.xml", "<x/>").Build());

    [Fact]
    public void Read_PasswordProtected_IsRefused() => AssertRefused("kata sandi", new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));

    [Fact]
    public void Read_NoWorkbook_IsRefused()
    {
        AssertRefused("bukan buku kerja", new MemoryStream(Encoding.UTF8.GetBytes("# README")));
        AssertRefused("kosong", new MemoryStream());
        AssertRefused("bukan buku kerja", Zip(("word/document.xml", "<x/>")));
    }

    [Fact]
    public void Read_BrokenFile_IsRefused()
    {
        var whole = One("x").Build().ToArray();
        AssertRefused("rusak", new MemoryStream(whole[..(whole.Length / 2)]));
        AssertRefused("rusak", One("x").Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row").Build());
        AssertRefused("rusak", Zip(("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"), ("xl/workbook.xml", "<x/>")));
    }

    [Fact]
    public void Read_ZipBomb_IsRefused()
    {
        AssertRefused("membengkak", One("x").Part("xl/media/zeros.xml", new string('0', 12_000_000)).Build());
        AssertRefused("membengkak", WorkbookReader.Read(One("x", "y").Build(), new WorkbookLimits { MaxUnpackedSize = 500 }).Error);
    }

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        AssertRefused("paling besar 20 MB", new MemoryStream(new byte[(20 * 1024 * 1024) + 1]));
        var rows = new WorkbookBuilder().Sheet("A", sheet => sheet.Row("1").Row("2")).Sheet("B", sheet => sheet.Row("3"));
        AssertRefused("lebih dari 2 baris", WorkbookReader.Read(rows.Build(), new WorkbookLimits { MaxRows = 2 }).Error);
    }

    private static void AssertRefused(string part, Stream file) => AssertRefused(part, WorkbookReader.Read(file).Error);

    private static void AssertRefused(string part, string? error) => Assert.Contains(part, error ?? "(read)", StringComparison.Ordinal);

    private static MemoryStream Zip(params (string Name, string Content)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return file;
    }
}
