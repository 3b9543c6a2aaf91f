using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Imports.Renstra;
using Xunit;

namespace LkjipPortal.Web.Tests.Imports;

/// <summary>Workbooks that differ from the official layout in the ways that real ones do.</summary>
public sealed class RenstraVariationTests
{
    private static readonly object[] Heading = ["Kode", "Nama Program/Kegiatan", "Indikator", "Satuan", "Target 2025", "Pagu 2025", "Target 2026", "Pagu 2026", "Lokasi", "Sasaran", "Tujuan"];

    private static RenstraImport Read(Action<WorkbookBuilder.SheetBuilder> fill) => RenstraSheetReader.Read(new WorkbookBuilder().Sheet("Lembar1", fill).Read()).Value;

    private static RenstraImport Body(Action<WorkbookBuilder.SheetBuilder> rows) => Read(sheet =>
    {
        sheet.Row(Heading).Row(null, null, "Indeks", null, "70", null, "71", null, null, null, "Tujuan satu").Row(null, null, "Nilai", null, "A", null, "A", null, null, "Sasaran satu");
        rows(sheet.Row("5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", "Indeks kualitas ASN", "indeks", 0.86m, 1000, 0.87m, "2.000", "Jombang"));
    });

    [Fact]
    public void Read_HeaderFurtherDownInAnotherOrder_IsFoundByContent()
    {
        var import = Read(sheet => sheet.Row("RENSTRA TAHUN 2025 - 2029").Row("Dinas Contoh").Blank(6).Row(Heading).Row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)")
            .Row("5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", "Indeks kualitas ASN", "indeks", "0,86", 1000, null, null, null, "Sasaran satu", "Tujuan satu"));

