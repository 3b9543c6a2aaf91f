using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Rendering.Xlsx;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>The Renja as a sheet in the official layout: each target with its unit beside it. Differences are computed; what was not entered is blank.</summary>
internal static class RenjaSheet
{
    public static XlsxSheet Of(RenjaSource renja, int tahun, string owner) =>
        Create(renja.AdaPerubahan, renja.Triwulan, tahun, owner, [.. renja.Node.SelectMany(node => RowsOf(renja, node))]);

    /// <summary>An empty sheet of a Renja murni to fill in, which checks what is typed.</summary>
    public static XlsxSheet Template(int tahun, string owner)
    {
        var sheet = Create(hasRevision: false, triwulan: 0, tahun, owner, []);
        var amounts = sheet.Table.Columns.Select((column, i) => (column.Kind, i)).Where(x => x.Kind == ColumnKind.Amount)
            .Select(x => new XlsxRule(x.i, XlsxRuleKind.Amount, "Rupiah penuh tanpa titik, tidak negatif; misalnya 1500000."));
        return sheet with
        {
            EmptyRows = 200,
            Rules =
            [
                .. amounts,
                new XlsxRule(0, XlsxRuleKind.TextLength, "Kode bertitik, misalnya 5.03.01.2.01.", NodeRenstra.KodeMaxLength),
                new XlsxRule(1, XlsxRuleKind.TextLength, $"Paling panjang {NodeRenstra.NamaMaxLength} huruf.", NodeRenstra.NamaMaxLength),
                new XlsxRule(2, XlsxRuleKind.TextLength, $"Paling panjang {NodeRenstra.NamaMaxLength} huruf.", NodeRenstra.NamaMaxLength),
            ],
        };
    }

    private static XlsxSheet Create(bool hasRevision, int triwulan, int tahun, string owner, IReadOnlyList<TableRow> rows)
    {
        var triples = Triples(hasRevision, triwulan, Invariant(tahun));
        List<TableColumn> columns =
        [
            new(ColumnKind.Code), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Target), new(ColumnKind.Compact), new(ColumnKind.Target), new(ColumnKind.Compact),
            .. triples.SelectMany(_ => new[] { new TableColumn(ColumnKind.Target), new TableColumn(ColumnKind.Compact), new TableColumn(ColumnKind.Amount) }),
        ];
        var table = new Table("renja", TableKind.Matrix, Caption: null, columns, Header(triples, tahun), rows, HasNumberRow: true, Notes: []);
        var title = $"PROGRAM DAN KEGIATAN PADA {(hasRevision ? "PERUBAHAN " : "")}RENJA PD TAHUN {Invariant(tahun)}";
        return new XlsxSheet($"{(hasRevision ? "Perubahan " : "")}Renja {Invariant(tahun)}", [title, owner.ToUpperInvariant()], table, FrozenColumns: 2);
    }

    private static List<string> Triples(bool hasRevision, int triwulan, string tahun)
    {
        List<string> triples = [$"Target Renja {tahun}"];
        if (triwulan > 0)
        {
            triples.Add($"Realisasi Triwulan {RomanNumeral.Of(triwulan)}");
        }

        return hasRevision ? [.. triples, $"Perubahan Renja {tahun}", "Bertambah/(Berkurang)"] : triples;
    }

    private static HeaderRow[] Header(List<string> triples, int tahun)
    {
        static HeaderCell Tall(string text, int columns = 1) => new(text, ColumnSpan: columns, RowSpan: 2);
        return
        [
            new HeaderRow(
            [
                Tall("Kode"), Tall("Urusan/bidang urusan pemerintahan daerah dan program/kegiatan/sub kegiatan"), Tall("Indikator Kinerja Program (outcome) / Kegiatan (output)"),
                Tall($"Target kinerja Renstra PD Tahun {Invariant(tahun)}", 2), Tall($"Realisasi target kinerja s/d tahun {Invariant(tahun - 1)}", 2),
                .. triples.Select(text => new HeaderCell(text, ColumnSpan: 3)),
            ]),
            new HeaderRow([.. triples.SelectMany(_ => new[] { new HeaderCell("K", ColumnSpan: 2), new HeaderCell("Rp") })]),
        ];
    }

    private static IEnumerable<TableRow> RowsOf(RenjaSource renja, NodeRenjaSource node)
    {
        var rows = Math.Max(1, node.Indikator.Count);
        for (var row = 0; row < rows; row++)
        {
            yield return new TableRow(RowLevel.Normal, [.. Cells(renja, node, row, rows)]);
        }
    }

    private static IEnumerable<TableCell> Cells(RenjaSource renja, NodeRenjaSource node, int row, int rows)
    {
        var indicator = row < node.Indikator.Count ? node.Indikator[row] : null;
        var strong = node.Level is not (LevelRencana.Kegiatan or LevelRencana.SubKegiatan);
        TableCell Text(string? text) => string.IsNullOrEmpty(text) ? TableCell.Empty : TableCell.Of(text, strong);
        TableCell Unit(NilaiKinerja? value, string? satuan) => Text(value is null ? null : satuan);
        if (row == 0)
        {
            yield return Text(node.Kode) with { RowSpan = rows };
            yield return Text(node.Nama) with { RowSpan = rows };
        }

        yield return Text(PlanText.Numbered(node.Indikator.Count, indicator?.Nomor, indicator?.Nama));
        yield return Text(indicator?.TargetRenstra?.Teks);
        yield return Unit(indicator?.TargetRenstra, indicator?.Satuan);
        yield return Text(indicator?.RealisasiSampaiTahunLalu?.Teks);
        yield return Unit(indicator?.RealisasiSampaiTahunLalu, indicator?.SatuanTahunLalu ?? indicator?.Satuan);
        foreach (var (value, amount) in Values(renja, node, indicator))
        {
            yield return Text(value);
            yield return Text(value is null ? null : indicator?.Satuan);
            if (row == 0)
            {
                yield return Text(amount is { } rupiah ? Rupiah.FormatAmount(rupiah) : null) with { RowSpan = rows };
            }
        }
    }

    private static IEnumerable<(string? K, decimal? Rp)> Values(RenjaSource renja, NodeRenjaSource node, IndikatorRenjaSource? indicator)
    {
        yield return (indicator?.TargetMurni?.Teks, node.PaguMurni);
        if (renja.Triwulan > 0)
        {
            yield return (indicator?.Realisasi?.Teks, node.RealisasiRupiah);
        }

        if (renja.AdaPerubahan)
        {
            yield return (indicator?.TargetPerubahan?.Teks, node.PaguPerubahan);
            yield return (indicator?.TargetPerubahan?.Angka - indicator?.TargetMurni?.Angka is { } difference ? IdNumber.Format(difference) : null, node.PaguPerubahan - node.PaguMurni);
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
