namespace LkjipPortal.Core.Suggestions;

/// <summary>
/// Every sentence that the program proposes to a writer, in one place so that it can be reviewed as a text. <c>&lt;name&gt;</c> is filled with words, <c>{{key}}</c> stays a link to a
/// figure; no pattern holds a figure of its own.
/// </summary>
internal static class KalimatBaku
{
    // Naskah umum.
    public const string KataPengantar =
        "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Kinerja Instansi Pemerintah <nama> <pemda> Tahun <tahun> dapat diselesaikan. Laporan ini merupakan "
        + "pertanggungjawaban atas kinerja yang telah diperjanjikan pada awal tahun.\n\nLaporan ini memuat capaian setiap sasaran beserta analisisnya, serta menjadi bahan perbaikan "
        + "perencanaan dan pelaksanaan kinerja pada tahun berikutnya. Kami menyampaikan terima kasih kepada semua pihak yang telah membantu penyusunannya.";

    public const string IkhtisarJumlah =
        "Laporan ini menyajikan hasil pengukuran {{jumlah.sasaran.<tahun>}} sasaran dan {{jumlah.program.<tahun>}} program <singkatan> <pemda> tahun <tahun>.";

    public const string LatarBelakang =
        "Setiap perangkat daerah wajib mempertanggungjawabkan pelaksanaan kinerja dan penggunaan anggarannya. Kewajiban tersebut dipenuhi antara lain melalui Laporan Kinerja Instansi "
        + "Pemerintah, yang membandingkan hasil yang dicapai dengan target dalam Perjanjian Kinerja.\n\n<nama> <pemda> menyusun laporan tahun <tahun> agar masyarakat dan pimpinan daerah "
        + "dapat menilai sejauh mana tujuan dan sasaran dalam Rencana Strategis telah tercapai, dan agar hasilnya dipakai untuk memperbaiki kinerja.";

    public const string DasarHukum =
        "Penyusunan laporan ini berpedoman pada:\n\n"
        + "1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;\n"
        + "2. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara "
        + "Reviu atas Laporan Kinerja Instansi Pemerintah; dan\n"
        + "3. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah.";

    public const string TugasFungsi =
        "<nama> merupakan perangkat daerah <pemda> yang dipimpin oleh seorang kepala dan bertanggung jawab kepada <kepala-daerah>. Tugas pokok dan fungsinya ditetapkan dengan peraturan "
        + "kepala daerah dan dilaksanakan melalui unit kerja yang digambarkan pada susunan organisasi.";

    public const string IsuStrategis = "Isu strategis yang dihadapi <singkatan> dalam mencapai sasarannya adalah:\n\n<daftar>";

    public const string Kepegawaian = "Tugas dan fungsi tersebut dilaksanakan oleh {{pegawai.jumlah.<tahun>}} pegawai. Rinciannya disajikan pada tabel berikut.";

    public const string Sistematika =
        "Laporan ini disusun dalam empat bab. BAB I memuat latar belakang, tugas dan fungsi, isu strategis, serta susunan organisasi. BAB II memuat perencanaan dan perjanjian kinerja. "
        + "BAB III memuat capaian kinerja dan realisasi anggaran. BAB IV memuat kesimpulan, hambatan, dan solusi.";

    public const string Perencanaan =
        "Perencanaan kinerja menghubungkan tujuan lima tahunan dengan pekerjaan setiap tahun. Bab ini memuat Rencana Strategis, Rencana Kerja, Perjanjian Kinerja, dan indikator kinerja utama "
        + "yang menjadi dasar pengukuran tahun <tahun>.";

    public const string Renstra =
        "Rencana Strategis <singkatan> berlaku untuk periode <awal> sampai dengan <akhir>. Sasaran dan indikatornya diturunkan menjadi program, kegiatan, dan subkegiatan beserta target dan "
        + "pagu setiap tahun.";

    public const string Renja = "Rencana Kerja tahun <tahun> menjabarkan Rencana Strategis menjadi target dan pagu satu tahun.";
    public const string RenjaPerubahan = Renja + " Dokumen tersebut diubah pada tahun berjalan; target dan pagu sebelum dan sesudah perubahan disajikan berdampingan.";

