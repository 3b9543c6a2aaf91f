using System.Globalization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// The Renstra as a matrix: tujuan, sasaran, code, name, indikator, kondisi awal, K and Rp of each year and of the end, unit kerja, lokasi. All blocks of
/// nomenclature one under the other; each node is there once, its further indikator in rows of their own.
/// </summary>
internal static class RenstraMatrix
{
    private const int YearsOfForm = 5;

    /// <summary>K and Rp of the form's five years and of the end of the Renstra, mm at A4.</summary>
    private static readonly (decimal K, decimal Rp)[] PairWidths = [(8.4m, 15.4m), (10.4m, 16.7m), (8.2m, 15.4m), (8.2m, 15.4m), (8.2m, 15.4m), (10.4m, 16.7m)];

    public static Table Compose(RenstraSource renstra, string owner)
    {
        var years = Enumerable.Range(renstra.TahunAwal, renstra.TahunAkhir - renstra.TahunAwal + 1).ToList();
        return new Table(
            "tabel-2-1",
            TableKind.Matrix,
            new Caption($"Matriks Rencana Strategis {owner} Tahun {Invariant(renstra.TahunAwal)}–{Invariant(renstra.TahunAkhir)}"),
            Columns(years.Count),
            Header(years),
            [.. renstra.Blok.SelectMany(block => RowsOf(block, years))],
            HasNumberRow: true,
            [],
            "K: target kinerja    Rp: pagu indikatif    sel kosong: di luar masa nomenklatur");
    }

    private static List<TableColumn> Columns(int years)
    {
        var form = years == YearsOfForm;
        decimal? Width(decimal mm) => form ? mm : null;
        List<TableColumn> columns = [
            new(ColumnKind.Text, 0.5m, Width(12.6m)), new(ColumnKind.Text, 0.65m, Width(15.6m)), new(ColumnKind.Code, 1m, Width(16.6m)),
            new(ColumnKind.Text, 1m, Width(24.6m)), new(ColumnKind.Text, 1m, Width(24.4m)), new(ColumnKind.Target, 0.4m, Width(9.4m))];
        for (var pair = 0; pair <= years; pair++)
        {
            var (k, rp) = PairWidths[Math.Min(pair, PairWidths.Length - 1)];
            columns.Add(new TableColumn(ColumnKind.Target, 0.4m, Width(k), StartsPair: true));
            columns.Add(new TableColumn(ColumnKind.Amount, 1m, Width(rp), EndsPair: true));
        }

        columns.Add(new TableColumn(ColumnKind.Compact, 1m, Width(10.6m)));
        columns.Add(new TableColumn(ColumnKind.Compact, 1m, Width(10.4m)));
        return columns;
    }

    private static HeaderRow[] Header(List<int> years)
    {
        HeaderCell Tall(string text) => new(text, RowSpan: 3);
        var pairs = years.Count + 1;
        return [
            new HeaderRow([
                Tall("Tujuan"), Tall("Sasaran"), Tall("Kode"), Tall("Program, Kegiatan, dan Sub Kegiatan"),
                Tall("Indikator Kinerja Tujuan, Sasaran, Program (Outcome), dan Kegiatan (Output)"), Tall("Kondisi Awal"),
                new HeaderCell("Target Kinerja Program dan Kerangka Pendanaan", ColumnSpan: pairs * 2), Tall("Unit Kerja PJ"), Tall("Lokasi")]),
            new HeaderRow([.. years.Select(year => new HeaderCell(Invariant(year), ColumnSpan: 2)), new HeaderCell("Kondisi Akhir Renstra", ColumnSpan: 2)]),
            new HeaderRow([.. Enumerable.Range(0, pairs).SelectMany(_ => new[] { new HeaderCell("K"), new HeaderCell("Rp") })]),
        ];
    }

    private static IEnumerable<TableRow> RowsOf(BlokSource block, List<int> years)
    {
        var columns = 6 + (years.Count + 1) * 2 + 2;
        yield return new TableRow(RowLevel.BlockTitle, [new TableCell([new TextRun(TitleOf(block))], ColumnSpan: columns, Strong: true)]);
        var hasSubKegiatan = block.Node.Any(node => node.Level == LevelRencana.SubKegiatan);
        var (underTujuan, underSasaran) = (false, false);
        for (var index = 0; index < block.Node.Count; index++)
        {
            var node = block.Node[index];
            var style = new NodeStyle(node.Level == LevelRencana.Program, node.Level == LevelRencana.Program || (node.Level == LevelRencana.Kegiatan && hasSubKegiatan));
            for (var row = 0; row < RowCount(node); row++)
            {
                yield return new TableRow(LevelOf(node.Level, hasSubKegiatan), [
                    .. row == 0 ? GroupCells(block.Node, index, underTujuan, underSasaran) : [],
                    .. NodeCells(node, row, style, block, years)]);
            }

            underTujuan |= node.Level == LevelRencana.Tujuan;
            underSasaran = node.Level != LevelRencana.Tujuan && (underSasaran || node.Level == LevelRencana.Sasaran);
        }
    }

