using System.Globalization;
using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;

namespace LkjipPortal.Core.Suggestions;

/// <summary>A draft that a writer may take over, whole or in part.</summary>
/// <param name="Judul">What it is about: an indikator, or "Pengantar".</param>
/// <param name="Isi">Markdown with figure links; every link points at a figure that has a value.</param>
public sealed record Saran(string Judul, string Isi);

/// <summary>
/// Drafts for the sections of the report, made from the data alone: what, how much, compared with what, why, what next [PermenPANRB 53/2014, lampiran II]. The same data give
/// the same text; nothing is proposed where the data are silent.
/// </summary>
public static class SaranNaskah
{
    private const string Pengantar = "Pengantar";

    public static IReadOnlyList<Saran> Untuk(string kode, ReportSource source, FigureSet figures)
    {
        var data = new DataSaran(new CompositionContext(source, figures));
        return [.. Pilih(kode, data).Where(saran => saran.Isi.Length > 0)];
    }

    private static IEnumerable<Saran> Pilih(string kode, DataSaran data) => kode switch
    {
        "kata-pengantar" => [data.Umum(Pengantar, KalimatBaku.KataPengantar)],
        "ikhtisar" => Ikhtisar(data),
        "1.1" => [data.Umum(Pengantar, KalimatBaku.LatarBelakang)],
        "1.2" => [data.Umum("Peraturan yang mengatur LKjIP", KalimatBaku.DasarHukum)],
        "1.3" => [data.Umum(Pengantar, KalimatBaku.TugasFungsi)],
        "1.4" => [data.Daftar("Dari faktor penghambat", KalimatBaku.IsuStrategis, realisasi => realisasi.FaktorPenghambat)],
        "1.5" => data.Punya("pegawai", "jumlah") ? [data.Umum("Pegawai", KalimatBaku.Kepegawaian)] : [],
        "1.6" => [data.Umum(Pengantar, KalimatBaku.Sistematika)],
        "2" => [data.Umum(Pengantar, KalimatBaku.Perencanaan)],
        "2.1" => data.Source.Renstra is null ? [] : [data.Umum("Renstra", KalimatBaku.Renstra)],
        "2.2" => data.Source.Renja is { } renja ? [data.Umum("Renja", renja.AdaPerubahan ? KalimatBaku.RenjaPerubahan : KalimatBaku.Renja)] : [],
        "2.3" => data.Punya("total", "pagu") ? [data.Umum("Perjanjian Kinerja", KalimatBaku.Pk)] : [],
        "2.4" => data.Source.Iku.Count > 0 ? [data.Umum("Indikator kinerja utama", KalimatBaku.Iku)] : [],
        "3" => [data.Umum(Pengantar, KalimatBaku.Akuntabilitas)],
        "3.1" or "3.1.1" => [Ringkasan(data)],
        "3.1.2" => data.PerIndikator(SaranIndikator.Perkembangan),
        "3.1.3" => data.PerIndikator(SaranIndikator.Kemajuan),
        "3.1.4" => data.PerIndikator(SaranIndikator.Pembanding),
        "3.1.5" => data.PerIndikator(SaranIndikator.Analisis),
        "3.2" => [Anggaran(data)],
        "3.2.1" => data.PerIndikator(SaranIndikator.Serapan),
        "3.2.2" => [data.Umum(Pengantar, KalimatBaku.SumberDaya)],
        "3.2.2.1" => [Efisiensi(data, "anggaran", "efisiensi-anggaran", null)],
        "3.2.2.2" => [Efisiensi(data, "sumber daya manusia", "efisiensi-sdm", JenisSumberDaya.Sdm)],
        "3.2.2.3" => [Efisiensi(data, "sarana dan prasarana", "efisiensi-sarpras", JenisSumberDaya.Sarpras)],
        "3.3" => [data.Daftar("Dari tindak lanjut", KalimatBaku.UpayaPerbaikan, realisasi => realisasi.TindakLanjut)],
        "4.1" => Kesimpulan(data),
        "4.2" => [data.Daftar("Dari faktor penghambat", KalimatBaku.Hambatan, realisasi => realisasi.FaktorPenghambat)],
        "4.3" => [data.Daftar("Dari upaya yang dicatat", KalimatBaku.Solusi, realisasi => realisasi.Upaya)],
        _ => [],
    };

    private static IEnumerable<Saran> Ikhtisar(DataSaran data) =>
    [
        data.Umum(Pengantar, KalimatBaku.IkhtisarJumlah),
        Ringkasan(data),
        .. data.PerIndikator(SaranIndikator.HasilDanPerkembangan, sasaranSaja: true),
        Anggaran(data),
    ];

    private static IEnumerable<Saran> Kesimpulan(DataSaran data) =>
        [data.Umum(Pengantar, KalimatBaku.Kesimpulan), Ringkasan(data), .. data.PerIndikator(SaranIndikator.Hasil, sasaranSaja: true), Anggaran(data)];

    private static Saran Ringkasan(DataSaran data)
    {
        var (tercapai, jumlah) = (data.Figure("jumlah", "tercapai").Value, data.Figure("jumlah", "indikator").Value);
        var pertama = tercapai switch
        {
            _ when jumlah == 0 => "",
            0 when data.Rows.All(row => AchievementSentence.CaseOf(data.Context, row.Code) == AchievementCase.NoData) => "",
            0 => KalimatBaku.BelumAdaTercapai,
            _ when tercapai == jumlah => KalimatBaku.SemuaTercapai,
            _ => KalimatBaku.SebagianTercapai,
        };
        return data.Umum("Ringkasan capaian", DataSaran.Sambung(pertama, data.Punya("rata-rata", "capaian") ? KalimatBaku.RataRata : ""));
    }

    private static Saran Anggaran(DataSaran data) => data.Umum("Anggaran", data.Punya("total", "serapan") ? KalimatBaku.Anggaran : "");

    private static Saran Efisiensi(DataSaran data, string nama, string kunci, JenisSumberDaya? jenis)
    {
        var ketersediaan = jenis is { } yang && data.Source.SumberDaya.FirstOrDefault(sumber => sumber.Jenis == yang) is { } sumber && data.Punya(Kunci(yang), "pemenuhan")
            ? Pola.Isi(KalimatBaku.Ketersediaan, data.Kata(("jenis", Kunci(yang)), ("satuan", Pola.Lolos(sumber.Satuan))))
            : "";
        var efisiensi = data.Punya("rata-rata", kunci)
            ? Pola.Isi(data.Figure("rata-rata", kunci).Value > 0 ? KalimatBaku.Efisien : KalimatBaku.TidakEfisien, data.Kata(("sumber-daya", nama), ("kunci", kunci)))
            : "";
        return new("Efisiensi " + nama, DataSaran.Sambung(ketersediaan, efisiensi));
    }

    private static string Kunci(JenisSumberDaya jenis) => jenis.ToString().ToLower(CultureInfo.InvariantCulture);
}
