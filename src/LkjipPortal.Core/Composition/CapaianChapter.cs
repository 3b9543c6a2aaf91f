using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>3.1 and 3.1.1: tujuan, target against realisasi of the year, category, chart of capaian.</summary>
internal static class CapaianChapter
{
    public static IEnumerable<Block> Compose(CompositionContext context) => [
        .. context.Open("3.1"), .. Tujuan(context), .. context.Open("3.1.1"), .. TargetAndResult(context)];

    private static IEnumerable<Block> Tujuan(CompositionContext context)
    {
        var rows = context.Tujuan.SelectMany(tujuan => tujuan.Indikator.Select(indicator => (tujuan, indicator))).ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return Write.Paragraph($"Hasil pengukuran tahun {context.Year} pada tingkat tujuan adalah sebagai berikut:");
        yield return new Table(
            "tabel-tujuan",
            TableKind.Normal,
            null,
            [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Value), new(ColumnKind.Value), new(ColumnKind.OnComma)],
            [Write.Header("No", "Tujuan", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)")],
            [.. rows.Select((row, index) => Write.Row(RowLevel.Normal,
                PkTables.Number(index + 1), TableCell.Of(row.tujuan.Nama), TableCell.Of(row.indicator.Nama),
                context.Cell(row.indicator.Kode, "target"), context.Cell(row.indicator.Kode, "realisasi"), context.Cell(row.indicator.Kode, "capaian")))],
            HasNumberRow: true,
            [.. rows.Select(row => ProvisionalNote(context, row.indicator)).OfType<IReadOnlyList<Inline>>()]);
    }

    private static IReadOnlyList<Inline>? ProvisionalNote(CompositionContext context, IndikatorSource indicator) =>
        indicator.Realisasi.TryGetValue(context.Year, out var realisasi) && realisasi.SementaraPer is { } date
            ? Write.Line($"{indicator.Nama}: nilai sementara per {IdDate.Format(date)}.")
            : null;

    private static IEnumerable<Block> TargetAndResult(CompositionContext context)
    {
        if (context.Rows.Count == 0)
        {
            yield return Write.Paragraph($"Sasaran dan indikator kinerja tahun {context.Year} belum dimuat dalam laporan ini.");
            yield break;
        }

        yield return Write.Paragraph(
            $"Target dan realisasi setiap indikator sasaran dan program tahun {context.Year} disandingkan pada {Write.See("tabel-3-1")}, sedangkan gambaran capaiannya terhadap target diperlihatkan pada {Write.See("gambar-3-1")}.");
        yield return MeasuredTable.Compose(context, "tabel-3-1", $"Pencapaian Kinerja Tahun {context.YearText}", [
            new("Target", ColumnKind.Value, row => context.Cell(row.Code, "target")),
            new("Realisasi", ColumnKind.Value, row => context.Cell(row.Code, "realisasi")),
            new("Capaian (%)", ColumnKind.OnComma, row => context.Cell(row.Code, "capaian")),
            new("Kategori", ColumnKind.Compact, row => context.Cell(row.Code, "kategori")),
        ], [.. Notes(context)]);
        foreach (var row in context.Rows.Where(row => row.IsSasaran))
        {
            yield return AchievementSentence.Of(context, row);
        }

        yield return ProgramSentence(context);
        yield return Write.Paragraph(
            $"Dengan demikian, rata-rata capaian {context.Text("jumlah", "sasaran")} sasaran strategis adalah {Percent(context)} dengan kategori {context.Text("rata-rata", "kategori")}.");
        yield return Chart(context);
    }

    private static IReadOnlyList<Inline> Percent(CompositionContext context)
    {
        var mean = context.Figure("rata-rata", "capaian");
        return [mean.Value is null ? CompositionContext.TextOf(mean) : CompositionContext.Say(mean, "persen")];
    }

