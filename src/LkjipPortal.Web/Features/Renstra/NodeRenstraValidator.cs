using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>Rules of a node among the others of its block.</summary>
public sealed partial class NodeRenstraValidator : AbstractValidator<NodeRenstraForm>
{
    private const int TextMaxLength = 500;

    /// <param name="others">Nodes of the same block, without the one that is edited.</param>
    public NodeRenstraValidator(IReadOnlyList<NodeRenstra> others)
    {
        RuleFor(form => form.Level).NotNull().WithMessage("Pilih tingkat, misalnya Sub kegiatan.");
        RuleFor(form => form.Nama).NotEmpty().WithMessage("Isi nama sesuai dokumen.")
            .MaximumLength(NodeRenstra.NamaMaxLength).WithMessage((_, text) => TooLong.Message("Nama", text, NodeRenstra.NamaMaxLength));
        RuleFor(form => form.Kode).Custom((_, context) => Code(context, others));
        RuleFor(form => form.IndukId).Custom((_, context) => Parent(context, others));
        RuleFor(form => form.UnitKerja).MaximumLength(TextMaxLength).WithMessage((_, text) => TooLong.Message("Unit kerja", text, TextMaxLength));
        RuleFor(form => form.Lokasi).MaximumLength(TextMaxLength).WithMessage((_, text) => TooLong.Message("Lokasi", text, TextMaxLength));
        RuleForEach(form => form.Pagu).ChildRules(pagu => pagu.RuleFor(year => year.Teks).Custom(Amount));
        RuleFor(form => form.PaguAkhir).Custom(Amount);
        RuleForEach(form => form.Indikator).SetValidator(new IndikatorFormValidator());
    }

    private static void Amount<T>(string? text, ValidationContext<T> context)
    {
        if (!string.IsNullOrWhiteSpace(text) && Rupiah.Parse(text) is { IsValid: false } refused)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, refused.Error) { CustomState = refused.Readings });
        }
    }

    private static void Code(ValidationContext<NodeRenstraForm> context, IReadOnlyList<NodeRenstra> others)
    {
        var form = context.InstanceToValidate;
        var code = form.Kode?.Trim() ?? "";
        if (form.Level is not { } level || !level.HasCode())
        {
            return;
        }

        if (code.Length == 0)
        {
            context.AddFailure($"Isi kode {level.Label().ToLowerInvariant()}, misalnya {Example(level)}.");
        }
        else if (code.Length > NodeRenstra.KodeMaxLength || !CodePattern().IsMatch(code))
        {
            context.AddFailure($"Kode berisi angka dan titik, misalnya {Example(level)}.");
        }
        else if (others.FirstOrDefault(node => node.Kode == code) is { } same)
        {
            context.AddFailure($"Kode {code} sudah dipakai “{same.Nama}”.");
        }
    }

    /// <summary>A node stands under one of the level above, and its code continues the code of that one.</summary>
    private static void Parent(ValidationContext<NodeRenstraForm> context, IReadOnlyList<NodeRenstra> others)
    {
        var form = context.InstanceToValidate;
        if (form.Level?.ParentLevel() is not { } parentLevel)
        {
            return;
        }

        var parent = others.FirstOrDefault(node => node.Id == form.IndukId && node.Level == parentLevel);
        var code = form.Kode?.Trim() ?? "";
        var underCode = form.Level is LevelRencana.Kegiatan or LevelRencana.SubKegiatan;
        if (underCode && code.Contains('.', StringComparison.Ordinal) && (parent is null || !code.StartsWith(parent.Kode + ".", StringComparison.Ordinal)))
        {
            context.AddFailure($"Kode {code} harus berada di bawah {parentLevel.Label().ToLowerInvariant()} {ParentCode(code, parentLevel, others)}.");
        }
        else if (parent is null)
        {
            context.AddFailure($"Pilih {parentLevel.Label().ToLowerInvariant()} yang menjadi induknya.");
        }
    }

    /// <summary>The code that the parent has: of an existing node where one fits, else without the last part.</summary>
    private static string ParentCode(string code, LevelRencana parentLevel, IReadOnlyList<NodeRenstra> others) =>
        others.Where(node => node.Level == parentLevel && node.Kode is { } kode && code.StartsWith(kode + ".", StringComparison.Ordinal))
            .OrderByDescending(node => node.Kode!.Length)
            .FirstOrDefault()?.Kode ?? code[..code.LastIndexOf('.')];

    private static string Example(LevelRencana level) => level switch
    {
        LevelRencana.Program => "5.03.02",
        LevelRencana.Kegiatan => "5.03.02.2.01",
        _ => "5.03.02.2.01.06",
    };

    [GeneratedRegex(@"^\d+(\.\d+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}

public sealed class IndikatorFormValidator : AbstractValidator<IndikatorForm>
{
    private const int SatuanMaxLength = 500;

    public IndikatorFormValidator()
    {
        When(row => !row.IsBlank, () =>
        {
            RuleFor(row => row.Nama).NotEmpty().WithMessage("Isi nama indikator, atau kosongkan seluruh barisnya.")
                .MaximumLength(IndikatorRenstra.NamaMaxLength).WithMessage((_, text) => TooLong.Message("Nama indikator", text, IndikatorRenstra.NamaMaxLength));
            RuleFor(row => row.Satuan).MaximumLength(SatuanMaxLength).WithMessage((_, text) => TooLong.Message("Satuan", text, SatuanMaxLength));
            RuleFor(row => row.KondisiAwal).Custom((text, context) => Target(text, "Kondisi awal", context.InstanceToValidate, context));
            RuleFor(row => row.TargetAkhir).Custom((text, context) => Target(text, "Target akhir", context.InstanceToValidate, context));
            RuleForEach(row => row.Target).Custom((target, context) =>
                Target(target.Teks, $"Target {target.Tahun}", context.InstanceToValidate, context, $"{context.PropertyPath}.{nameof(TahunForm.Teks)}"));
        });
    }

    private static void Target<T>(string? text, string label, IndikatorForm row, ValidationContext<T> context, string? path = null)
    {
        if (!string.IsNullOrWhiteSpace(text) && NilaiKinerjaParser.Parse(text, kind: null, row.Satuan, field: label) is { IsValid: false } refused)
        {
            context.AddFailure(new ValidationFailure(path ?? context.PropertyPath, refused.Error) { CustomState = refused.Readings });
        }
    }
}