    public const string Pk =
        "Perjanjian Kinerja tahun <tahun> memuat {{jumlah.sasaran.<tahun>}} sasaran dan {{jumlah.program.<tahun>}} program dengan anggaran {{total.pagu.<tahun>:rupiah}}.";

    public const string Iku = "<singkatan> menetapkan {{jumlah.iku.<tahun>}} indikator kinerja utama sebagai ukuran keberhasilan sasaran.";

    public const string Akuntabilitas =
        "Bab ini menjelaskan hasil yang dicapai pada tahun <tahun>, perkembangannya dari tahun ke tahun, sebab-sebabnya, serta penggunaan anggaran dan sumber daya untuk mencapainya.";

    // Ringkasan capaian.
    public const string SemuaTercapai = "Seluruh {{jumlah.indikator.<tahun>}} indikator sasaran dan program mencapai target.";
    public const string SebagianTercapai = "Dari {{jumlah.indikator.<tahun>}} indikator sasaran dan program, {{jumlah.tercapai.<tahun>}} mencapai target.";
    public const string BelumAdaTercapai = "Belum ada indikator sasaran dan program yang mencapai target pada tahun <tahun>.";
    public const string RataRata = "Rata-rata capaian sasaran adalah {{rata-rata.capaian.<tahun>:persen}} dengan kategori {{rata-rata.kategori.<tahun>}}.";

    // Target dan realisasi satu indikator.
    public const string Melampaui =
        "<indikator> pada tahun <tahun> terealisasi {{<kode>.realisasi.<tahun>}} dan melampaui target {{<kode>.target.<tahun>}}, dengan capaian {{<kode>.capaian-angka.<tahun>:persen}}.";

    public const string Tercapai = "<indikator> pada tahun <tahun> terealisasi {{<kode>.realisasi.<tahun>}}, sama dengan target yang ditetapkan.";

    public const string PredikatTercapai =
        "<indikator> pada tahun <tahun> memperoleh {{<kode>.realisasi.<tahun>}}. Predikat yang ditargetkan terpenuhi, tetapi terhadap target {{<kode>.target.<tahun>}} capaian menurut "
        + "nilainya adalah {{<kode>.capaian-angka.<tahun>:persen}}.";

    public const string BelumTercapai =
        "<indikator> pada tahun <tahun> terealisasi {{<kode>.realisasi.<tahun>}} dan belum mencapai target {{<kode>.target.<tahun>}}, dengan capaian {{<kode>.capaian-angka.<tahun>:persen}}.";

    public const string TanpaData = "<indikator> pada tahun <tahun> belum dapat dinilai karena data target atau realisasinya belum tersedia.";
    public const string TargetNol = "<indikator> pada tahun <tahun> terealisasi {{<kode>.realisasi.<tahun>}}; capaiannya tidak dihitung karena targetnya nol.";
    public const string Kualitatif = "<indikator> pada tahun <tahun> dinilai secara kualitatif: target {{<kode>.target.<tahun>}}, realisasi {{<kode>.realisasi.<tahun>}}.";
    public const string Sementara = "Realisasi tersebut masih bersifat sementara dan dapat berubah setelah nilai resmi ditetapkan.";

    // Terhadap tahun sebelumnya; arah kata mengikuti angkanya, maknanya mengikuti arah indikator.
    public const string Sebesar = "<indikator> pada tahun <tahun> sebesar {{<kode>.realisasi.<tahun>}}.";
    public const string Berubah = "Dibandingkan dengan tahun <lalu> yang sebesar {{<kode>.realisasi.<lalu>}}, hasil tersebut {{<kode>.selisih.<tahun>:arah}}.";
    public const string Membaik = Berubah + " Karena nilai yang lebih rendah menunjukkan kinerja yang lebih baik, perubahan tersebut merupakan perbaikan.";
    public const string Memburuk = Berubah + " Karena nilai yang lebih rendah menunjukkan kinerja yang lebih baik, perubahan tersebut perlu menjadi perhatian.";
    public const string Tetap = "Hasil tersebut sama dengan tahun <lalu>.";
    public const string TanpaTahunLalu = "Perkembangannya dari tahun <lalu> belum dapat dibandingkan karena datanya tidak tersedia.";
    public const string Tumbuh = "Pertumbuhannya adalah {{<kode>.pertumbuhan.<tahun>:persen}}.";

