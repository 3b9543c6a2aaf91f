using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// Everything that the report of one PD and year is made from, as immutable values: read once from the database, serializable, so that a final report can be
/// rendered again years later. Holds entered values only; nothing here is computed.
/// </summary>
public sealed record ReportSource
{
    public required int Tahun { get; init; }
    public required UnitSource Unit { get; init; }
    public required PengaturanLaporan Pengaturan { get; init; }

    /// <summary>From the highest bound to the lowest.</summary>
    public required IReadOnlyList<KategoriSkala> Skala { get; init; }

    /// <summary>Date of signing; the document's own date.</summary>
    public required DateOnly Tanggal { get; init; }

    public PejabatSource? Penandatangan { get; init; }

    /// <summary>Tujuan, sasaran and programs in printed order (a sasaran before its programs).</summary>
    public required IReadOnlyList<SubjekSource> Subjek { get; init; }

    public RenstraSource? Renstra { get; init; }
    public RenjaSource? Renja { get; init; }

    /// <summary>The PK in force.</summary>
    public PkSource? Pk { get; init; }

    public IReadOnlyList<IkuSource> Iku { get; init; } = [];
    public IReadOnlyList<SumberDayaSource> SumberDaya { get; init; } = [];
    public IReadOnlyList<PembandingSource> Pembanding { get; init; } = [];
    public IReadOnlyList<RencanaAksiSource> RencanaAksi { get; init; } = [];

    /// <summary>Narrative by place in the outline; a missing section is an empty one.</summary>
    public IReadOnlyList<NarrativeSource> Narasi { get; init; } = [];
}

/// <param name="Nama">Name in the report's year: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia".</param>
/// <param name="Pemda">"Kabupaten Jombang".</param>
public sealed record UnitSource(
    string Kode,
    string Nama,
    string Singkatan,
    string Pemda,
    string Ibukota,
    string JabatanKepalaDaerah,
    IReadOnlyList<NamaUnitSource> DaftarNama,
    IReadOnlyList<UnitOrganisasiSource> Organisasi,
    IReadOnlyList<PegawaiSource> Pegawai);

public sealed record NamaUnitSource(string Nama, string Singkatan, int TahunDari, int? TahunSampai);

/// <summary>A box of the org chart; children in order.</summary>
public sealed record UnitOrganisasiSource(string Nama, JenisUnit Jenis, IReadOnlyList<UnitOrganisasiSource> Anak);

public sealed record PegawaiSource(KelompokPegawai Kelompok, string? Nama, string Jabatan, int Jumlah);

public sealed record PejabatSource(string Nama, string? Nip, string? Pangkat, string Jabatan, KapasitasPejabat Kapasitas);

/// <param name="IndukKode">Kode of the tujuan of a sasaran, or of the sasaran of a program.</param>
/// <param name="Pagu">A program's anggaran in the PK in force; null elsewhere.</param>
/// <param name="RealisasiAnggaran">A program's; null: not entered.</param>
public sealed record SubjekSource(
    string Kode,
    string? IndukKode,
    LevelRencana Level,
    string Nama,
    string NamaSingkat,
    string? SasaranProgram,
    decimal? Pagu,
    decimal? RealisasiAnggaran,
    IReadOnlyList<IndikatorSource> Indikator);

/// <param name="Target">Of the report's year: the PK in force, else the Renstra; null: not entered.</param>
/// <param name="TargetDari">Document of the target: "Perjanjian Kinerja Perubahan 2023".</param>
/// <param name="TargetAkhir">End-of-Renstra target.</param>
/// <param name="TargetRenstra">Renstra's target by year, where there is one.</param>
/// <param name="Realisasi">By year, the report's year included.</param>
public sealed record IndikatorSource(
    string Kode,
    string Nama,
    string? Satuan,
    ArahIndikator Arah,
    JenisNilai JenisNilai,
    Akumulasi Akumulasi,
    bool TurunDenganPembagian,
    decimal? BatasBawah,
    decimal? BatasAtas,
    NilaiKinerja? Target,
    string? TargetDari,
    NilaiKinerja? TargetAkhir,
    IReadOnlyDictionary<int, NilaiKinerja> TargetRenstra,
    IReadOnlyDictionary<int, RealisasiSource> Realisasi);

public sealed record RealisasiSource(
    KeadaanRealisasi Keadaan,
    NilaiKinerja? Nilai,
    DateOnly? SementaraPer,
    string? Sumber,
    string? FaktorPendorong,
    string? FaktorPenghambat,
    string? Upaya,
    string? TindakLanjut);

public sealed record RenstraSource(int TahunAwal, int TahunAkhir, string Versi, IReadOnlyList<BlokSource> Blok);

