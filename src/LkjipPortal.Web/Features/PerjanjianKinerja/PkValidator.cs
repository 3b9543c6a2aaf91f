using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>Rules of a PK. Differences from the plans are no errors; the page shows them.</summary>
public sealed class PkValidator : AbstractValidator<PkIsian>
{
    private const int KeteranganMaxLength = 500;
    private const int AlasanMaxLength = 2000;

    /// <param name="officials">Ids that may be chosen.</param>
    public PkValidator(JenisVersi kind, JenjangPk level, PkRencana plan, IReadOnlySet<Guid> officials)
    {
        RuleFor(form => form.PihakPertama).Must(id => id is null || officials.Contains(id.Value)).WithMessage("Pilih pejabat dari daftar.");
        RuleFor(form => form.PihakKedua).Must(id => id is null || officials.Contains(id.Value)).WithMessage("Pilih pejabat dari daftar.")
            .Must((form, id) => id is null || id != form.PihakPertama).WithMessage("Pihak Kedua adalah atasan Pihak Pertama; pilih pejabat lain.");
        RuleFor(form => form.Tanggal).Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && IdDate.Parse(text) is { IsValid: false } refused)
            {
                context.AddFailure(new ValidationFailure(context.PropertyPath, refused.Error));
            }
        });
        RuleFor(form => form.Alasan).MaximumLength(AlasanMaxLength).WithMessage((_, text) => TooLong.Message("Penjelasan", text, AlasanMaxLength));
        RuleFor(form => form.Alasan).NotEmpty().When(_ => kind == JenisVersi.Perubahan).WithMessage("Jelaskan apa yang membuat PK ini diubah.");
        RuleForEach(form => form.Sasaran).Custom((row, context) => Target(
            row.Pakai, row.Target, plan.Sasaran(level).FirstOrDefault(x => x.Indikator.Kode == row.Indikator)?.Indikator, $"{context.PropertyPath}.{nameof(row.Target)}", true, context));
        RuleForEach(form => form.Program).Custom((row, context) =>
        {
            Target(row.Pakai && level == JenjangPk.Kepala, row.Target, plan.Program.FirstOrDefault(x => x.Program.Kode == row.Kode)?.Indikator, $"{context.PropertyPath}.{nameof(row.Target)}", false, context);
            Amount(row, context);
        });
        RuleFor(form => form).Custom((form, context) =>
        {
            if (form.Sasaran.Count > 0 && !form.Sasaran.Exists(row => row.Pakai))
            {
                context.AddFailure($"{nameof(form.Sasaran)}[0].{nameof(SasaranIsian.Target)}", "Pilih paling sedikit satu sasaran dengan indikatornya.");
            }
        });
    }

    internal static ParseResult<NilaiKinerja> Parse(string text, IndikatorKinerja indikator) =>
        NilaiKinerjaParser.Parse(text, indikator.JenisNilai, indikator.Satuan, field: "Target");

    private static void Target(bool chosen, string? text, IndikatorKinerja? indikator, string path, bool required, ValidationContext<PkIsian> context)
    {
        if (chosen && indikator is not null && (required || !string.IsNullOrWhiteSpace(text)) && Parse(text ?? "", indikator) is { IsValid: false } refused)
        {
            context.AddFailure(new ValidationFailure(path, refused.Error) { CustomState = refused.Readings });
        }
    }

    private static void Amount(ProgramIsian row, ValidationContext<PkIsian> context)
    {
        if (row.Pakai && Rupiah.Parse(row.Anggaran ?? "", "Anggaran") is { IsValid: false } refused)
        {
            context.AddFailure(new ValidationFailure($"{context.PropertyPath}.{nameof(row.Anggaran)}", refused.Error) { CustomState = refused.Readings });
        }

        if (row.Keterangan?.Length > KeteranganMaxLength)
        {
            context.AddFailure($"{context.PropertyPath}.{nameof(row.Keterangan)}", TooLong.Message("Keterangan", row.Keterangan, KeteranganMaxLength));
        }
    }
}
