namespace LkjipPortal.Core.Consistency;

/// <summary>What a rule is about.</summary>
public enum KelompokAturan { AngkaDalamKalimat, Antardokumen, JumlahRencana, DalamTabel, Kelengkapan, Kewajaran }

/// <summary>A rule of the checker; docs/rules.md lists them all.</summary>
/// <param name="Id">"K-31".</param>
/// <param name="Nama">"angka lain": the short name beside the id.</param>
/// <param name="Arti">What it finds, as a sentence for the planner.</param>
/// <param name="IsArithmetic">It recomputes: a galat of it is a wrong sum or quotient, which no reason makes right.</param>
public sealed record Rule(string Id, KelompokAturan Kelompok, string Nama, string Arti, bool IsArithmetic = false);

/// <summary>The register of the rules.</summary>
public static class Rules
{
    public static readonly Rule LinkOffered = Prose("K-30", "tautan", "Angka yang diketik sama dengan angka yang sudah ada; tautkan agar ikut berubah.");
    public static readonly Rule OtherFigure = Prose("K-31", "angka lain", "Angka yang diketik milik ukuran, indikator, atau tahun lain daripada yang disebut kalimatnya.");
    public static readonly Rule AlmostFigure = Prose("K-32", "hampir sama", "Angka yang diketik hampir sama dengan angka yang sudah ada: salah ketik, tertukar, terpotong, atau dibulatkan lain.");
    public static readonly Rule Formula = Prose("K-33", "rumus", "Rumus yang ditulis dihitung ulang; hasilnya tidak cocok, atau ada angka yang bukan miliknya.", true);
    public static readonly Rule NotTheFigure = Prose("K-34", "bukan nilainya", "Kalimat menyebut ukuran dan indikator, tetapi angkanya bukan nilai yang tercatat.");
    public static readonly Rule SumInProse = Prose("K-35", "jumlah", "Rincian dalam kalimat tidak berjumlah seperti yang disebut.", true);
    public static readonly Rule Growth = Prose("K-36", "perubahan", "Selisih atau pertumbuhan yang disebut tidak sama dengan hasil hitung kedua angkanya.", true);
    public static readonly Rule Comparison = Prose("K-37", "perbandingan", "Kata pembanding (melampaui, di bawah, naik, turun, sama dengan) berlawanan dengan angkanya.");
    public static readonly Rule Category = Prose("K-38", "kategori", "Kategori atau predikat yang disebut tidak sesuai dengan skala atau nilai yang tercatat.");
    public static readonly Rule WrongYear = Prose("K-39", "tahun", "Tahun yang disebut bukan tahun laporan atau masa Renstra.");
    public static readonly Rule OldName = Prose("K-40", "nama lama", "Nama perangkat daerah atau program dari nomenklatur yang tidak berlaku lagi pada tahun laporan.");
    public static readonly Rule BrokenLink = Prose("K-41", "tautan putus", "Tautan angka menunjuk angka yang tidak ada.");

    public static readonly Rule SumOfChildren = Plan("A-02", "jumlah", "Pagu induk berbeda dari jumlah pagu di bawahnya.");
    public static readonly Rule EndPagu = Plan("A-03", "pagu akhir", "Pagu akhir periode berbeda dari jumlah pagu tahunannya.");
    public static readonly Rule EndTarget = Plan("A-04", "target akhir", "Target akhir periode berbeda dari target tahun terakhirnya.");
    public static readonly Rule CountedTwice = Plan("A-06", "dihitung dua kali", "Selisih pagu induk sama dengan pagu satu baris di bawahnya: baris itu terhitung dua kali atau tidak terhitung.");
    public static readonly Rule TwinPagu = Plan("A-07", "pagu kembar", "Dua baris bersebelahan memuat pagu yang persis sama.");
    public static readonly Rule StalePagu = Plan("A-08", "nilai lama", "Pagu tahun ini persis sama dengan tahun lalu.");

    public static readonly Rule PkTarget = Across("D-11", "target", "Target Perjanjian Kinerja berbeda dari target Renstra.");
    public static readonly Rule PkPagu = Across("D-12", "anggaran", "Anggaran program dalam Perjanjian Kinerja berbeda dari pagu Renja yang berlaku.");
    public static readonly Rule Units = Across("D-13", "satuan", "Satuan satu indikator berbeda antardokumen.");
    public static readonly Rule Names = Across("D-14", "nama", "Nama program atau indikator berbeda antardokumen.");
    public static readonly Rule RenjaTarget = Across("D-15", "target Renja", "Target Renja berbeda dari target Renstra tahun yang sama.");
    public static readonly Rule RenjaPagu = Across("D-16", "pagu Renja", "Pagu Renja murni berbeda dari pagu Renstra tahun yang sama.");
    public static readonly Rule Swapped = Across("D-17", "tertukar", "Dua baris tampak saling tertukar antara Renstra dan Renja.");
    public static readonly Rule MissingRow = Across("D-18", "baris tidak ada", "Baris yang ada di satu dokumen tidak ada di dokumen lain.");
    public static readonly Rule IkuNames = Across("D-19", "IKU", "Indikator dalam IKU bukan indikator sasaran dalam Perjanjian Kinerja.");