public sealed record BlokSource(string Kode, string Judul, int TahunDari, int TahunSampai, IReadOnlyList<NodeRenstraSource> Node);

/// <summary>A node in printed order, with its depth given by <paramref name="Level"/>; its parent is the nearest node above of a higher level.</summary>
public sealed record NodeRenstraSource(
    LevelRencana Level,
    string? Kode,
    string Nama,
    string? UnitKerja,
    string? Lokasi,
    IReadOnlyDictionary<int, decimal> Pagu,
    decimal? PaguAkhir,
    IReadOnlyList<IndikatorRenstraSource> Indikator);

public sealed record IndikatorRenstraSource(
    string Nomor,
    string Nama,
    string? Satuan,
    NilaiKinerja? KondisiAwal,
    IReadOnlyDictionary<int, NilaiKinerja> Target,
    NilaiKinerja? TargetAkhir);

/// <param name="Triwulan">Last triwulan with realisasi (2 in a Perubahan Renja); 0 for none.</param>
public sealed record RenjaSource(bool AdaPerubahan, int Triwulan, IReadOnlyList<NodeRenjaSource> Node);

public sealed record NodeRenjaSource(
    LevelRencana Level,
    string Kode,
    string Nama,
    decimal? PaguMurni,
    decimal? RealisasiRupiah,
    decimal? PaguPerubahan,
    IReadOnlyList<IndikatorRenjaSource> Indikator);

public sealed record IndikatorRenjaSource(
    string Nomor,
    string Nama,
    string? Satuan,
    NilaiKinerja? TargetRenstra,
    NilaiKinerja? RealisasiSampaiTahunLalu,
    string? SatuanTahunLalu,
    NilaiKinerja? TargetMurni,
    NilaiKinerja? Realisasi,
    NilaiKinerja? TargetPerubahan);

/// <param name="Jabatan">Post below the head whose PK it is; null for the PD's head.</param>
public sealed record PkSource(
    JenisVersi Jenis,
    int Nomor,
    DateOnly? Tanggal,
    StatusDokumen Status,
    PejabatSource? PihakPertama,
    PejabatSource? PihakKedua,
    IReadOnlyList<SasaranPkSource> Sasaran,
    IReadOnlyList<ProgramPkSource> Program,
    string? Jabatan = null)
{
    /// <summary>Its rencana aksi is kept by month; false: by quarter.</summary>
    public bool RencanaAksiBulanan { get; init; }
}

public sealed record SasaranPkSource(string IndikatorKode, string Sasaran, string Indikator, NilaiKinerja Target);

public sealed record ProgramPkSource(string SubjekKode, string Program, string? SasaranProgram, string? Indikator, NilaiKinerja? Target, decimal Anggaran, string? Keterangan, string? IndikatorKode = null);

public sealed record IkuSource(
    int Nomor,
    string IndikatorKode,
    string KinerjaUtama,
    string Indikator,
    string? Alasan,
    string Formulasi,
    IReadOnlyList<string> Aspek,
    IReadOnlyList<string> SumberData,
    string PenanggungJawab);

public sealed record SumberDayaSource(JenisSumberDaya Jenis, decimal? Tersedia, decimal? Kebutuhan, string Satuan, string? Sumber);

public sealed record PembandingSource(string IndikatorKode, TingkatPembanding Tingkat, string Instansi, NilaiKinerja Nilai, string Sumber);

/// <param name="Triwulan">Targets of the four quarters; null: not entered.</param>
public sealed record RencanaAksiSource(string IndikatorKode, IReadOnlyList<NilaiKinerja?> Triwulan, IReadOnlyList<AksiSource> Aksi)
{
    /// <summary>Twelve targets where the rencana aksi is kept by month; empty where it is kept by triwulan.</summary>
    public IReadOnlyList<NilaiKinerja?> Bulan { get; init; } = [];
}

/// <param name="TriwulanMulai">First quarter, 1 to 4.</param>
/// <param name="TriwulanSelesai">Last quarter, 1 to 4.</param>
/// <param name="BulanMulai">First month, 1 to 12; null where it is kept by triwulan.</param>
/// <param name="BulanSelesai">Last month, 1 to 12; null where it is kept by triwulan.</param>
public sealed record AksiSource(string Uraian, string PenanggungJawab, int TriwulanMulai, int TriwulanSelesai, decimal? Anggaran, int? BulanMulai = null, int? BulanSelesai = null);

/// <param name="Kode">Place in the outline: "kata-pengantar", "3.1.5".</param>
/// <param name="Blok">The Markdown, parsed; figure links unresolved.</param>
public sealed record NarrativeSource(string Kode, IReadOnlyList<Block> Blok);
