using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;
using RencanaAksiRow = LkjipPortal.Core.Planning.RencanaAksi;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Targets by quarter or by month, and actions of an indikator, as typed.</summary>
public sealed class RencanaAksiForm : IFields
{
    /// <summary><see cref="Revisi"/> of an indikator that has no rencana aksi yet.</summary>
    public const int BelumAda = -1;

    public int Revisi { get; set; } = BelumAda;

    /// <summary>The form shows months; false: quarters.</summary>
    public bool Bulanan { get; set; }

    public string? Triwulan1 { get; set; }
    public string? Triwulan2 { get; set; }
    public string? Triwulan3 { get; set; }
    public string? Triwulan4 { get; set; }

    /// <summary>Twelve targets, January first.</summary>
    public List<string?> Bulan { get; set; } = [];

    public List<AksiForm> Aksi { get; set; } = [];

    public IReadOnlyList<string?> Triwulan => [Triwulan1, Triwulan2, Triwulan3, Triwulan4];

    /// <param name="row">Null: nothing entered yet.</param>
    public static RencanaAksiForm From(RencanaAksiRow? row, bool bulanan) => new()
    {
        Revisi = row?.Revisi ?? BelumAda,
        Bulanan = bulanan,
        Triwulan1 = row?.Triwulan1?.Teks,
        Triwulan2 = row?.Triwulan2?.Teks,
        Triwulan3 = row?.Triwulan3?.Teks,
        Triwulan4 = row?.Triwulan4?.Teks,
        Bulan = [.. Enumerable.Range(1, bulanan ? 12 : 0).Select(month => row?.Bulan.Find(x => x.Bulan == month)?.Nilai.Teks)],
        Aksi = [.. (row?.Aksi ?? []).OrderBy(action => action.Urutan).Select(action => AksiForm.From(action, bulanan))],
    };

    /// <summary>The stored values in the order of a typed form: a new action stands as typed, an action that was deleted meanwhile is empty.</summary>
    public static RencanaAksiForm Beside(RencanaAksiForm typed, RencanaAksiRow? row)
    {
        var form = From(row, typed.Bulanan);
        form.Aksi = [.. typed.Aksi.Select(action => action.Id is null ? action : form.Aksi.Find(stored => stored.Id == action.Id) ?? new AksiForm { Id = action.Id })];
        return form;
    }

    public IReadOnlyList<FormField> Fields() => [.. Bulanan ? Months() : Quarters(), .. Aksi.SelectMany((action, i) => action.Fields($"{nameof(Aksi)}[{i}]"))];

    private IEnumerable<FormField> Quarters() =>
    [
        new(nameof(Triwulan1), "Target triwulan I", () => Triwulan1, text => Triwulan1 = text),
        new(nameof(Triwulan2), "Target triwulan II", () => Triwulan2, text => Triwulan2 = text),
        new(nameof(Triwulan3), "Target triwulan III", () => Triwulan3, text => Triwulan3 = text),
        new(nameof(Triwulan4), "Target triwulan IV", () => Triwulan4, text => Triwulan4 = text),
    ];

    private IEnumerable<FormField> Months() => Bulan.Select((_, i) => new FormField($"{nameof(Bulan)}[{i}]", $"Target {IdDate.Month(i + 1)}", () => Bulan[i], text => Bulan[i] = text));
}

/// <summary>An action; a new one without any text is not saved.</summary>
public sealed class AksiForm
{
    public Guid? Id { get; set; }
    public string? Uraian { get; set; }
    public string? PenanggungJawab { get; set; }

    /// <summary>First month or quarter, as the form has it.</summary>
    public int? Mulai { get; set; }

    /// <summary>Last month or quarter, as the form has it.</summary>
    public int? Selesai { get; set; }

    public string? Anggaran { get; set; }
    public bool Hapus { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Uraian) && string.IsNullOrWhiteSpace(PenanggungJawab) && string.IsNullOrWhiteSpace(Anggaran);

    public static AksiForm From(Aksi action, bool bulanan) => new()
    {
        Id = action.Id,
        Uraian = action.Uraian,
        PenanggungJawab = action.PenanggungJawab,
        Mulai = bulanan ? action.BulanMulai ?? FirstMonth(action.TriwulanMulai) : action.TriwulanMulai,
        Selesai = bulanan ? action.BulanSelesai ?? action.TriwulanSelesai * TargetBulanan.BulanPerTriwulan : action.TriwulanSelesai,
        Anggaran = action.Anggaran is { } amount ? Rupiah.FormatAmount(amount) : null,
    };

    /// <summary>A new action, over the whole year.</summary>
    public static AksiForm Empty(bool bulanan) => new() { Mulai = 1, Selesai = bulanan ? 12 : 4 };

    /// <summary>Null: not chosen.</summary>
    public WaktuAksi? Waktu(bool bulanan) => (Mulai, Selesai) is not ({ } from, { } to) ? null
        : bulanan ? new WaktuAksi(WaktuAksi.TriwulanOf(from), WaktuAksi.TriwulanOf(to), from, to) : new WaktuAksi(from, to);

    private static int FirstMonth(int quarter) => ((quarter - 1) * TargetBulanan.BulanPerTriwulan) + 1;

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
        RuleForEach(form => form.Bulan).Custom((text, context) => Target(text, indikator, context));
        RuleFor(form => form.Bulan).Must((form, months) => months.Count == (form.Bulanan ? 12 : 0)).WithMessage("Target bulanan terdiri atas 12 bulan. Muat ulang halaman.");
        RuleForEach(form => form.Aksi).SetValidator(form => new AksiValidator(form.Bulanan));
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
    /// <param name="bulanan">Time is given by month; else by quarter.</param>
    public AksiValidator(bool bulanan) => When(action => !action.Hapus && (action.Id is not null || !action.IsBlank), () =>
    {
        var (unit, last) = bulanan ? ("bulan", 12) : ("triwulan", 4);
        RuleFor(action => action.Uraian).NotEmpty().WithMessage("Isi aksi yang dilakukan, atau tandai Hapus.")
            .MaximumLength(Aksi.UraianMaxLength).WithMessage((_, text) => TooLong.Message("Aksi", text, Aksi.UraianMaxLength));
        RuleFor(action => action.PenanggungJawab).NotEmpty().WithMessage("Isi penanggung jawab, misalnya “Bidang Pengembangan Kompetensi”.")
            .MaximumLength(Aksi.PenanggungJawabMaxLength).WithMessage((_, text) => TooLong.Message("Penanggung jawab", text, Aksi.PenanggungJawabMaxLength));
        RuleFor(action => action.Mulai).InclusiveBetween(1, last).WithMessage($"Pilih {unit} mulai.").NotNull().WithMessage($"Pilih {unit} mulai.");
        RuleFor(action => action.Selesai).NotNull().WithMessage($"Pilih {unit} selesai.").InclusiveBetween(1, last).WithMessage($"Pilih {unit} selesai.")
            .Must((action, end) => end is null || action.Mulai is null || end >= action.Mulai).WithMessage($"{(bulanan ? "Bulan" : "Triwulan")} selesai tidak boleh sebelum {unit} mulai.");
        RuleFor(action => action.Anggaran).Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && Rupiah.Parse(text, "Anggaran") is { IsValid: false } refused)
            {
                context.AddFailure(new ValidationFailure(context.PropertyPath, refused.Error) { CustomState = refused.Readings });
            }
        });
    });
}
