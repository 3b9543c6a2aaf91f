using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Suggestions;

/// <summary>Drafts on one indikator; each is empty where its data are missing.</summary>
internal static class SaranIndikator
{
    /// <summary>Target and realisasi of the year, by case.</summary>
    public static string Hasil(DataSaran data, MeasuredRow row)
    {
        var kalimat = AchievementSentence.CaseOf(data.Context, row.Code) switch
        {
            AchievementCase.Exceeded => KalimatBaku.Melampaui,
            AchievementCase.Reached => KalimatBaku.Tercapai,
            AchievementCase.PredikatReachedScoreBelow => KalimatBaku.PredikatTercapai,
            AchievementCase.Below => KalimatBaku.BelumTercapai,
            AchievementCase.ZeroTarget => KalimatBaku.TargetNol,
            AchievementCase.Words => KalimatBaku.Kualitatif,
            _ => KalimatBaku.TanpaData,
        };
        var sementara = data.Figure(row.Code, "realisasi").State == FigureState.Provisional ? KalimatBaku.Sementara : "";
        return Isi(DataSaran.Sambung(kalimat, sementara), data, row);
    }

    /// <summary>Against the year before; empty without a realisasi of the year.</summary>
    public static string Perkembangan(DataSaran data, MeasuredRow row) =>
        data.Punya(row.Code, "realisasi") ? Isi(DataSaran.Sambung(KalimatBaku.Sebesar, Perubahan(data, row)), data, row) : "";

    public static string HasilDanPerkembangan(DataSaran data, MeasuredRow row) =>
        DataSaran.Sambung(Hasil(data, row), data.Punya(row.Code, "realisasi") ? Isi(Perubahan(data, row), data, row) : "");

    /// <summary>Against the end of the Renstra.</summary>
    public static string Kemajuan(DataSaran data, MeasuredRow row) =>
        data.Punya(row.Code, "kemajuan") && data.Punya(row.Code, "target-akhir", data.TahunAkhir)
            ? Isi(data.Figure(row.Code, "kemajuan").Value >= 100m ? KalimatBaku.AkhirTercapai : KalimatBaku.AkhirBelumTercapai, data, row)
            : "";

    /// <summary>Against each benchmark that has a number.</summary>
    public static string Pembanding(DataSaran data, MeasuredRow row) => DataSaran.Sambung(
        data.Source.Pembanding.Where(pembanding => pembanding.IndikatorKode == row.Code).Select((pembanding, urutan) =>
        {
            var nomor = (urutan + 1).ToString(CultureInfo.InvariantCulture);
            if (data.Context.FigureOrNull(row.Code, "selisih-pembanding-" + nomor)?.Value is not { } selisih)
            {
                return "";
            }

            var pola = selisih switch { > 0 => KalimatBaku.DiAtasPembanding, < 0 => KalimatBaku.DiBawahPembanding, _ => KalimatBaku.SamaDenganPembanding };
            return Isi(pola, data, row, ("nomor", nomor), ("instansi", Pola.Lolos(pembanding.Instansi)));
        }));

    /// <summary>Capaian beside the money of the program.</summary>
    public static string Serapan(DataSaran data, MeasuredRow row) =>
        row.Subject.Level == LevelRencana.Program && data.Punya(row.Subject.Kode, "serapan") && data.Punya(row.Code, "capaian-angka")
            ? Isi(KalimatBaku.SerapanProgram, data, row, ("program", Pola.Lolos(row.Subject.Nama)), ("kode-program", row.Subject.Kode))
            : "";

    /// <summary>What, how much, compared with what, why, what next: a heading and up to five paragraphs.</summary>
    public static string Analisis(DataSaran data, MeasuredRow row)
    {
        var realisasi = row.Indicator.Realisasi.GetValueOrDefault(data.Source.Tahun);
        var belum = AchievementSentence.CaseOf(data.Context, row.Code) == AchievementCase.Below;
        return DataSaran.Paragraf(
            "### " + Pola.Lolos(row.Indicator.Nama),
            HasilDanPerkembangan(data, row),
            Pola.Catatan(KalimatBaku.Pendorong, Pola.Baris(realisasi?.FaktorPendorong)),
            Pola.Catatan(belum ? KalimatBaku.SebabBelumTercapai : KalimatBaku.Penghambat, Pola.Baris(realisasi?.FaktorPenghambat)),
            Pola.Catatan(Isi(KalimatBaku.Upaya, data, row), Pola.Baris(realisasi?.Upaya)),
            Pola.Catatan(KalimatBaku.TindakLanjut, Pola.Baris(realisasi?.TindakLanjut)));
    }

    private static string Perubahan(DataSaran data, MeasuredRow row)
    {
        if (data.Context.FigureOrNull(row.Code, "selisih")?.Value is not { } selisih)
        {
            return KalimatBaku.TanpaTahunLalu;
        }

        if (selisih == 0)
        {
            return KalimatBaku.Tetap;
        }

        var kalimat = (row.Indicator.Arah, selisih) switch
        {
            (ArahIndikator.Turun, < 0) => KalimatBaku.Membaik,
            (ArahIndikator.Turun, _) => KalimatBaku.Memburuk,
            _ => KalimatBaku.Berubah,
        };
        return DataSaran.Sambung(kalimat, data.Punya(row.Code, "pertumbuhan") ? KalimatBaku.Tumbuh : "");
    }

    private static string Isi(string pola, DataSaran data, MeasuredRow row, params ReadOnlySpan<(string Nama, string Isi)> tambahan) =>
        Pola.Isi(pola, data.Kata([("indikator", Pola.Lolos(row.Indicator.Nama)), ("kode", row.Code), .. tambahan]));
}