    public static readonly Rule ColumnSum = Typed("T-21", "jumlah kolom", "Baris jumlah dalam tabel berbeda dari jumlah baris di atasnya.", true);
    public static readonly Rule RowSum = Typed("T-22", "jumlah baris", "Kolom jumlah atau selisih berbeda dari hasil hitung kolom lain pada barisnya.", true);
    public static readonly Rule Percentage = Typed("T-23", "persentase", "Persentase dalam tabel berbeda dari hasil bagi kedua angkanya.", true);
    public static readonly Rule TableFigure = Typed("T-24", "angka tabel", "Angka dalam tabel yang diketik bukan nilai yang tercatat untuk baris dan kolomnya.");
    public static readonly Rule TwoTables = Typed("T-25", "dua tabel", "Angka yang sama tercetak berbeda dalam dua tabel.");

    public static readonly Rule EmptySection = Complete("L-01", "bagian kosong", "Bagian yang diwajibkan belum ditulis.");
    public static readonly Rule NoRealisasi = Complete("L-02", "realisasi kosong", "Realisasi indikator belum diisi.");
    public static readonly Rule NoEvidence = Complete("L-03", "tanpa bukti", "Realisasi tidak menyebut sumber datanya.");
    public static readonly Rule NoBenchmark = Complete("L-04", "tanpa pembanding", "Tidak ada pembanding nasional atau daerah lain, atau sumbernya tidak disebut.");
    public static readonly Rule NoCause = Complete("L-05", "tanpa sebab", "Target tidak tercapai, tetapi faktor penghambat atau tindak lanjutnya belum diisi.");
    public static readonly Rule NoAgreement = Complete("L-06", "PK", "Perjanjian Kinerja tidak ada, belum ditandatangani, atau belum disetujui.");
    public static readonly Rule NoResource = Complete("L-07", "sumber daya", "Anggaran, pegawai, atau sarana belum diisi, sehingga efisiensi tidak terhitung.");
    public static readonly Rule Provisional = Complete("L-08", "sementara", "Nilai masih sementara.");
    public static readonly Rule NoHistory = Complete("L-09", "tanpa riwayat", "Realisasi tahun sebelumnya tidak ada, sehingga perkembangan tidak dapat dibandingkan.");
    public static readonly Rule NoIku = Complete("L-10", "IKU kosong", "Indikator Kinerja Utama belum ditetapkan.");

    public static readonly Rule LargeEfficiency = Sense("W-05", "efisiensi", "Efisiensi di atas 100% timbul dari masukan yang jauh di bawah kebutuhan, bukan dari penghematan.");
    public static readonly Rule LargeCapaian = Sense("W-06", "capaian", "Capaian di atas 200% menandakan target yang terlalu rendah atau salah ketik.");
    public static readonly Rule EasyTarget = Sense("W-07", "target", "Target lebih rendah daripada realisasi tahun sebelumnya.");

    /// <summary>In the order of their ids within their group.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        LinkOffered, OtherFigure, AlmostFigure, Formula, NotTheFigure, SumInProse, Growth, Comparison, Category, WrongYear, OldName, BrokenLink,
        SumOfChildren, EndPagu, EndTarget, CountedTwice, TwinPagu, StalePagu,
        PkTarget, PkPagu, Units, Names, RenjaTarget, RenjaPagu, Swapped, MissingRow, IkuNames,
        ColumnSum, RowSum, Percentage, TableFigure, TwoTables,
        EmptySection, NoRealisasi, NoEvidence, NoBenchmark, NoCause, NoAgreement, NoResource, Provisional, NoHistory, NoIku,
        LargeEfficiency, LargeCapaian, EasyTarget,
    ];

    /// <exception cref="KeyNotFoundException">No rule has the id.</exception>
    public static Rule Find(string id) => All.FirstOrDefault(rule => rule.Id == id) ?? throw new KeyNotFoundException($"There is no rule '{id}'.");

    private static Rule Prose(string id, string nama, string arti, bool arithmetic = false) => new(id, KelompokAturan.AngkaDalamKalimat, nama, arti, arithmetic);

    private static Rule Plan(string id, string nama, string arti) => new(id, KelompokAturan.JumlahRencana, nama, arti);

    private static Rule Across(string id, string nama, string arti) => new(id, KelompokAturan.Antardokumen, nama, arti);

    private static Rule Typed(string id, string nama, string arti, bool arithmetic = false) => new(id, KelompokAturan.DalamTabel, nama, arti, arithmetic);

    private static Rule Complete(string id, string nama, string arti) => new(id, KelompokAturan.Kelengkapan, nama, arti);

    private static Rule Sense(string id, string nama, string arti) => new(id, KelompokAturan.Kewajaran, nama, arti);
}
