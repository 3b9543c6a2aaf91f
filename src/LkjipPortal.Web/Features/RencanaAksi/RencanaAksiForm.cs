using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;
using RencanaAksiRow = LkjipPortal.Core.Planning.RencanaAksi;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Quarterly targets and actions of an indikator, as typed.</summary>
public sealed class RencanaAksiForm : IFields
{
    /// <summary><see cref="Revisi"/> of an indikator that has no rencana aksi yet.</summary>
    public const int BelumAda = -1;

    public int Revisi { get; set; } = BelumAda;
    public string? Triwulan1 { get; set; }
    public string? Triwulan2 { get; set; }
    public string? Triwulan3 { get; set; }
    public string? Triwulan4 { get; set; }
    public List<AksiForm> Aksi { get; set; } = [];

    public IReadOnlyList<string?> Triwulan => [Triwulan1, Triwulan2, Triwulan3, Triwulan4];

    /// <param name="row">Null: nothing entered yet.</param>
    public static RencanaAksiForm From(RencanaAksiRow? row) => row is null ? new RencanaAksiForm() : new RencanaAksiForm
    {
        Revisi = row.Revisi,
        Triwulan1 = row.Triwulan1?.Teks,
        Triwulan2 = row.Triwulan2?.Teks,
        Triwulan3 = row.Triwulan3?.Teks,
        Triwulan4 = row.Triwulan4?.Teks,
        Aksi = [.. row.Aksi.OrderBy(action => action.Urutan).Select(AksiForm.From)],
    };

    /// <summary>The stored values in the order of a typed form: a new action stands as typed, an action that was deleted meanwhile is empty.</summary>
    public static RencanaAksiForm Beside(RencanaAksiForm typed, RencanaAksiRow? row)
    {
        var form = From(row);
        form.Aksi = [.. typed.Aksi.Select(action => action.Id is null ? action : form.Aksi.Find(stored => stored.Id == action.Id) ?? new AksiForm { Id = action.Id })];
        return form;
    }

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Triwulan1), "Target triwulan I", () => Triwulan1, text => Triwulan1 = text),
        new(nameof(Triwulan2), "Target triwulan II", () => Triwulan2, text => Triwulan2 = text),
        new(nameof(Triwulan3), "Target triwulan III", () => Triwulan3, text => Triwulan3 = text),
        new(nameof(Triwulan4), "Target triwulan IV", () => Triwulan4, text => Triwulan4 = text),
        .. Aksi.SelectMany((action, i) => action.Fields($"{nameof(Aksi)}[{i}]")),
    ];
}

/// <summary>An action; a new one without any text is not saved.</summary>
public sealed class AksiForm
{
    public Guid? Id { get; set; }
    public string? Uraian { get; set; }
    public string? PenanggungJawab { get; set; }
    public int? Mulai { get; set; }
    public int? Selesai { get; set; }
    public string? Anggaran { get; set; }
    public bool Hapus { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Uraian) && string.IsNullOrWhiteSpace(PenanggungJawab) && string.IsNullOrWhiteSpace(Anggaran);

    public static AksiForm From(Aksi action) => new()
    {
        Id = action.Id,
        Uraian = action.Uraian,
        PenanggungJawab = action.PenanggungJawab,
        Mulai = action.TriwulanMulai,
        Selesai = action.TriwulanSelesai,
        Anggaran = action.Anggaran is { } amount ? Rupiah.FormatAmount(amount) : null,
    };

    internal IEnumerable<FormField> Fields(string prefix) =>
    [
        new($"{prefix}.{nameof(Uraian)}", "Aksi", () => Uraian, text => Uraian = text),
        new($"{prefix}.{nameof(PenanggungJawab)}", "Penanggung jawab", () => PenanggungJawab, text => PenanggungJawab = text),
        new($"{prefix}.{nameof(Mulai)}", "Mulai", () => Text(Mulai), text => Mulai = Number(text)),
        new($"{prefix}.{nameof(Selesai)}", "Selesai", () => Text(Selesai), text => Selesai = Number(text)),
        new($"{prefix}.{nameof(Anggaran)}", "Anggaran", () => Anggaran, text => Anggaran = text),
    ];

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int? Number(string? text) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}

public sealed class RencanaAksiValidator : AbstractValidator<RencanaAksiForm>
{
    public RencanaAksiValidator(IndikatorKinerja indikator)
    {
        RuleFor(form => form.Triwulan1).Custom((text, context) => Target(text, indikator, context));
        RuleFor(form => form.Triwulan2).Custom((text, context) => Target(text, indikator, context));
        RuleFor(form => form.Triwulan3).Custom((text, context) => Target(text, indikator, context));
        RuleFor(form => form.Triwulan4).Custom((text, context) => Target(text, indikator, context));
        RuleForEach(form => form.Aksi).SetValidator(new AksiValidator());
    }

    internal static ParseResult<NilaiKinerja> Parse(string text, IndikatorKinerja indikator) =>
        NilaiKinerjaParser.Parse(text, indikator.JenisNilai, indikator.Satuan, field: "Target");

    private static void Target(string? text, IndikatorKinerja indikator, ValidationContext<RencanaAksiForm> context)
    {
        if (!string.IsNullOrWhiteSpace(text) && Parse(text, indikator) is { IsValid: false } refused)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, refused.Error) { CustomState = refused.Readings });
        }
    }
}

public sealed class AksiValidator : AbstractValidator<AksiForm>
{
    public AksiValidator() => When(action => !action.Hapus && (action.Id is not null || !action.IsBlank), () =>
    {
        RuleFor(action => action.Uraian).NotEmpty().WithMessage("Isi aksi yang dilakukan, atau tandai Hapus.")
            .MaximumLength(Aksi.UraianMaxLength).WithMessage((_, text) => TooLong.Message("Aksi", text, Aksi.UraianMaxLength));
        RuleFor(action => action.PenanggungJawab).NotEmpty().WithMessage("Isi penanggung jawab, misalnya “Bidang Pengembangan Kompetensi”.")
            .MaximumLength(Aksi.PenanggungJawabMaxLength).WithMessage((_, text) => TooLong.Message("Penanggung jawab", text, Aksi.PenanggungJawabMaxLength));
        RuleFor(action => action.Mulai).InclusiveBetween(1, 4).WithMessage("Pilih triwulan mulai.").NotNull().WithMessage("Pilih triwulan mulai.");
        RuleFor(action => action.Selesai).NotNull().WithMessage("Pilih triwulan selesai.").InclusiveBetween(1, 4).WithMessage("Pilih triwulan selesai.")
            .Must((action, last) => last is null || action.Mulai is null || last >= action.Mulai).WithMessage("Triwulan selesai tidak boleh sebelum triwulan mulai.");
        RuleFor(action => action.Anggaran).Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && Rupiah.Parse(text, "Anggaran") is { IsValid: false } refused)
            {
                context.AddFailure(new ValidationFailure(context.PropertyPath, refused.Error) { CustomState = refused.Readings });
            }
        });
    });
}
