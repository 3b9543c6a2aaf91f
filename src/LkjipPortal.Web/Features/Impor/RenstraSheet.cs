using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Rendering.Xlsx;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>The Renstra as a sheet in the official layout. Unlike the printed matrix it leaves blank what was not entered, so that it can be imported again.</summary>
internal static class RenstraSheet
{
    private const int ColumnsBeforeYears = 6;

    public static XlsxSheet Of(RenstraSource renstra, string owner) => Create(renstra.TahunAwal, renstra.TahunAkhir, owner, [.. renstra.Blok.SelectMany(block => RowsOf(block, renstra))]);

    /// <summary>An empty sheet to fill in, which checks what is typed.</summary>
    public static XlsxSheet Template(int tahunAwal, int tahunAkhir, string owner)
    {
        var sheet = Create(tahunAwal, tahunAkhir, owner, []);
        var amounts = sheet.Table.Columns.Select((column, i) => (column.Kind, i)).Where(x => x.Kind == ColumnKind.Amount)
            .Select(x => new XlsxRule(x.i, XlsxRuleKind.Amount, "Rupiah penuh tanpa titik, tidak negatif; misalnya 1500000."));
        return sheet with
        {
            EmptyRows = 200,
            Rules = [.. amounts, new XlsxRule(2, XlsxRuleKind.TextLength, "Kode bertitik, misalnya 5.03.01.2.01.", NodeRenstra.KodeMaxLength), .. Texts()],
        };
    }

    private static IEnumerable<XlsxRule> Texts() =>
        new[] { 0, 1, 3, 4 }.Select(column => new XlsxRule(column, XlsxRuleKind.TextLength, $"Paling panjang {NodeRenstra.NamaMaxLength} huruf.", NodeRenstra.NamaMaxLength));

    private static XlsxSheet Create(int tahunAwal, int tahunAkhir, string owner, IReadOnlyList<TableRow> rows)
    {
        var years = Enumerable.Range(tahunAwal, tahunAkhir - tahunAwal + 1).ToArray();
        var table = new Table("renstra", TableKind.Matrix, Caption: null, Columns(years.Length), Header(years), rows, HasNumberRow: true, Notes: []);
        string[] titles = [FormattableString.Invariant($"RENCANA PROGRAM, KEGIATAN, DAN PENDANAAN PERANGKAT DAERAH TAHUN {tahunAwal} - {tahunAkhir}"), owner.ToUpperInvariant()];
        return new XlsxSheet(FormattableString.Invariant($"Renstra {tahunAwal}-{tahunAkhir}"), titles, table, FrozenColumns: 4);
    }

    private static List<TableColumn> Columns(int years) =>
    [
        new(ColumnKind.Text, 0.3m), new(ColumnKind.Text, 0.4m), new(ColumnKind.Code), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Target),
        .. Enumerable.Range(0, years + 1).SelectMany(_ => new[] { new TableColumn(ColumnKind.Target), new TableColumn(ColumnKind.Amount) }),
        new(ColumnKind.Compact), new(ColumnKind.Compact),
    ];

    private static HeaderRow[] Header(int[] years)
    {
        static HeaderCell Tall(string text) => new(text, RowSpan: 3);
        var pairs = years.Length + 1;
        return
        [
            new HeaderRow(
            [
                Tall("Tujuan"), Tall("Sasaran"), Tall("Kode"), Tall("Program dan Kegiatan"), Tall("Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)"),
                Tall("Data Capaian pada Tahun Awal Perencanaan"), new HeaderCell("Target Kinerja Program dan Kerangka Pendanaan", ColumnSpan: pairs * 2),
                Tall("Unit Kerja Perangkat Daerah Penanggung Jawab"), Tall("Lokasi"),
            ]),
            new HeaderRow([.. years.Select(year => new HeaderCell($"Tahun {Invariant(year)}", ColumnSpan: 2)), new HeaderCell("Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah", ColumnSpan: 2)]),
            new HeaderRow([.. Enumerable.Range(0, pairs).SelectMany(_ => new[] { new HeaderCell("Target"), new HeaderCell("Rp") })]),
        ];
    }

    private static IEnumerable<TableRow> RowsOf(BlokSource block, RenstraSource renstra)
    {
        var years = Enumerable.Range(renstra.TahunAwal, renstra.TahunAkhir - renstra.TahunAwal + 1).ToArray();
        yield return new TableRow(RowLevel.BlockTitle, [new TableCell([new TextRun(block.Judul)], ColumnSpan: ColumnsBeforeYears + ((years.Length + 1) * 2) + 2, Strong: true)]);
        foreach (var node in block.Node)
        {
            var rows = Math.Max(1, node.Indikator.Count);
            for (var row = 0; row < rows; row++)
            {
                yield return new TableRow(RowLevel.Normal, [.. Cells(node, row, rows, years)]);
            }
        }
    }

    private static IEnumerable<TableCell> Cells(NodeRenstraSource node, int row, int rows, int[] years)
    {
        var indicator = row < node.Indikator.Count ? node.Indikator[row] : null;
        var strong = node.Level is not (LevelRencana.Kegiatan or LevelRencana.SubKegiatan);
        TableCell Text(string? text) => string.IsNullOrEmpty(text) ? TableCell.Empty : TableCell.Of(text, strong);
        TableCell Tall(string? text) => Text(text) with { RowSpan = rows };
        var isGoal = node.Level is LevelRencana.Tujuan or LevelRencana.Sasaran;
        if (row == 0)
        {
            yield return Tall(node.Level == LevelRencana.Tujuan ? node.Nama : null);
            yield return Tall(node.Level == LevelRencana.Sasaran ? node.Nama : null);
            yield return Tall(node.Kode);
            yield return Tall(isGoal ? null : node.Nama);
        }

        yield return Text(PlanText.Numbered(node.Indikator.Count, indicator?.Nomor, indicator?.Nama));
        yield return Text(indicator?.KondisiAwal?.Teks);
        foreach (var year in years)
        {
            yield return Text(indicator is not null && indicator.Target.TryGetValue(year, out var target) ? target.Teks : null);
            if (row == 0)
            {
                yield return Tall(node.Pagu.TryGetValue(year, out var pagu) ? Rupiah.FormatAmount(pagu) : null);
            }
        }

        yield return Text(indicator?.TargetAkhir?.Teks);
        if (row == 0)
        {
            yield return Tall(node.PaguAkhir is { } final ? Rupiah.FormatAmount(final) : null);
            yield return Tall(node.UnitKerja);
            yield return Tall(node.Lokasi);
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

internal static class PlanText
{
    /// <summary>"2. Jumlah dokumen" where a node has several indikator, or one with a number of its own; else the name alone.</summary>
    public static string? Numbered(int count, string? nomor, string? nama) =>
        nama is null || (count <= 1 && nomor is null or "1") ? nama : nomor!.Contains('.', StringComparison.Ordinal) ? $"{nomor} {nama}" : $"{nomor}. {nama}";
}
