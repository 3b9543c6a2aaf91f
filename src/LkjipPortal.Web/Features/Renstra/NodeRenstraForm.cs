using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>A tujuan, sasaran, program, kegiatan or sub kegiatan, as typed.</summary>
public sealed class NodeRenstraForm : IFields
{
    /// <summary>Of the Renstra version.</summary>
    public int Revisi { get; set; }

    /// <summary>Nomenclature block; given by the page for a new node.</summary>
    public string? Blok { get; set; }

    public LevelRencana? Level { get; set; }
    public Guid? IndukId { get; set; }
    public string? Kode { get; set; }
    public string? Nama { get; set; }
    public string? UnitKerja { get; set; }
    public string? Lokasi { get; set; }
    public List<TahunForm> Pagu { get; set; } = [];
    public string? PaguAkhir { get; set; }
    public List<IndikatorForm> Indikator { get; set; } = [];

    /// <summary>The empty form of a new node.</summary>
    public static NodeRenstraForm New(VersiRenstra version, IEnumerable<int> years, string? blok) => new()
    {
        Revisi = version.Revisi,
        Blok = blok,
        Level = LevelRencana.SubKegiatan,
        Pagu = [.. years.Select(year => new TahunForm { Tahun = year })],
        Indikator = [IndikatorForm.Empty(years)],
    };

    public static NodeRenstraForm From(VersiRenstra version, NodeRenstra node, string blok, IReadOnlyList<int> years) => new()
    {
        Revisi = version.Revisi,
        Blok = blok,
        Level = node.Level,
        IndukId = node.IndukId,
        Kode = node.Kode,
        Nama = node.Nama,
        UnitKerja = node.UnitKerja,
        Lokasi = node.Lokasi,
        Pagu = [.. years.Select(year => new TahunForm
        {
            Tahun = year,
            Teks = node.Pagu.Find(pagu => pagu.Tahun == year) is { } pagu ? Rupiah.FormatAmount(pagu.Jumlah) : null,
        })],
        PaguAkhir = node.PaguAkhir is { } last ? Rupiah.FormatAmount(last) : null,
        Indikator = [.. node.Indikator.OrderBy(row => row.Urutan).Select(row => IndikatorForm.From(row, years)), IndikatorForm.Empty(years)],
    };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Level), "Tingkat", () => Level?.Label(), text => Level = LevelText.Parse(text) ?? Level),
        new(nameof(IndukId), "Induk", () => IndukId?.ToString(), text => IndukId = Guid.TryParse(text, out var id) ? id : null),
        new(nameof(Kode), "Kode", () => Kode, text => Kode = text),
        new(nameof(Nama), "Nama", () => Nama, text => Nama = text),
        new(nameof(UnitKerja), "Unit kerja", () => UnitKerja, text => UnitKerja = text),
        new(nameof(Lokasi), "Lokasi", () => Lokasi, text => Lokasi = text),
        .. Pagu.Select((pagu, i) => new FormField($"{nameof(Pagu)}[{i}].{nameof(TahunForm.Teks)}", $"Pagu {pagu.Tahun}", () => pagu.Teks, text => pagu.Teks = text)),
        new(nameof(PaguAkhir), "Pagu akhir", () => PaguAkhir, text => PaguAkhir = text),
        .. Indikator.SelectMany((row, i) => row.Fields($"{nameof(Indikator)}[{i}]")),
    ];
}

/// <summary>What is typed for one year.</summary>
public sealed class TahunForm
{
    public int Tahun { get; set; }
    public string? Teks { get; set; }
}

/// <summary>An indikator of the node; a row without a name is not saved.</summary>
public sealed class IndikatorForm
{
    public Guid? Id { get; set; }
    public string? Nama { get; set; }
    public string? Satuan { get; set; }
    public string? KondisiAwal { get; set; }
    public List<TahunForm> Target { get; set; } = [];
    public string? TargetAkhir { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Nama) && string.IsNullOrWhiteSpace(Satuan) && string.IsNullOrWhiteSpace(KondisiAwal)
        && string.IsNullOrWhiteSpace(TargetAkhir) && Target.TrueForAll(target => string.IsNullOrWhiteSpace(target.Teks));

    public static IndikatorForm Empty(IEnumerable<int> years) => new() { Target = [.. years.Select(year => new TahunForm { Tahun = year })] };

    public static IndikatorForm From(IndikatorRenstra row, IReadOnlyList<int> years) => new()
    {
        Id = row.Id,
        Nama = row.Nama,
        Satuan = row.Satuan,
        KondisiAwal = row.KondisiAwal?.Teks,
        Target = [.. years.Select(year => new TahunForm { Tahun = year, Teks = row.Target.Find(target => target.Tahun == year)?.Nilai.Teks })],
        TargetAkhir = row.TargetAkhir?.Teks,
    };

    internal IEnumerable<FormField> Fields(string prefix) =>
    [
        new($"{prefix}.{nameof(Nama)}", "Indikator", () => Nama, text => Nama = text),
        new($"{prefix}.{nameof(Satuan)}", "Satuan", () => Satuan, text => Satuan = text),
        new($"{prefix}.{nameof(KondisiAwal)}", "Kondisi awal", () => KondisiAwal, text => KondisiAwal = text),
        .. Target.Select((target, i) => new FormField($"{prefix}.{nameof(Target)}[{i}].{nameof(TahunForm.Teks)}", $"Target {target.Tahun}", () => target.Teks, text => target.Teks = text)),
        new($"{prefix}.{nameof(TargetAkhir)}", "Target akhir", () => TargetAkhir, text => TargetAkhir = text),
    ];
}

/// <summary>Words of the levels of a Renstra.</summary>
public static class LevelText
{
    public static readonly IReadOnlyList<LevelRencana> OfRenstra =
        [LevelRencana.Tujuan, LevelRencana.Sasaran, LevelRencana.Program, LevelRencana.Kegiatan, LevelRencana.SubKegiatan];

    public static string Label(this LevelRencana level) => level switch
    {
        LevelRencana.Tujuan => "Tujuan",
        LevelRencana.Sasaran => "Sasaran",
        LevelRencana.Urusan => "Urusan",
        LevelRencana.BidangUrusan => "Bidang urusan",
        LevelRencana.Program => "Program",
        LevelRencana.Kegiatan => "Kegiatan",
        LevelRencana.SubKegiatan => "Sub kegiatan",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>Style class of a row, "lv-program".</summary>
    public static string StyleClass(this LevelRencana level) => level switch
    {
        LevelRencana.Tujuan => "lv-tujuan",
        LevelRencana.Sasaran => "lv-sasaran",
        LevelRencana.Urusan or LevelRencana.BidangUrusan => "lv-urusan",
        LevelRencana.Program => "lv-program",
        LevelRencana.Kegiatan => "lv-kegiatan",
        _ => "lv-sub",
    };

    public static LevelRencana? Parse(string? label) => OfRenstra.Where(level => level.Label() == label).Select(level => (LevelRencana?)level).FirstOrDefault();

    /// <summary>Level that a node of this level stands under; null for a tujuan.</summary>
    public static LevelRencana? ParentLevel(this LevelRencana level) => level switch
    {
        LevelRencana.Sasaran => LevelRencana.Tujuan,
        LevelRencana.Program => LevelRencana.Sasaran,
        LevelRencana.Kegiatan => LevelRencana.Program,
        LevelRencana.SubKegiatan => LevelRencana.Kegiatan,
        _ => null,
    };

    public static bool HasCode(this LevelRencana level) => level is LevelRencana.Program or LevelRencana.Kegiatan or LevelRencana.SubKegiatan;
}
