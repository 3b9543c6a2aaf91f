using FluentValidation;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>A Perubahan to make, as typed.</summary>
public sealed class PerubahanForm
{
    /// <summary>Number and revision of the version that it is made from, as shown.</summary>
    public int Nomor { get; set; }

    public int Revisi { get; set; }
    public string? Alasan { get; set; }
    public string? DasarHukum { get; set; }
    public string? Tanggal { get; set; }
}

public sealed class PerubahanValidator : AbstractValidator<PerubahanForm>
{
    private const int AlasanMaxLength = 2000;
    private const int DasarHukumMaxLength = 500;

    public PerubahanValidator()
    {
        RuleFor(form => form.Alasan).NotEmpty().WithMessage("Isi alasan perubahan, misalnya “Perubahan APBD dan penyesuaian nomenklatur”.")
            .MaximumLength(AlasanMaxLength).WithMessage((_, text) => TooLong.Message("Alasan", text, AlasanMaxLength));
        RuleFor(form => form.DasarHukum).NotEmpty().WithMessage("Isi dasar hukum, misalnya “Peraturan Bupati Nomor 12 Tahun 2023”.")
            .MaximumLength(DasarHukumMaxLength).WithMessage((_, text) => TooLong.Message("Dasar hukum", text, DasarHukumMaxLength));
        RuleFor(form => form.Tanggal).Custom((text, context) =>
        {
            if (IdDate.Parse(text ?? "") is { IsValid: false } refused)
            {
                context.AddFailure(refused.Error);
            }
        });
    }
}