    // Terhadap akhir Renstra dan pembanding.
    public const string AkhirTercapai =
        "<indikator> telah mencapai target akhir Renstra sebesar {{<kode>.target-akhir.<akhir>}}, dengan tingkat kemajuan {{<kode>.kemajuan.<tahun>:persen}}.";

    public const string AkhirBelumTercapai =
        "<indikator> berada pada tingkat kemajuan {{<kode>.kemajuan.<tahun>:persen}} terhadap target akhir Renstra sebesar {{<kode>.target-akhir.<akhir>}}.";

    public const string DiAtasPembanding =
        "<indikator> sebesar {{<kode>.realisasi.<tahun>}} berada {{<kode>.selisih-pembanding-<nomor>.<tahun>:mutlak}} poin di atas <instansi>, yang memperoleh {{<kode>.pembanding-<nomor>.<tahun>}}.";

    public const string DiBawahPembanding =
        "<indikator> sebesar {{<kode>.realisasi.<tahun>}} berada {{<kode>.selisih-pembanding-<nomor>.<tahun>:mutlak}} poin di bawah <instansi>, yang memperoleh {{<kode>.pembanding-<nomor>.<tahun>}}.";

    public const string SamaDenganPembanding = "<indikator> sebesar {{<kode>.realisasi.<tahun>}} sama dengan <instansi>.";

    // Sebab, upaya, tindak lanjut.
    public const string Pendorong = "Hasil tersebut ditopang oleh hal berikut";
    public const string Penghambat = "Kendala yang masih dihadapi";
    public const string SebabBelumTercapai = "Target belum tercapai karena hal berikut";
    public const string Upaya = "Upaya yang dilakukan pada tahun <tahun>";
    public const string TindakLanjut = "Tindak lanjut yang direncanakan";

    // Anggaran dan sumber daya.
    public const string Anggaran =
        "Anggaran tahun <tahun> sebesar {{total.pagu.<tahun>:rupiah}} terealisasi {{total.realisasi-anggaran.<tahun>:rupiah}} atau {{total.serapan.<tahun>:persen}}, "
        + "dengan sisa {{total.sisa-anggaran.<tahun>:rupiah}}.";

    public const string SerapanProgram = "Anggaran <program> terserap {{<kode-program>.serapan.<tahun>:persen}} untuk capaian {{<kode>.capaian-angka.<tahun>:persen}} pada indikator <indikator>.";

    public const string SumberDaya = "Efisiensi dinilai dengan membandingkan capaian kinerja dengan anggaran, pegawai, serta sarana dan prasarana yang digunakan untuk mencapainya.";
    public const string Efisien = "Rata-rata efisiensi <sumber-daya> adalah {{rata-rata.<kunci>.<tahun>:persen}}, yang menunjukkan penggunaan yang efisien.";
    public const string TidakEfisien = "Rata-rata efisiensi <sumber-daya> adalah {{rata-rata.<kunci>.<tahun>:persen}}, yang menunjukkan bahwa penggunaannya belum efisien.";

    public const string Ketersediaan =
        "Tersedia {{<jenis>.tersedia.<tahun>}} <satuan> dari kebutuhan {{<jenis>.kebutuhan.<tahun>}} <satuan>, atau terpenuhi {{<jenis>.pemenuhan.<tahun>:persen}}.";

    // Penutup.
    public const string UpayaPerbaikan = "Berdasarkan hasil pengukuran dan analisis, upaya perbaikan yang akan dilakukan adalah:\n\n<daftar>";
    public const string Kesimpulan = "Pelaksanaan Perjanjian Kinerja tahun <tahun> dapat disimpulkan sebagai berikut.";
    public const string Hambatan = "Hambatan pokok yang dihadapi selama tahun <tahun> adalah:\n\n<daftar>";
    public const string Solusi = "Untuk mengatasi hambatan tersebut, langkah yang ditempuh adalah:\n\n<daftar>";
}
