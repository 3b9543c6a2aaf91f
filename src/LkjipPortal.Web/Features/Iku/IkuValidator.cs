using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Iku;

/// <summary>Rules of an IKU: what the manual needs, and that direction, kind of value, bounds and accumulation fit together and the targets entered.</summary>
public sealed class IkuValidator : AbstractValidator<IkuForm>
{
    private const int LongText = 2000;
    private const int ShortText = 500;

    /// <param name="target">Target of the indikator in a document of the year, null for none.</param>
    public IkuValidator(int tahun, NilaiKinerja? target)
    {
        Text(form => form.KinerjaUtama, "Kinerja utama", ShortText, "Isi kinerja utama, misalnya “Meningkatnya penerapan sistem merit”.");
        Text(form => form.NamaIndikator, "Indikator", ShortText, "Isi nama indikator kinerja utama.");
        Text(form => form.Formulasi, "Formulasi", LongText, "Isi cara menghitungnya dengan kata, misalnya “Jumlah skor delapan aspek”.");
        Text(form => form.PenanggungJawab, "Penanggung jawab", ShortText, "Isi penanggung jawab, misalnya “Kepala Bidang Mutasi”.");
        RuleFor(form => form.SumberData).NotEmpty().WithMessage("Isi sumber data, satu baris tiap dokumen.")
            .MaximumLength(LongText).WithMessage((_, text) => TooLong.Message("Sumber data", text, LongText));
        RuleFor(form => form.Aspek).MaximumLength(LongText).WithMessage((_, text) => TooLong.Message("Unsur formula", text, LongText));
        RuleFor(form => form.Alasan).MaximumLength(LongText).WithMessage((_, text) => TooLong.Message("Alasan", text, LongText));
        RuleFor(form => form.Satuan).MaximumLength(ShortText).WithMessage((_, text) => TooLong.Message("Satuan", text, ShortText));
        RuleFor(form => form.Arah).NotNull().WithMessage("Pilih arah, misalnya Makin tinggi makin baik.");
        RuleFor(form => form.JenisNilai).NotNull().WithMessage("Pilih jenis nilai, misalnya Angka.");
        RuleFor(form => form.Akumulasi).NotNull().WithMessage("Pilih cara triwulan menjadi setahun.");
        RuleFor(form => form.BatasBawah).Custom((text, context) => Bound(text, "Batas bawah", context));
        RuleFor(form => form.BatasAtas).Custom((text, context) => Bound(text, "Batas atas", context));
        RuleFor(form => form.TahunDari).Custom((text, context) => Start(text, tahun, context));
        RuleFor(form => form.TahunSampai).Custom((text, context) => End(text, tahun, context));
        RuleFor(form => form).Custom((form, context) => Nature(form, context, tahun, target));
    }

    private void Text(System.Linq.Expressions.Expression<Func<IkuForm, string?>> field, string label, int length, string missing) =>
        RuleFor(field).NotEmpty().WithMessage(missing).MaximumLength(length).WithMessage((_, text) => TooLong.Message(label, text, length));

    internal static decimal? Number(string? text) => string.IsNullOrWhiteSpace(text) || !IdNumber.Parse(text).TryGet(out var value, out _) ? null : value;

    internal static int? Year(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : null;

    private static void Bound(string? text, string label, ValidationContext<IkuForm> context)
    {
        if (!string.IsNullOrWhiteSpace(text) && IdNumber.Parse(text, field: label) is { IsValid: false } refused)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, refused.Error) { CustomState = refused.Readings });
        }
    }

    private static void Start(string? text, int tahun, ValidationContext<IkuForm> context)
    {
        if (Year(text) is not { } year)
        {
            context.AddFailure("Isi tahun mulai berlaku, misalnya 2023.");
        }
        else if (year > tahun)
        {
            context.AddFailure(FormattableString.Invariant($"IKU ini belum berlaku pada {tahun}; isi {tahun} atau sebelumnya."));
        }
    }

    private static void End(string? text, int tahun, ValidationContext<IkuForm> context)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (Year(text) is not { } year)
        {
            context.AddFailure("Isi tahun terakhir berlaku, misalnya 2026, atau kosongkan.");
        }
        else if (year < tahun)
        {
            context.AddFailure(FormattableString.Invariant($"IKU ini sudah tidak berlaku pada {tahun}; isi {tahun} atau sesudahnya."));
        }
    }

    private static void Nature(IkuForm form, ValidationContext<IkuForm> context, int tahun, NilaiKinerja? target)
    {
        if (form is not { Arah: { } arah, JenisNilai: { } jenis, Akumulasi: { } akumulasi })
        {
            return;
        }

        foreach (var wrong in AturanIndikator.Periksa(arah, jenis, akumulasi, form.Satuan, form.TurunDenganPembagian, Number(form.BatasBawah), Number(form.BatasAtas)))
        {
            context.AddFailure(wrong.Field, wrong.Message);
        }

        if (target is not null && !NilaiKinerjaParser.Parse(target.Teks, jenis, form.Satuan).IsValid)
        {
            context.AddFailure(nameof(IkuForm.JenisNilai), FormattableString.Invariant($"Target {tahun} “{target.Teks}” tidak cocok dengan jenis nilai {jenis.Label()}."));
        }
    }
}
