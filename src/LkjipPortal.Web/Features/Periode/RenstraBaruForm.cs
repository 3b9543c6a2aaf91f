using System.Globalization;
using FluentValidation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Periode;

/// <summary>A new period to start, as typed.</summary>
public sealed class RenstraBaruForm
{
    public string? TahunAwal { get; set; }
    public string? TahunAkhir { get; set; }

    /// <summary>Short name of its first nomenclature block: "BKPSDM".</summary>
    public string? Kode { get; set; }

    public string? Judul { get; set; }
    public string? Skema { get; set; }

    internal static int? Year(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2099 ? year : null;
}

public sealed class RenstraBaruValidator : AbstractValidator<RenstraBaruForm>
{
    private const int LongestPeriod = 6;
    private const int JudulMaxLength = 500;

    /// <param name="others">Periods that the unit has.</param>
    public RenstraBaruValidator(IReadOnlyList<(int TahunAwal, int TahunAkhir)> others)
    {
        RuleFor(form => form.TahunAwal).Must(text => RenstraBaruForm.Year(text) is not null).WithMessage("Tahun awal harus tahun, misalnya 2025.");
        RuleFor(form => form.TahunAkhir).Custom((_, context) => Period(context, others));
        RuleFor(form => form.Kode).NotEmpty().WithMessage("Isi nama singkat perangkat daerah, misalnya BKPSDM.")
            .MaximumLength(NodeRenstra.KodeMaxLength).WithMessage((_, text) => TooLong.Message("Nama singkat", text, NodeRenstra.KodeMaxLength));
        RuleFor(form => form.Judul).NotEmpty().WithMessage("Isi nama perangkat daerah pada masa itu.")
            .MaximumLength(JudulMaxLength).WithMessage((_, text) => TooLong.Message("Nama", text, JudulMaxLength));
        RuleFor(form => form.Skema).Must(text => text is not null && SkemaKode.IsKnown(text)).WithMessage("Pilih skema kode, misalnya 900.1.15.5-1317.");
    }

    private static void Period(ValidationContext<RenstraBaruForm> context, IReadOnlyList<(int TahunAwal, int TahunAkhir)> others)
    {
        var form = context.InstanceToValidate;
        if (RenstraBaruForm.Year(form.TahunAkhir) is not { } last)
        {
            context.AddFailure("Tahun akhir harus tahun, misalnya 2029.");
        }
        else if (RenstraBaruForm.Year(form.TahunAwal) is { } first)
        {
            if (last < first || last - first >= LongestPeriod)
            {
                context.AddFailure($"Tahun akhir {last} harus antara {first} dan {first + LongestPeriod - 1}.");
            }
            else if (others.Where(other => other.TahunAwal <= last && other.TahunAkhir >= first).Select(other => ((int, int)?)other).FirstOrDefault() is (var from, var to))
            {
                context.AddFailure($"Masa {first}–{last} bertumpang dengan Renstra {from}–{to}.");
            }
        }
    }
}