    private static Paragraph ProgramSentence(CompositionContext context)
    {
        var programs = context.Rows.Where(row => !row.IsSasaran).ToList();
        var below = programs.Where(row => AchievementSentence.CaseOf(context, row.Code) == AchievementCase.Below).ToList();
        var reached = programs.Where(row => AchievementSentence.CaseOf(context, row.Code) is AchievementCase.Exceeded or AchievementCase.Reached).ToList();
        if (below.Count == 0)
        {
            return reached.Count == programs.Count
                ? Write.Paragraph($"Seluruh indikator program pendukung sasaran tersebut mencapai target.")
                : Write.Paragraph($"Indikator program yang telah dapat dinilai seluruhnya mencapai target.");
        }

        List<Inline> inlines = [.. Write.Line($"Pada tingkat program, {reached.Count} dari {programs.Count} indikator mencapai target. Yang belum tercapai adalah ")];
        for (var index = 0; index < below.Count; index++)
        {
            inlines.AddRange(index == 0 ? [] : Write.Line($"{(index == below.Count - 1 ? " dan " : ", ")}"));
            inlines.AddRange(Write.Line($"{below[index].Indicator.Nama} pada {below[index].Subject.Nama} dengan capaian {context.Say(below[index].Code, "capaian-angka", "persen")}"));
        }

        return new Paragraph([.. inlines, .. Write.Line($". Penyebab dan tindak lanjutnya diuraikan pada subbab {Write.See("bagian-3-1-5")}.")]);
    }

    private static IEnumerable<IReadOnlyList<Inline>> Notes(CompositionContext context)
    {
        if (context.Source.Skala.Count > 0)
        {
            yield return [new TextRun($"Kategori: {string.Join("; ", ScaleParts(context.Source.Skala))}.")];
        }

        if (context.Rows.Any(row => AchievementSentence.CaseOf(context, row.Code) == AchievementCase.PredikatReachedScoreBelow))
        {
            yield return [new TextRun("Predikat yang tercapai dihitung 100; angka dalam kurung adalah capaian menurut nilai dan dipakai dalam perhitungan selanjutnya.")];
        }

        if (context.Source.Pengaturan.BatasAtasCapaian is { } cap)
        {
            yield return [new TextRun($"Capaian dibatasi paling tinggi {IdNumber.Format(cap)}%.")];
        }
    }

    private static IEnumerable<string> ScaleParts(IReadOnlyList<Reporting.KategoriSkala> scale)
    {
        for (var index = 0; index < scale.Count; index++)
        {
            var category = scale[index];
            if (category.BatasBawah is { } bound)
            {
                yield return $"{(category.TermasukBatas ? "≥" : ">")} {IdNumber.Format(bound)} {category.Nama}";
            }
            else if (index > 0 && scale[index - 1].BatasBawah is { } above)
            {
                yield return $"{(scale[index - 1].TermasukBatas ? "<" : "≤")} {IdNumber.Format(above)} {category.Nama}";
            }
        }
    }

    private static FigureBlock Chart(CompositionContext context)
    {
        var bars = context.Rows.Select(row => BarOf(context, row)).ToList();
        var alternative = string.Join(" ", bars.Select(bar =>
            $"{bar.Label}: target {bar.TargetText}, realisasi {bar.RealisasiText}, capaian {bar.CapaianText} persen{(bar.Remark is null ? "" : $" ({bar.Remark})")}."));
        return new FigureBlock(
            "gambar-3-1", new BarChart(bars), new Caption($"Target, Realisasi, dan Capaian Kinerja Tahun {context.YearText}"),
            $"Diagram batang capaian terhadap target. {alternative}", null);
    }

    private static BarRow BarOf(CompositionContext context, MeasuredRow row)
    {
        var percent = context.Figure(row.Code, "capaian-angka").Value;
        var remark = AchievementSentence.CaseOf(context, row.Code) == AchievementCase.Below ? "di bawah target" : null;
        return new BarRow(
            row.IsFirst && row.Subject.Indikator.Count == 1 ? row.Subject.NamaSingkat : row.Indicator.Nama, row.IsSasaran,
            context.Figure(row.Code, "target").Text, context.Figure(row.Code, "realisasi").Text, context.Figure(row.Code, "capaian").Text, percent, remark);
    }
}
