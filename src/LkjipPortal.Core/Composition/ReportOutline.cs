namespace LkjipPortal.Core.Composition;

public enum OutlinePart { FrontMatter, Chapter, Appendix }

/// <summary>A place in the report.</summary>
/// <param name="Code">Stable key, also the code of its narrative: "kata-pengantar", "3.1.5".</param>
/// <param name="Level">0 for front matter, BAB and lampiran; 1 to 3 below a BAB.</param>
/// <param name="LegalBasis">Regulation that expects the part; null where the PD may leave it out.</param>
/// <param name="HasNarrative">The PD writes text here.</param>
/// <param name="Generated">What the program puts here by itself, in the user's words; null for nothing.</param>
public sealed record OutlineEntry(OutlinePart Part, string Code, int Level, string Title, string? LegalBasis, bool HasNarrative, string? Generated)
{
    public bool IsMandatory => LegalBasis is not null;

    /// <summary>Id of the heading in the document, what <c>[[bagian-3-1]]</c> in narrative points at.</summary>
    public string HeadingId => Part == OutlinePart.Chapter ? "bagian-" + Code.Replace('.', '-') : Code;
}

/// <summary>The report's parts in printed order [PermenPANRB 53/2014 lampiran II, extended by the comparisons that PermenPANRB 88/2021 looks for].</summary>
public static class ReportOutline
{
    private const string Reporting = "PermenPANRB 53/2014, lampiran II";
    private const string Evaluation = "PermenPANRB 53/2014, lampiran II; PermenPANRB 88/2021";

    public static IReadOnlyList<OutlineEntry> Entries { get; } =
    [
        Front("sampul", "Sampul", null, false, "Sampul"),
        Front("kata-pengantar", "Kata Pengantar", Reporting, true, "Blok tanda tangan"),
        Front("daftar-isi", "Daftar Isi", Reporting, false, "Daftar isi dengan nomor halaman"),
        Front("daftar-tabel", "Daftar Tabel", null, false, "Daftar tabel dengan nomor halaman"),
        Front("daftar-gambar", "Daftar Gambar", null, false, "Daftar gambar dengan nomor halaman"),
        Front("ikhtisar", "Ikhtisar Eksekutif", Reporting, true, "Angka utama tahun laporan"),
        Chapter("1", "Pendahuluan", Reporting, false),
        Chapter("1.1", "Latar Belakang", Reporting),
        Chapter("1.2", "Dasar Hukum", null),
        Chapter("1.3", "Tugas Pokok dan Fungsi", Reporting),
        Chapter("1.4", "Isu Strategis", Reporting),
        Chapter("1.5", "Susunan Organisasi dan Kepegawaian", Reporting, true, "Bagan organisasi (Gambar 1.1), tabel pegawai (Tabel 1.1 dan 1.2)"),
        Chapter("1.6", "Sistematika Penyajian", null),
        Chapter("2", "Perencanaan Kinerja", Reporting),
        Chapter("2.1", "Rencana Strategis", Reporting, true, "Matriks Renstra (Tabel 2.1)"),
        Chapter("2.2", "Rencana Kerja", null, true, "Matriks Renja murni dan perubahan (Tabel 2.2)"),
        Chapter("2.3", "Perjanjian Kinerja", Reporting, true, "Tabel sasaran dan program (Tabel 2.3)"),
        Chapter("2.4", "Indikator Kinerja Utama", null, true, "Tabel IKU (Tabel 2.4)"),
        Chapter("3", "Akuntabilitas Kinerja", Reporting),
        Chapter("3.1", "Capaian Kinerja Organisasi", Reporting, true, "Capaian tujuan"),
        Chapter("3.1.1", "Perbandingan Target dan Realisasi Kinerja Tahun Ini", Evaluation, true, "Tabel 3.1, kalimat per sasaran, Gambar 3.1"),
        Chapter("3.1.2", "Perbandingan Realisasi Kinerja dengan Tahun-Tahun Sebelumnya", Evaluation, true, "Tabel 3.2, pertumbuhan, Gambar 3.2"),
        Chapter("3.1.3", "Perbandingan Realisasi Kinerja dengan Target Jangka Menengah", Evaluation, true, "Tabel 3.3, tingkat kemajuan"),
        Chapter("3.1.4", "Perbandingan Realisasi Kinerja dengan Tingkat Nasional dan Daerah Lain", Evaluation, true, "Tabel 3.4"),
        Chapter("3.1.5", "Analisis atas Realisasi Kinerja", Evaluation, true, "Faktor pendorong, faktor penghambat, upaya, dan tindak lanjut per indikator"),
        Chapter("3.2", "Realisasi Anggaran", Reporting),
        Chapter("3.2.1", "Perbandingan Realisasi Kinerja dengan Realisasi Anggaran", Evaluation, true, "Tabel 3.5"),
        Chapter("3.2.2", "Efisiensi Penggunaan Sumber Daya", Evaluation),
        Chapter("3.2.2.1", "Efisiensi Penggunaan Anggaran", Evaluation, true, "Tabel 3.6 dan uraian perhitungan"),
        Chapter("3.2.2.2", "Efisiensi Penggunaan Sumber Daya Manusia", Evaluation, true, "Tabel 3.7 dan uraian perhitungan"),
        Chapter("3.2.2.3", "Efisiensi Penggunaan Sarana dan Prasarana", Evaluation, true, "Tabel 3.8 dan uraian perhitungan"),
        Chapter("3.3", "Upaya Perbaikan Kinerja", Evaluation),
        Chapter("4", "Penutup", Reporting, false),
        Chapter("4.1", "Kesimpulan", Reporting, true, "Rata-rata capaian dan kategori"),
        Chapter("4.2", "Hambatan", Reporting),
        Chapter("4.3", "Solusi", Reporting, true, "Tempat, tanggal, dan tanda tangan kepala perangkat daerah"),
        Appendix("lampiran-pk", "Perjanjian Kinerja", Reporting, "Pernyataan dan lampiran Perjanjian Kinerja"),
        Appendix("lampiran-rencana-aksi", "Rencana Aksi Pencapaian Kinerja", null, "Target per triwulan dan aksinya"),
        Appendix("lampiran-pengukuran", "Pengukuran Kinerja", Reporting, "Pengukuran kinerja dan penyerapan anggaran"),
    ];

    /// <exception cref="KeyNotFoundException">No part of the report has the code.</exception>
    public static OutlineEntry Find(string code) =>
        Entries.FirstOrDefault(entry => entry.Code == code) ?? throw new KeyNotFoundException($"The report has no part '{code}'.");

    /// <summary>Whether the PD writes text at the place; false for an unknown code too.</summary>
    public static bool HasNarrative(string code) => Entries.Any(entry => entry.HasNarrative && entry.Code == code);

    private static OutlineEntry Front(string code, string title, string? basis, bool narrative, string generated) =>
        new(OutlinePart.FrontMatter, code, 0, title, basis, narrative, generated);

    private static OutlineEntry Chapter(string code, string title, string? basis, bool narrative = true, string? generated = null) =>
        new(OutlinePart.Chapter, code, code.Count(mark => mark == '.'), title, basis, narrative, generated);

    private static OutlineEntry Appendix(string code, string title, string? basis, string generated) =>
        new(OutlinePart.Appendix, code, 0, title, basis, false, generated);
}