    /// <summary>"Badan Kepegawaian Daerah, Tahun 2019 dan 2020".</summary>
    private static string TitleOf(BlokSource block)
    {
        var (from, to) = (Invariant(block.TahunDari), Invariant(block.TahunSampai));
        var years = (block.TahunSampai - block.TahunDari) switch
        {
            0 => from,
            1 => $"{from} dan {to}",
            _ => $"{from}–{to}",
        };
        return $"{block.Judul}, Tahun {years}";
    }

    /// <summary>The first two columns: opened by a tujuan or sasaran for all rows below it, empty above the first.</summary>
    private static TableCell[] GroupCells(IReadOnlyList<NodeRenstraSource> nodes, int index, bool underTujuan, bool underSasaran)
    {
        var node = nodes[index];
        if (node.Level == LevelRencana.Tujuan)
        {
            return [Group(node.Nama, RowsUntil(nodes, index, LevelRencana.Tujuan)), Group("", RowCount(node))];
        }

        TableCell[] tujuan = underTujuan ? [] : [Group("", RowCount(node))];
        if (node.Level == LevelRencana.Sasaran)
        {
            return [.. tujuan, Group(node.Nama, RowsUntil(nodes, index, LevelRencana.Sasaran))];
        }

        return underSasaran ? tujuan : [.. tujuan, Group("", RowCount(node))];
    }

    /// <summary>Rows from a node to the next one of its level or above.</summary>
    private static int RowsUntil(IReadOnlyList<NodeRenstraSource> nodes, int index, LevelRencana level) =>
        RowCount(nodes[index]) + nodes.Skip(index + 1).TakeWhile(node => node.Level > level).Sum(RowCount);

    private static int RowCount(NodeRenstraSource node) => Math.Max(1, node.Indikator.Count);

    private static TableCell Group(string text, int rows) => TextCell(text, false) with { RowSpan = rows };

    private static TableCell TextCell(string text, bool strong) => text.Length == 0 ? TableCell.Empty : TableCell.Of(text, strong);

    private static IEnumerable<TableCell> NodeCells(NodeRenstraSource node, int row, NodeStyle style, BlokSource block, List<int> years)
    {
        var indicator = row < node.Indikator.Count ? node.Indikator[row] : null;
        var rows = RowCount(node);
        var isGoal = node.Level is LevelRencana.Tujuan or LevelRencana.Sasaran;
        if (row == 0)
        {
            yield return TextCell(node.Kode ?? "", style.StrongName) with { RowSpan = rows };
            yield return TextCell(isGoal ? "" : node.Nama, style.StrongName) with { RowSpan = rows };
        }

        yield return TextCell(indicator?.Nama ?? "", style.Strong);
        yield return TextCell(indicator?.KondisiAwal?.Teks ?? "", style.Strong);
        foreach (var year in years)
        {
            var inForce = year >= block.TahunDari && year <= block.TahunSampai;
            yield return TextCell(Target(indicator, year) ?? (inForce && indicator is not null ? "-" : ""), style.Strong);
            if (row == 0)
            {
                yield return Amount(node.Pagu.TryGetValue(year, out var pagu) ? pagu : null, inForce && !isGoal, style, rows);
            }
        }

        yield return TextCell(indicator?.TargetAkhir?.Teks ?? (indicator is null ? "" : "-"), style.Strong);
        if (row == 0)
        {
            yield return Amount(node.PaguAkhir, !isGoal, style, rows);
            yield return TextCell(node.UnitKerja ?? "", false) with { RowSpan = rows };
            yield return TextCell(node.Lokasi ?? "", false) with { RowSpan = rows };
        }
    }

    private static string? Target(IndikatorRenstraSource? indicator, int year) =>
        indicator is not null && indicator.Target.TryGetValue(year, out var target) ? target.Teks : null;

    private static TableCell Amount(decimal? amount, bool expected, NodeStyle style, int rows) =>
        TextCell(amount is { } value ? Rupiah.FormatAmount(value) : expected ? "-" : "", style.Strong) with { RowSpan = rows };

    /// <summary>A kegiatan without sub kegiatan below it is the lowest level: printed plain.</summary>
    private static RowLevel LevelOf(LevelRencana level, bool hasSubKegiatan) => level switch
    {
        LevelRencana.Tujuan => RowLevel.Tujuan,
        LevelRencana.Sasaran => RowLevel.Sasaran,
        LevelRencana.Urusan or LevelRencana.BidangUrusan or LevelRencana.Program => RowLevel.Program,
        LevelRencana.Kegiatan => hasSubKegiatan ? RowLevel.Kegiatan : RowLevel.Normal,
        LevelRencana.SubKegiatan => RowLevel.SubKegiatan,
        _ => throw new NotSupportedException($"Unknown level '{level}'."),
    };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A program is bold as a whole, a kegiatan with sub kegiatan below it in code and name.</summary>
    private readonly record struct NodeStyle(bool Strong, bool StrongName);
}
