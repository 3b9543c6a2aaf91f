using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

internal static class SampleTables
{
    public static Table Achievement() => new(
        "tabel-capaian", TableKind.Normal, new Caption("Pencapaian Kinerja Tahun 2023"),
        [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Value), new(ColumnKind.Value), new(ColumnKind.OnComma), new(ColumnKind.Compact)],
        [Header("No", "Sasaran/Program", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori")],
        [
            Row(RowLevel.Sasaran, "1", "Meningkatnya Penerapan Sistem Merit Dalam Manajemen ASN", "Hasil Penilaian Mandiri Penerapan Sistem Merit", "297,5", "312", "104,87", "Sangat Berhasil"),
            Row(RowLevel.Normal, "", "Program Kepegawaian Daerah", "Indeks Kualitas ASN", "0,86", "0,8967", "104,27", "Sangat Berhasil"),
            Row(RowLevel.Normal, "", "Program Pengembangan Sumber Daya Manusia", "Nilai dimensi kompetensi pada IP ASN", "20", "19,64", "98,20", "Berhasil"),
            Row(RowLevel.Sasaran, "2", "Meningkatnya Akuntabilitas dan Kinerja Perangkat Daerah", "Nilai Evaluasi AKIP Perangkat Daerah", "A (81,05)", "A (80,86)", "100 (99,77)", "Sangat Berhasil"),
            Row(RowLevel.Normal, "", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Persentase rata-rata capaian kinerja aparatur", "91%", "103,93%", "114,21", "Sangat Berhasil"),
        ],
        true,
        [[new TextRun("Kategori: ≥ 100 Sangat Berhasil; ≥ 75 Berhasil; ≥ 55 Cukup Berhasil; < 55 Kurang Berhasil. Predikat A tercapai dihitung 100; angka dalam kurung adalah capaian menurut nilai.")]]);

    public static Table Budget() => new(
        "tabel-anggaran", TableKind.Dense, new Caption("Perbandingan Realisasi Kinerja dengan Realisasi Anggaran Tahun 2023"),
        [
            new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Value), new(ColumnKind.Value), new(ColumnKind.OnComma),
            new(ColumnKind.Amount), new(ColumnKind.Amount), new(ColumnKind.OnComma),
        ],
        [
            new HeaderRow([new("No", 1, 2), new("Sasaran/Program", 1, 2), new("Indikator", 1, 2), new("Kinerja", 3), new("Anggaran (Rp)", 3)]),
            Header("Target", "Realisasi", "Capaian (%)", "Pagu", "Realisasi", "Serapan (%)"),
        ],
        [
            Row(RowLevel.Sasaran, "1", "Meningkatnya Penerapan Sistem Merit Dalam Manajemen ASN", "Hasil Penilaian Mandiri Penerapan Sistem Merit", "297,5", "312", "104,87", "6.031.579.972", "5.028.018.686", "83,36"),
            Row(RowLevel.Normal, "", "Program Kepegawaian Daerah", "Indeks Kualitas ASN", "0,86", "0,8967", "104,27", "3.000.476.800", "2.109.089.877", "70,29"),
            Row(RowLevel.Normal, "", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Persentase rata-rata capaian kinerja aparatur", "91%", "103,93%", "114,21", "7.494.928.473", "6.406.469.082", "85,48"),
            new TableRow(RowLevel.Sum, [new TableCell([new TextRun("Jumlah")], ColumnSpan: 6), TableCell.Of("13.526.508.445"), TableCell.Of("11.434.487.768"), TableCell.Of("84,53")]),
        ],
        true,
        [[new TextRun("Serapan jumlah dihitung dari jumlah realisasi dibagi jumlah pagu, bukan rata-rata persentase.")], [new TextRun("Sumber: "), new TextRun("BPKAD", Emphasis: true)]]);

    public static Table Targets() => new(
        "tabel-target", TableKind.Normal, null,
        [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Value)],
        [Header("No", "Sasaran Strategis", "Indikator Kinerja", "Target")],
        [
            Row(RowLevel.Normal, "1", "Meningkatnya Penerapan Sistem Merit Dalam Manajemen ASN", "Hasil Penilaian Mandiri Penerapan Sistem Merit", "297,5"),
            Row(RowLevel.Normal, "2", "Meningkatnya Akuntabilitas dan Kinerja Perangkat Daerah", "Nilai Evaluasi AKIP Perangkat Daerah", "A (81,05)"),
        ],
        true, []);

    public static HeaderRow Header(params string[] texts) => new([.. texts.Select(t => new HeaderCell(t))]);

    public static TableRow Row(RowLevel level, params string[] texts) => new(level, [.. texts.Select(t => TableCell.Of(t))]);
}

/// <summary>A matrix of 20 columns in the Renstra form at A4 widths, with blocks, spans and several indikator per node.</summary>
internal static class SampleMatrix
{
    private static readonly decimal[] Widths =
        [12.6m, 15.6m, 16.6m, 24.6m, 24.4m, 9.4m, 8.4m, 15.4m, 10.4m, 16.7m, 8.2m, 15.4m, 8.2m, 15.4m, 8.2m, 15.4m, 10.4m, 16.7m, 10.6m, 10.4m];

