using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>Generated lampiran, numbered as they come: Perjanjian Kinerja, rencana aksi, pengukuran kinerja.</summary>
internal static class Lampiran
{
    public static IEnumerable<Section> Compose(CompositionContext context)
    {
        var number = 0;
        if (context.Source.Pk is { } pk)
        {
            yield return Cover("lampiran-pk", ++number, PkTables.TitleOf(pk, context.YearText), $"Kepala {context.ShortNameWithRegion} dengan {context.Source.Unit.JabatanKepalaDaerah}");
            yield return Form("pk-pernyataan", PkForm.Statement(context, pk));
            yield return Form("pk-lampiran", PkForm.Annex(context, pk));
        }

        if (context.Source.RencanaAksi.Count > 0)
        {
            yield return Cover("lampiran-rencana-aksi", ++number, $"{ReportOutline.Find("lampiran-rencana-aksi").Title} Tahun {context.YearText}", context.ShortNameWithRegion);
            yield return Pages("rencana-aksi", number, "Rencana Aksi", [
                Lead("Target per triwulan, aksi, dan penanggung jawabnya", "tabel-rencana-aksi"),
                RencanaAksiTable.Compose(context, new Caption($"Rencana Aksi Pencapaian Kinerja Tahun {context.YearText}")),
                .. RencanaAksiTable.ComposeMonths(context, new Caption($"Target Bulanan Tahun {context.YearText}")) is { } months
                    ? [Lead("Target setiap bulan, yang membentuk target triwulan,", "tabel-target-bulanan"), months]
                    : Array.Empty<Block>()]);
        }

        if (context.Rows.Count > 0)
        {
            yield return Cover("lampiran-pengukuran", ++number, $"{ReportOutline.Find("lampiran-pengukuran").Title} Tahun {context.YearText}", context.ShortNameWithRegion);
            yield return Pages("pengukuran", number, "Pengukuran Kinerja", [
                Lead("Pengukuran kinerja setiap indikator", "tabel-pengukuran"), MeasurementTable(context),
                Lead("Penyerapan anggaran setiap program", "tabel-penyerapan"), AbsorptionTable(context)]);
        }
    }

    private static Section Cover(string id, int number, string title, string note) => new(
        $"seksi-{id}", SectionKind.Appendix, PageOrientation.Portrait, PageNumbering.Arabic, null, null,
        [new Divider(id, FormattableString.Invariant($"LAMPIRAN {number}"), title, note)]);

    private static Section Form(string id, IReadOnlyList<Block> blocks) =>
        new(id, SectionKind.PlainForm, PageOrientation.Portrait, PageNumbering.Arabic, null, null, blocks);

    private static Section Pages(string id, int number, string title, IReadOnlyList<Block> blocks) => new(
        $"seksi-{id}", SectionKind.ChapterContinued, PageOrientation.Landscape, PageNumbering.Arabic, FormattableString.Invariant($"Lampiran {number} {title}"), null, blocks);

    private static Paragraph Lead(string what, string table) => Write.Paragraph($"{what} dimuat pada {Write.See(table)}.");

    private static Table MeasurementTable(CompositionContext context) => MeasuredTable.Compose(context, "tabel-pengukuran", $"Pengukuran Kinerja Tahun {context.YearText}", [
        new("Satuan", ColumnKind.Compact, row => TableCell.Of(row.Indicator.Satuan ?? "-")),
        new("Target", ColumnKind.Value, row => context.Cell(row.Code, "target")),
        new("Realisasi", ColumnKind.Value, row => context.Cell(row.Code, "realisasi")),
        new("Capaian (%)", ColumnKind.OnComma, row => context.Cell(row.Code, "capaian")),
        new("Kategori", ColumnKind.Compact, row => context.Cell(row.Code, "kategori")),
    ], []) with
    { Kind = TableKind.Normal };

    private static Table AbsorptionTable(CompositionContext context) => new(
        "tabel-penyerapan",
        TableKind.Normal,
        new Caption($"Penyerapan Anggaran Program Tahun {context.YearText}"),
        [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Amount), new(ColumnKind.Amount), new(ColumnKind.OnComma)],
        [Write.Header("No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)")],
        [
            .. context.Program.Select((program, index) => Write.Row(RowLevel.Normal,
                PkTables.Number(index + 1), TableCell.Of(program.Nama), context.Cell(program.Kode, "pagu"),
                context.Cell(program.Kode, "realisasi-anggaran"), context.Cell(program.Kode, "serapan"))),
            Write.Row(RowLevel.Sum,
                new TableCell([new TextRun("Jumlah")], ColumnSpan: 2, Strong: true, Align: CellAlign.Right),
                context.Cell("total", "pagu", strong: true), context.Cell("total", "realisasi-anggaran", strong: true), context.Cell("total", "serapan", strong: true)),
        ],
        HasNumberRow: true,
        []);
}
