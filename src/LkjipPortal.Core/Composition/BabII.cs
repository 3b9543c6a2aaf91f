using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>BAB II Perencanaan Kinerja: Renstra, Renja, Perjanjian Kinerja, IKU.</summary>
internal static class BabII
{
    public static IEnumerable<Section> Compose(CompositionContext context)
    {
        List<Block> opening = [.. context.Open("2"), .. context.Open("2.1")];
        var renstra = context.Source.Renstra;
        if (renstra is null)
        {
            opening.Add(Write.Paragraph($"Rencana Strategis {context.ShortName} belum dimuat dalam laporan ini."));
        }
        else
        {
            opening.Add(Write.Paragraph(
                $"Tujuan, sasaran, program, dan kegiatan beserta target dan pagu indikatifnya selama tahun {renstra.TahunAwal}–{renstra.TahunAkhir} dirinci pada {Write.See("tabel-2-1")}."));
        }

        yield return ChapterSections.Open("2", opening);
        if (renstra is not null)
        {
            yield return ChapterSections.Continue("2", "renstra", PageOrientation.Landscape, [RenstraMatrix.Compose(renstra, context.ShortNameWithRegion)]);
        }

        yield return ChapterSections.Continue("2", "renja", PageOrientation.Portrait, [.. context.Open("2.2"), .. RenjaText(context)]);
        if (context.Source.Renja is { } renja)
        {
            yield return ChapterSections.Continue("2", "matriks-renja", PageOrientation.Landscape, [RenjaMatrix.Compose(renja, context.ShortNameWithRegion, context.Year)]);
        }

        yield return ChapterSections.Continue("2", "perjanjian", PageOrientation.Portrait, [
            .. context.Open("2.3"), .. Agreement(context), .. context.Open("2.4"), .. Iku(context)]);
    }

    private static IEnumerable<Block> RenjaText(CompositionContext context)
    {
        var renja = context.Source.Renja;
        if (renja is null)
        {
            yield return Write.Paragraph($"Rencana Kerja Tahun {context.Year} belum dimuat dalam laporan ini.");
        }
        else if (renja.AdaPerubahan)
        {
            yield return Write.Paragraph(
                $"Target dan pagu sebelum dan sesudah perubahan, realisasi sampai dengan triwulan {RomanNumeral.Of(Math.Max(1, renja.Triwulan))}, serta selisihnya disandingkan pada {Write.See("tabel-2-2")}. Angka dalam kurung menunjukkan pengurangan.");
        }
        else
        {
            yield return Write.Paragraph($"Target dan pagu Rencana Kerja Tahun {context.Year} dirinci pada {Write.See("tabel-2-2")}.");
        }
    }

    private static IEnumerable<Block> Agreement(CompositionContext context)
    {
        var pk = context.Source.Pk;
        if (pk is null)
        {
            yield return Write.Paragraph($"Perjanjian Kinerja Tahun {context.Year} belum dimuat dalam laporan ini.");
            yield break;
        }

        var title = PkTables.TitleOf(pk, context.YearText);
        var signed = pk.Tanggal is { } date ? $" yang ditandatangani pada tanggal {IdDate.Format(date)}" : "";
        yield return Write.Paragraph(
            $"{title}{signed} memuat {context.Text("jumlah", "sasaran")} sasaran strategis dan {context.Text("jumlah", "program")} program dengan anggaran seluruhnya {context.Say("total", "pagu", "rupiah")}. Isinya disajikan pada {Write.See("tabel-2-3")}, sedangkan naskah lengkapnya dimuat pada {Write.See("lampiran-pk")}.");
        yield return PkTables.Sasaran(context, pk, "tabel-2-3", new Caption(title));
        yield return PkTables.ProgramWithTargets(context, pk);
    }

    private static IEnumerable<Block> Iku(CompositionContext context)
    {
        if (context.Source.Iku.Count == 0)
        {
            yield return Write.Paragraph($"Indikator Kinerja Utama belum dimuat dalam laporan ini.");
            yield break;
        }

        yield return Write.Paragraph(
            $"{context.ShortName} memiliki {context.Text("jumlah", "iku")} Indikator Kinerja Utama. Rumus, sumber data, dan penanggung jawab setiap indikator dimuat pada {Write.See("tabel-2-4")}.");
        yield return IkuDocument.Table(context, "tabel-2-4", new Caption("Indikator Kinerja Utama"), [Write.Source($"dokumen IKU {context.ShortNameWithRegion}.")]);
    }
}