    private static readonly ColumnKind[] Kinds =
    [
        ColumnKind.Text, ColumnKind.Text, ColumnKind.Code, ColumnKind.Text, ColumnKind.Text, ColumnKind.Target,
        ColumnKind.Target, ColumnKind.Amount, ColumnKind.Target, ColumnKind.Amount, ColumnKind.Target, ColumnKind.Amount,
        ColumnKind.Target, ColumnKind.Amount, ColumnKind.Target, ColumnKind.Amount, ColumnKind.Target, ColumnKind.Amount, ColumnKind.Compact, ColumnKind.Compact,
    ];

    public static Table Create(int rows)
    {
        var columns = Kinds.Select((k, i) => new TableColumn(k, 1m, Widths[i], IsK(i), IsK(i - 1))).ToList();
        return new Table("tabel-renstra", TableKind.Matrix, new Caption("Matriks Rencana Strategis BKPSDM Kabupaten Jombang Tahun 2019–2023"), columns, Header(), [.. Rows(rows)], true,
            [[new TextRun("Sumber: Renstra BKPSDM Kabupaten Jombang.")]], "K: target kinerja   Rp: pagu indikatif   sel kosong: di luar masa nomenklatur");
    }

    private static bool IsK(int column) => column is >= 6 and <= 16 && column % 2 == 0;

    private static HeaderRow[] Header() =>
    [
        new([new("Tujuan", 1, 3), new("Sasaran", 1, 3), new("Kode", 1, 3), new("Program, Kegiatan, dan Sub Kegiatan", 1, 3),
            new("Indikator Kinerja Tujuan, Sasaran, Program (Outcome), dan Kegiatan (Output)", 1, 3), new("Kondisi Awal", 1, 3),
            new("Target Kinerja Program dan Kerangka Pendanaan", 12), new("Unit Kerja PJ", 1, 3), new("Lokasi", 1, 3)]),
        new([new("2019", 2), new("2020", 2), new("2021", 2), new("2022", 2), new("2023", 2), new("Kondisi Akhir Renstra", 2)]),
        new([.. Enumerable.Range(0, 6).SelectMany(_ => new[] { new HeaderCell("K"), new HeaderCell("Rp") })]),
    ];

    private static IEnumerable<TableRow> Rows(int count)
    {
        const int perBlock = 52;
        for (var i = 0; i < count; i++)
        {
            var inBlock = i % perBlock;
            if (inBlock == 0)
            {
                yield return new TableRow(RowLevel.BlockTitle, [TableCell.Of($"Nomenklatur BKD (Tahun {2019 + (i / perBlock)})")]);
                continue;
            }
            var remaining = Math.Min(perBlock - inBlock, count - i);
            var lead = inBlock == 1 ? new[] { new TableCell([new TextRun("Meningkatkan Profesionalitas Aparatur")], RowSpan: remaining), new TableCell([new TextRun("Meningkatnya kualitas kinerja dan kompetensi aparatur")], RowSpan: remaining) } : [];
            foreach (var row in Node(i, lead, remaining))
            {
                yield return row;
                i++;
            }
            i--;
        }
    }

    /// <summary>Every fifth node has two indikator, so that code, name and amounts span two rows.</summary>
    private static IEnumerable<TableRow> Node(int i, TableCell[] lead, int remaining)
    {
        var level = (i % 9) switch { 1 => RowLevel.Program, 2 => RowLevel.Kegiatan, _ => RowLevel.SubKegiatan };
        var span = i % 5 == 0 && remaining > 1 ? 2 : 1;
        yield return new TableRow(level,
        [
            .. lead, Spanned($"4.05.06.{i % 90:00}.{i % 20:00}", span), Spanned("Penyusunan Rencana Pembinaan Karir Aparatur Sipil Negara", span),
            TableCell.Of("Persentase aparatur yang mendapatkan layanan karir kepegawaian pada tahun berkenaan"), TableCell.Of(i % 3 == 0 ? "-" : "95%"),
            .. Enumerable.Range(0, 6).SelectMany(y => new[] { TableCell.Of(y % 2 == 0 ? $"{i % 80} OPD" : "10 dokumen"), Spanned(y == 5 ? "13.526.508.445" : $"{481 + i}.361.500", span) }),
            Spanned("BKD", span), Spanned("Jombang", span),
        ]);
        if (span == 2)
        {
            yield return new TableRow(level, [TableCell.Of("Jumlah surat kenaikan gaji berkala PNS"), TableCell.Of("2"), .. Enumerable.Range(0, 6).Select(_ => TableCell.Of("4625"))]);
        }
    }

    private static TableCell Spanned(string text, int span) => new([new TextRun(text)], RowSpan: span);
}
