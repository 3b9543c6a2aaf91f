using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>A version of a PK, as typed: parties, date, and each sasaran and program that is or may be part of it.</summary>
public sealed class PkIsian : IFields
{
    public int Revisi { get; set; }
    public Guid? PihakPertama { get; set; }
    public Guid? PihakKedua { get; set; }
    public string? Tanggal { get; set; }

    /// <summary>Explanation of a Perubahan.</summary>
    public string? Alasan { get; set; }

    public List<SasaranIsian> Sasaran { get; set; } = [];
    public List<ProgramIsian> Program { get; set; } = [];

    /// <summary>Rows that are not part of the PK stand with the values of the plans.</summary>
    public static PkIsian From(VersiPerjanjianKinerja version, JenjangPk level, PkRencana plan) => new()
    {
        Revisi = version.Revisi,
        PihakPertama = version.PihakPertamaId,
        PihakKedua = version.PihakKeduaId,
        Tanggal = version.Tanggal is { } date ? IdDate.Format(date) : null,
        Alasan = version.Alasan,
        Sasaran = [.. plan.Sasaran(level).Select(candidate => SasaranIsian.From(candidate, version.Sasaran.Find(row => row.IndikatorKinerjaId == candidate.Indikator.Id)))],
        Program = [.. plan.Program.Select(candidate => ProgramIsian.From(candidate, version.Program.Find(row => row.SubjekKinerjaId == candidate.Program.Id)))],
    };

    /// <summary>The same rows in the order of another form; rows that the other does not have fall away.</summary>
    public PkIsian InOrderOf(PkIsian typed)
    {
        Sasaran = [.. typed.Sasaran.Select(row => Sasaran.Find(x => x.Indikator == row.Indikator) ?? row)];
        Program = [.. typed.Program.Select(row => Program.Find(x => x.Kode == row.Kode) ?? row)];
        return this;
    }

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(PihakPertama), "Pihak Pertama", () => PihakPertama?.ToString(), text => PihakPertama = Guid.TryParse(text, out var id) ? id : null),
        new(nameof(PihakKedua), "Pihak Kedua", () => PihakKedua?.ToString(), text => PihakKedua = Guid.TryParse(text, out var id) ? id : null),
        new(nameof(Tanggal), "Tanggal", () => Tanggal, text => Tanggal = text),
        new(nameof(Alasan), "Penjelasan", () => Alasan, text => Alasan = text),
        .. Sasaran.SelectMany((row, i) => row.Fields($"{nameof(Sasaran)}[{i}]")),
        .. Program.SelectMany((row, i) => row.Fields($"{nameof(Program)}[{i}]")),
    ];

    internal static string Mark(bool chosen) => chosen ? "ya" : "";
}

public sealed class SasaranIsian
{
    /// <summary>Kode of the indikator.</summary>
    public string Indikator { get; set; } = "";

    public bool Pakai { get; set; }
    public string? Target { get; set; }

    public static SasaranIsian From(CalonSasaran candidate, SasaranPk? row) =>
        new() { Indikator = candidate.Indikator.Kode, Pakai = row is not null, Target = (row?.Target ?? candidate.Target)?.Teks };

    internal IEnumerable<FormField> Fields(string prefix) =>
    [
        new($"{prefix}.{nameof(Pakai)}", "Dipakai", () => PkIsian.Mark(Pakai), text => Pakai = text == PkIsian.Mark(true)),
        new($"{prefix}.{nameof(Target)}", "Target", () => Target, text => Target = text),
    ];
}

public sealed class ProgramIsian
{
    public string Kode { get; set; } = "";
    public bool Pakai { get; set; }
    public string? Target { get; set; }
    public string? Anggaran { get; set; }
    public string? Keterangan { get; set; }

    public static ProgramIsian From(CalonProgram candidate, ProgramPk? row) => new()
    {
        Kode = candidate.Program.Kode,
        Pakai = row is not null,
        Target = (row is null ? candidate.Target : row.Target)?.Teks,
        Anggaran = (row?.Anggaran ?? candidate.Pagu) is { } amount ? Rupiah.FormatAmount(amount) : null,
        Keterangan = row is null ? "APBD" : row.Keterangan,
    };

    internal IEnumerable<FormField> Fields(string prefix) =>
    [
        new($"{prefix}.{nameof(Pakai)}", "Dipakai", () => PkIsian.Mark(Pakai), text => Pakai = text == PkIsian.Mark(true)),
        new($"{prefix}.{nameof(Target)}", "Target", () => Target, text => Target = text),
        new($"{prefix}.{nameof(Anggaran)}", "Anggaran", () => Anggaran, text => Anggaran = text),
        new($"{prefix}.{nameof(Keterangan)}", "Keterangan", () => Keterangan, text => Keterangan = text),
    ];
}
