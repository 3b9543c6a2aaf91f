using System.Globalization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// The year's Renja, murni beside perubahan, with realisasi so far. Differences are computed here from the two versions, never entered; a negative one stands in
/// parentheses.
/// </summary>
internal static class RenjaMatrix
{
    public static Table Compose(RenjaSource renja, string owner, int year)
    {
        var before = Invariant(year - 1);
        var title = renja.AdaPerubahan ? "Perubahan Rencana Kerja" : "Rencana Kerja";
        return new Table(
            "tabel-2-2",
            TableKind.Matrix,
            new Caption($"{title} {owner} Tahun {Invariant(year)}"),
            Columns(renja),
            Header(renja, Invariant(year), before),
            [.. renja.Node.SelectMany(node => RowsOf(renja, node))],
            HasNumberRow: true,
            [],
            "K: target atau realisasi kinerja    Rp: anggaran");
    }

    private static List<TableColumn> Columns(RenjaSource renja)
    {
        var extra = renja.AdaPerubahan ? 0m : 32m;
        List<TableColumn> columns = [
            new(ColumnKind.Code, 1m, 17m), new(ColumnKind.Text, 1m, 42m + extra), new(ColumnKind.Text, 1m, 46m + extra),
            new(ColumnKind.Compact, 1m, 13m), new(ColumnKind.Target, 0.4m, 13m), new(ColumnKind.Target, 0.4m, 13m)];
        for (var pair = 0; pair < (renja.AdaPerubahan ? 4 : 2); pair++)
        {
            columns.Add(new TableColumn(ColumnKind.Target, 0.4m, 12m, StartsPair: true));
            columns.Add(new TableColumn(ColumnKind.Amount, 1m, 20.25m, EndsPair: true));
        }

        return columns;
    }

    private static HeaderRow[] Header(RenjaSource renja, string year, string before)
    {
        HeaderCell Tall(string text) => new(text, RowSpan: 2);
        List<string> pairs = [$"Renja {year}", renja.Triwulan == 0 ? $"Realisasi {year}" : $"Realisasi s.d. Triwulan {RomanNumeral.Of(renja.Triwulan)}"];
        if (renja.AdaPerubahan)
        {
            pairs.AddRange([$"Perubahan Renja {year}", "Bertambah/(Berkurang)"]);
        }

        return [
            new HeaderRow([
                Tall("Kode"), Tall("Urusan, Bidang Urusan, Program, Kegiatan, dan Sub Kegiatan"), Tall("Indikator Kinerja"), Tall("Satuan"),
                Tall($"Target Renstra {year}"), Tall($"Realisasi s.d. {before}"), .. pairs.Select(pair => new HeaderCell(pair, ColumnSpan: 2))]),
            new HeaderRow([.. pairs.SelectMany(_ => new[] { new HeaderCell("K"), new HeaderCell("Rp") })]),
        ];
    }

    private static IEnumerable<TableRow> RowsOf(RenjaSource renja, NodeRenjaSource node)
    {
        var rows = Math.Max(1, node.Indikator.Count);
        for (var row = 0; row < rows; row++)
        {
            yield return new TableRow(LevelOf(node.Level), [.. Cells(renja, node, row, rows)]);
        }
    }

    private static IEnumerable<TableCell> Cells(RenjaSource renja, NodeRenjaSource node, int row, int rows)
    {
        var indicator = row < node.Indikator.Count ? node.Indikator[row] : null;
        var strong = node.Level is not (LevelRencana.Kegiatan or LevelRencana.SubKegiatan);
        TableCell Text(string? text) => indicator is null || string.IsNullOrEmpty(text) ? TableCell.Empty : TableCell.Of(text, strong);
        TableCell Value(NilaiKinerja? value) => indicator is null ? TableCell.Empty : TableCell.Of(value?.Teks ?? "-", strong);
        TableCell Amount(decimal? amount) => TableCell.Of(amount is { } value ? Rupiah.FormatAmount(value) : "-", strong) with { RowSpan = rows };
        if (row == 0)
        {
            var strongName = node.Level != LevelRencana.SubKegiatan;
            yield return TableCell.Of(node.Kode, strongName) with { RowSpan = rows };
            yield return TableCell.Of(node.Nama, strongName) with { RowSpan = rows };
        }

        yield return Text(indicator?.Nama);
        yield return Text(indicator?.Satuan);
        yield return Value(indicator?.TargetRenstra);
        yield return Value(indicator?.RealisasiSampaiTahunLalu);
        IEnumerable<(TableCell K, decimal? Rp)> pairs = [
            (Value(indicator?.TargetMurni), node.PaguMurni),
            (Value(indicator?.Realisasi), node.RealisasiRupiah),
            .. renja.AdaPerubahan
                ? [(Value(indicator?.TargetPerubahan), node.PaguPerubahan), (Text(TargetDifference(indicator)), Difference(node.PaguMurni, node.PaguPerubahan))]
                : Enumerable.Empty<(TableCell, decimal?)>()];
        foreach (var (k, rp) in pairs)
        {
            yield return k;
            if (row == 0)
            {
                yield return Amount(rp);
            }
        }
    }

    /// <summary>Perubahan minus murni; "-" where one of them has no number.</summary>
    private static string? TargetDifference(IndikatorRenjaSource? indicator) =>
        Difference(indicator?.TargetMurni?.Angka, indicator?.TargetPerubahan?.Angka) is { } difference
            ? difference < 0 ? $"({IdNumber.Format(-difference)})" : IdNumber.Format(difference)
            : "-";

    private static decimal? Difference(decimal? before, decimal? after) => after - before;

    private static RowLevel LevelOf(LevelRencana level) => level switch
    {
        LevelRencana.Urusan or LevelRencana.BidangUrusan or LevelRencana.Tujuan or LevelRencana.Sasaran => RowLevel.Sasaran,
        LevelRencana.Program => RowLevel.Program,
        LevelRencana.Kegiatan => RowLevel.Kegiatan,
        LevelRencana.SubKegiatan => RowLevel.SubKegiatan,
        _ => throw new NotSupportedException($"Unknown level '{level}'."),
    };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
