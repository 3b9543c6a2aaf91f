using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.DaftarPejabat;

/// <summary>What an official heads, and so signs for.</summary>
public enum KedudukanPejabat { KepalaPerangkatDaerah, KepalaDaerah, Lain }

/// <summary>An official of the unit, as typed.</summary>
public sealed class PejabatForm : IFields
{
    public int Revisi { get; set; }
    public string? Nama { get; set; }
    public string? Nip { get; set; }
    public string? Pangkat { get; set; }
    public string? Jabatan { get; set; }
    public KapasitasPejabat Kapasitas { get; set; }
    public KedudukanPejabat Kedudukan { get; set; } = KedudukanPejabat.Lain;
    public string? Dari { get; set; }
    public string? Sampai { get; set; }

    public static PejabatForm From(Pejabat row) => new()
    {
        Revisi = row.Revisi,
        Nama = row.Nama,
        Nip = row.Nip is { } nip ? Core.Text.Nip.Format(nip) : null,
        Pangkat = row.Pangkat,
        Jabatan = row.Jabatan,
        Kapasitas = row.Kapasitas,
        Kedudukan = row.Kedudukan(),
        Dari = IdDate.Format(row.BerlakuDari),
        Sampai = row.BerlakuSampai is { } last ? IdDate.Format(last) : null,
    };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Nama), "Nama", () => Nama, text => Nama = text),
        new(nameof(Nip), "NIP", () => Nip, text => Nip = text),
        new(nameof(Pangkat), "Pangkat", () => Pangkat, text => Pangkat = text),
        new(nameof(Jabatan), "Jabatan", () => Jabatan, text => Jabatan = text),
        new(nameof(Kapasitas), "Kapasitas", () => Kapasitas.Label(), text => Kapasitas = Pick<KapasitasPejabat>(text, x => x.Label())),
        new(nameof(Kedudukan), "Kedudukan", () => Kedudukan.Label(), text => Kedudukan = Pick<KedudukanPejabat>(text, x => x.Label())),
        new(nameof(Dari), "Menjabat dari", () => Dari, text => Dari = text),
        new(nameof(Sampai), "Sampai", () => Sampai, text => Sampai = text),
    ];

    private static T Pick<T>(string? label, Func<T, string> labelOf)
        where T : struct, Enum => Enum.GetValues<T>().FirstOrDefault(value => labelOf(value) == label);
}

public static class PejabatText
{
    public static string Label(this KapasitasPejabat kapasitas) => kapasitas switch
    {
        KapasitasPejabat.Definitif => "Definitif",
        KapasitasPejabat.Plt => "Plt. (pelaksana tugas)",
        KapasitasPejabat.Plh => "Plh. (pelaksana harian)",
        KapasitasPejabat.Pj => "Pj. (penjabat)",
        _ => throw new ArgumentOutOfRangeException(nameof(kapasitas), kapasitas, null),
    };

    public static string Label(this KedudukanPejabat kedudukan) => kedudukan switch
    {
        KedudukanPejabat.KepalaPerangkatDaerah => "Kepala perangkat daerah",
        KedudukanPejabat.KepalaDaerah => "Kepala daerah",
        KedudukanPejabat.Lain => "Pejabat lain",
        _ => throw new ArgumentOutOfRangeException(nameof(kedudukan), kedudukan, null),
    };

    public static KedudukanPejabat Kedudukan(this Pejabat row) =>
        row.KepalaDaerah ? KedudukanPejabat.KepalaDaerah : row.KepalaPerangkatDaerah ? KedudukanPejabat.KepalaPerangkatDaerah : KedudukanPejabat.Lain;

    /// <summary>"Plt. Kepala Badan"; a permanent holder without the mark.</summary>
    public static string JabatanLengkap(this Pejabat row) => row.Kapasitas == KapasitasPejabat.Definitif ? row.Jabatan : $"{row.Kapasitas}. {row.Jabatan}";
}

public sealed class PejabatValidator : AbstractValidator<PejabatForm>
{
    public PejabatValidator()
    {
        RuleFor(form => form.Nama).NotEmpty().WithMessage("Isi nama dengan gelarnya, seperti yang dicetak.")
            .MaximumLength(Pejabat.NamaMaxLength).WithMessage((_, text) => TooLong.Message("Nama", text, Pejabat.NamaMaxLength));
        RuleFor(form => form.Jabatan).NotEmpty().WithMessage("Isi jabatan, misalnya “Kepala Bidang Mutasi”.")
            .MaximumLength(Pejabat.JabatanMaxLength).WithMessage((_, text) => TooLong.Message("Jabatan", text, Pejabat.JabatanMaxLength));
        RuleFor(form => form.Pangkat).MaximumLength(Pejabat.PangkatMaxLength).WithMessage((_, text) => TooLong.Message("Pangkat", text, Pejabat.PangkatMaxLength));
        RuleFor(form => form.Nip).Custom((text, context) => Add(string.IsNullOrWhiteSpace(text) ? null : Refusal(Nip.Parse(text)), context));
        RuleFor(form => form.Kapasitas).IsInEnum().WithMessage("Pilih kapasitas.");
        RuleFor(form => form.Kedudukan).IsInEnum().WithMessage("Pilih kedudukan.");
        RuleFor(form => form.Dari).Custom((text, context) => Add(Refusal(IdDate.Parse(text ?? "")), context));
        RuleFor(form => form.Sampai).Custom((text, context) => Add(Until(context.InstanceToValidate.Dari, text), context));
    }

    private static string? Until(string? from, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var last = IdDate.Parse(text);
        return !last.IsValid ? last.Error
            : IdDate.Parse(from ?? "") is { IsValid: true } first && last.Value < first.Value ? $"Tanggal akhir tidak boleh sebelum {IdDate.Format(first.Value)}."
            : null;
    }

    private static string? Refusal<T>(ParseResult<T> read) => read.IsValid ? null : read.Error;

    private static void Add(string? refusal, ValidationContext<PejabatForm> context)
    {
        if (refusal is not null)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, refusal));
        }
    }
}
