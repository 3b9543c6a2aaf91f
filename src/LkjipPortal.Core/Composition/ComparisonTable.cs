using System.Globalization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>A comparison of two versions as a printed table: one row per value that differs, K and Rp before, after and their difference.</summary>
public static class ComparisonTable
{
    private const int ColumnCount = 11;

    /// <param name="totals">Pagu of the programs by year, printed as sum rows.</param>
    public static Table Create(IReadOnlyList<PerubahanBaris> rows, IReadOnlyList<PaguTotal> totals) => new(
        "bandingkan",
        TableKind.Dense,
        null,
        [
            new(ColumnKind.Number), new(ColumnKind.Code), new(ColumnKind.Text, 1.1m), new(ColumnKind.Compact), new(ColumnKind.Text, 1.2m),
            new(ColumnKind.Text, 0.6m, StartsPair: true), new(ColumnKind.Amount, EndsPair: true),
            new(ColumnKind.Text, 0.6m, StartsPair: true), new(ColumnKind.Amount, EndsPair: true),
            new(ColumnKind.Value, StartsPair: true), new(ColumnKind.Amount, EndsPair: true),
        ],
        [
            new HeaderRow(
            [
                new HeaderCell("No", RowSpan: 2), new HeaderCell("Kode", RowSpan: 2), new HeaderCell("Uraian", RowSpan: 2), new HeaderCell("Perubahan", RowSpan: 2),
                new HeaderCell("Yang berubah", RowSpan: 2), new HeaderCell("Semula", ColumnSpan: 2), new HeaderCell("Menjadi", ColumnSpan: 2), new HeaderCell("Selisih", ColumnSpan: 2),
            ]),
            Write.Header("Isi", "Rp", "Isi", "Rp", "Isi", "Rp"),
        ],
        [.. rows.SelectMany((row, index) => Rows(row, index + 1)), .. totals.Select(Total)],
        HasNumberRow: true,
        []);

    /// <summary>"tambah", "hapus", "ubah".</summary>
    public static string Word(JenisPerubahan jenis) => jenis switch
    {
        JenisPerubahan.Tambah => "tambah",
        JenisPerubahan.Hapus => "hapus",
        _ => "ubah",
    };

    /// <summary>"Target 2023: Jumlah dokumen".</summary>
    public static string What(PerubahanNilai value) => value.Indikator is null || value.Apa == "Indikator" ? value.Apa : $"{value.Apa}: {value.Indikator}";

    /// <summary>A difference as printed: amounts bare, a negative one in parentheses; numbers with their sign; blank where there is none.</summary>
    public static string Difference(PerubahanNilai value) =>
        value.Selisih is not { } difference ? "" : value.Rupiah ? Rupiah.FormatAmount(difference) : IdNumber.FormatSigned(difference);

    private static IEnumerable<TableRow> Rows(PerubahanBaris row, int number)
    {
        var values = row.Nilai.Count == 0 ? [new PerubahanNilai("Baris", null, row.NamaLama, row.NamaBaru, null, Rupiah: false)] : row.Nilai;
        for (var i = 0; i < values.Count; i++)
        {
            TableCell[] head = i > 0 ? [] :
            [
                Spanning(number.ToString(CultureInfo.InvariantCulture), values.Count), Spanning(row.Kode ?? "", values.Count),
                Spanning(row.Nama, values.Count), Spanning(Word(row.Jenis), values.Count),
            ];
            yield return Write.Row(RowLevel.Normal, [.. head, .. Cells(values[i])]);
        }
    }

    private static TableCell[] Cells(PerubahanNilai value) =>
    [
        TableCell.Of(What(value)), .. Pair(value.Semula ?? "-", value.Rupiah), .. Pair(value.Menjadi ?? "-", value.Rupiah), .. Pair(Difference(value), value.Rupiah),
    ];

    private static TableCell[] Pair(string text, bool rupiah) => rupiah ? [TableCell.Empty, TableCell.Of(text)] : [TableCell.Of(text), TableCell.Empty];

    private static TableCell Spanning(string text, int rows) => TableCell.Of(text) with { RowSpan = rows };

    private static TableRow Total(PaguTotal total) => Write.Row(RowLevel.Sum,
        new TableCell([new TextRun($"Jumlah pagu program {total.Tahun.ToString(CultureInfo.InvariantCulture)}")], ColumnSpan: ColumnCount - 6, Strong: true),
        TableCell.Empty, Amount(total.Semula), TableCell.Empty, Amount(total.Menjadi), TableCell.Empty, Amount(total.Selisih));

    private static TableCell Amount(decimal amount) => TableCell.Of(Rupiah.FormatAmount(amount), strong: true);
}