        var node = Assert.Single(import.Blok).Node[^1];
        Assert.Equal(["Tujuan satu", "Sasaran satu", "PROGRAM KEPEGAWAIAN DAERAH"], import.Blok[0].Node.Select(n => n.Nama));
        Assert.Equal(("Sasaran satu", "Tujuan satu"), (node.Induk?.Nama, node.Induk?.Induk?.Nama));
        Assert.Equal((0.86m, 1000m, "indeks"), (node.Indikator[0].Target[2025].Angka, node.Pagu[2025], node.Indikator[0].Satuan));
        Assert.Equal((2025, 2029), (import.TahunAwal, import.TahunAkhir));
    }

    [Fact]
    public void Read_HeadingsCentredWithoutMerging_GroupTheirColumns()
    {
        var import = Read(sheet => sheet.Row("Renstra 2025-2026")
            .Row("Tujuan", "Sasaran", "Kode", "Program", "Indikator", "Target Kinerja dan Kerangka Pendanaan", null, null, null)
            .Row(null, null, null, null, null, "Tahun 2025", null, "Tahun 2026", null)
            .Row(null, null, null, null, null, "K", "Rp", "K", "Rp")
            .Row("T", "S", "5.03.02", "PROGRAM A", "Indeks", "1", 10, "2", 20));

        var node = import.Blok[0].Node[^1];
        Assert.Equal([10m, 20m], [node.Pagu[2025], node.Pagu[2026]]);
        Assert.Equal(["1", "2"], [node.Indikator[0].Target[2025].Teks, node.Indikator[0].Target[2026].Teks]);
    }

    [Fact]
    public void Read_NumbersAsTextAndPercentCells_AreRead()
    {
        var node = Body(sheet => sheet.Row("5.03.02.2.01", "Kegiatan", "Persentase layanan", "%", new WorkbookBuilder.Percent(0.9m), "Rp1.500.000,00", "91,5%", "1.500.000")).Blok[0].Node[^1];
        Assert.Equal(("90%", 90m, 91.5m), (node.Indikator[0].Target[2025].Teks, node.Indikator[0].Target[2025].Angka!.Value, node.Indikator[0].Target[2026].Angka!.Value));
        Assert.Equal((1500000m, 1500000m), (node.Pagu[2025], node.Pagu[2026]));
    }

    [Fact]
    public void Read_TotalsFootnotesRepeatedHeadersAndBlanks_AreNoRows()
    {
        var import = Body(sheet => sheet.Row("JUMLAH", null, null, null, null, 1000, null, 2000).Row(Heading).Row(null, "Total Program", null, null, null, 5).Blank(4)
            .Row("*) angka sementara").Row(null, null, null, null, null, null, null, null, "Jombang, 2 Januari 2025").Row("  "));
        Assert.Equal(3, import.Blok[0].Node.Count);
        Assert.Empty(import.Findings.Refused);
    }

    [Fact]
    public void Read_HiddenRows_AreReadAndTold()
    {
        var import = Body(sheet => sheet.HiddenRow("5.03.02.2.01", "Kegiatan", "Persentase", "%", "10", 5));
        Assert.Equal("Kegiatan", import.Blok[0].Node[^1].Nama);
        Assert.Contains(import.Findings.Warnings, w => w.Message.Contains("tersembunyi", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_MergedNode_TakesItsFurtherIndikator()
    {
        var import = Body(sheet => sheet.Row("5.03.02.2.01", "Kegiatan", "Persentase satu", "%", "10", 5).Row(null, null, "Persentase dua", "%", "20").Merge("A5:A6").Merge("B5:B6"));
        Assert.Equal([("1", "Persentase satu"), ("2", "Persentase dua")], import.Blok[0].Node[^1].Indikator.Select(i => (i.Nomor, i.Nama)));
    }

    [Fact]
    public void Read_BadCells_AreRefusedOneByOne()
    {
        var import = Body(sheet => sheet
            .Row("5.03.02.2.01", "Kegiatan", "Nilai rata-rata", null, "1.234", -5, "10", "1,2 M")
            .Row("kode?", "Kegiatan lain", "Persentase", "%", "1", 1)
            .Row("5.03.02.2.02", "Kegiatan tiga", "Persentase", "%", new WorkbookBuilder.Failed("#REF!"), 12.5m));

        var refused = import.Findings.Refused.ToDictionary(cell => cell.Address);
        Assert.Equal(["A6", "E5", "E7", "F5", "F7", "H5"], refused.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("dua cara", refused["E5"].Reason, StringComparison.Ordinal);
        Assert.Equal("1234 atau 1,234", refused["E5"].Suggestion);
        Assert.Contains("negatif", refused["F5"].Reason, StringComparison.Ordinal);
        Assert.Contains("rupiah penuh", refused["H5"].Reason, StringComparison.Ordinal);
        Assert.Contains("gagal dihitung", refused["E7"].Reason, StringComparison.Ordinal);
        Assert.Equal("10", import.Blok[0].Node.Single(n => n.Kode == "5.03.02.2.01").Indikator[0].Target[2026].Teks);
    }

    [Fact]
    public void Read_AmbiguousNumber_IsSettledByTheColumnsOtherValues()
    {
        var import = Body(sheet => sheet.Row("5.03.02.2.01", "Kegiatan", "Nilai", null, "1.234", 1, "1.234", 1).Row("5.03.02.2.02", "Kegiatan", "Nilai", null, "16,39", 1, "73.39", 1));
        var target = import.Blok[0].Node.Single(n => n.Kode == "5.03.02.2.01").Indikator[0].Target;
        Assert.Equal((1234m, 1.234m), (target[2025].Angka!.Value, target[2026].Angka!.Value));
    }

    [Fact]
    public void Read_SubKegiatanWithoutKegiatan_IsRefused()
    {
        var import = Read(sheet => sheet.Row(Heading).Row("5.03.02", "PROGRAM", "Indeks", null, "1", 1).Row("5.03.02.2.01.01", "Sub", "Jumlah", null, "1", 1));
        Assert.Contains("Tidak ada kegiatan", Assert.Single(import.Findings.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_YearOutsideThePeriod_IsRefused()
    {
        var import = Read(sheet => sheet.Row("RENSTRA 2026-2030").Row(Heading).Row("5.03.02", "PROGRAM", "Indeks", null, "1", 1, "2", 2));
        Assert.Equal(["E3", "F3"], import.Findings.Refused.Select(cell => cell.Address).Order(StringComparer.Ordinal));
        Assert.Contains("2025 di luar periode 2026–2030", import.Findings.Refused[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralSheets_TakesTheVisibleOneWithTheTable()
    {
        var workbook = new WorkbookBuilder().Sheet("Sampul", sheet => sheet.Row("RENSTRA"))
            .Sheet("Lama", sheet => sheet.Row(Heading).Row("5.03.09", "LAMA", "x", null, "1", 1), hidden: true)
            .Sheet("Matriks", sheet => sheet.Row(Heading).Row("5.03.02", "PROGRAM", "x", null, "1", 1)).Read();
        Assert.Equal(["Matriks", "Lama"], RenstraSheetReader.Candidates(workbook).Select(sheet => sheet.Name));
        Assert.Equal("Matriks", RenstraSheetReader.Read(workbook).Value.Sheet);
    }

    [Fact]
    public void Read_NoRenstraInside_IsRefusedWithWhatIsMissing()
    {
        Assert.Contains("tidak ditemukan", RenstraSheetReader.Read(new WorkbookBuilder().Sheet("A", sheet => sheet.Row("Daftar hadir", "Nama")).Read()).Error, StringComparison.Ordinal);
        var noIndikator = new WorkbookBuilder().Sheet("A", sheet => sheet.Row("Tujuan", "Sasaran", "Kode", "Program", "Target 2025").Row("a", "b", "5.03.02", "P", "1")).Read();
        Assert.Contains("Kolom Indikator", RenstraSheetReader.Read(noIndikator).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ColumnsConfirmedByThePlanner_AreTaken()
    {
        var sheet = new WorkbookBuilder().Sheet("A", s => s.Row([.. Heading, "Entah"]).Row("5.03.02", "PROGRAM", "x", null, "1", 1, "2", 2, "Jombang", null, null, "BKPSDM")).ReadSheet();
        var columns = RenstraSheetReader.Read(sheet).Value.Columns.Select(column => column.Index == 11 ? column with { Field = RenstraField.UnitKerja } : column).ToArray();
        Assert.Equal("BKPSDM", RenstraSheetReader.Read(sheet, columns).Value.Blok[0].Node[0].UnitKerja);
    }

    [Fact]
    public void Read_TargetInAnotherUnit_IsWarned() =>
        Assert.Contains(Body(sheet => sheet.Row("5.03.02.2.01", "Kegiatan", "Jumlah", "dokumen", "3 laporan", 1)).Findings.Warnings, w => w.Address == "E5" && w.Message.Contains("laporan", StringComparison.Ordinal));

    [Fact]
    public void Read_CodesTyped_AreNormalized()
    {
        var import = Body(sheet => sheet.Row("5. 03.02.2.1.", "Kegiatan", "Persentase", null, "1", 1));
        Assert.Equal(("5.03.02.2.01", "5. 03.02.2.1.", LevelRencana.Kegiatan), (import.Blok[0].Node[^1].Kode, import.Blok[0].Node[^1].KodeTercetak, import.Blok[0].Node[^1].Level));
    }
}
