using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using SumberDayaRow = LkjipPortal.Core.Budgeting.SumberDaya;

namespace LkjipPortal.Web.Features.SumberDaya;

/// <summary>Staff or facilities of a year, as typed.</summary>
public sealed class SumberDayaForm : IFields
{
    public const int NewRow = -1;

    public JenisSumberDaya Jenis { get; set; }
    public int Revisi { get; set; } = NewRow;
    public string? Tersedia { get; set; }
    public string? Kebutuhan { get; set; }
    public string? Satuan { get; set; }
    public string? Sumber { get; set; }

    public static SumberDayaForm From(JenisSumberDaya jenis, SumberDayaRow? row) => new()
    {
        Jenis = jenis,
        Revisi = row?.Revisi ?? NewRow,
        Tersedia = row?.Tersedia is { } available ? IdNumber.Format(available) : null,
        Kebutuhan = row?.Kebutuhan is { } needed ? IdNumber.Format(needed) : null,
        Satuan = row?.Satuan ?? (jenis == JenisSumberDaya.Sdm ? "orang" : "unit"),
        Sumber = row?.Sumber,
    };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Tersedia), "Tersedia", () => Tersedia, text => Tersedia = text),
        new(nameof(Kebutuhan), "Kebutuhan", () => Kebutuhan, text => Kebutuhan = text),
        new(nameof(Satuan), "Satuan", () => Satuan, text => Satuan = text),
        new(nameof(Sumber), "Sumber", () => Sumber, text => Sumber = text),
    ];
}

public sealed class SumberDayaValidator : AbstractValidator<SumberDayaForm>
{
    private const int SatuanMaxLength = 40;
    private const int SumberMaxLength = 500;

    public SumberDayaValidator()
    {
        Amount(form => form.Tersedia, nameof(SumberDayaForm.Tersedia), "Tersedia");
        Amount(form => form.Kebutuhan, nameof(SumberDayaForm.Kebutuhan), "Kebutuhan");
        RuleFor(form => form.Satuan).NotEmpty().WithMessage("Isi satuan, misalnya orang atau unit.")
            .MaximumLength(SatuanMaxLength).WithMessage((_, text) => TooLong.Message("Satuan", text, SatuanMaxLength));
        RuleFor(form => form.Sumber)
            .NotEmpty().When(form => !string.IsNullOrWhiteSpace(form.Kebutuhan), ApplyConditionTo.CurrentValidator)
            .WithMessage("Isi dokumen yang menyebut kebutuhan, misalnya “Analisis jabatan 2023”.")
            .MaximumLength(SumberMaxLength).WithMessage((_, text) => TooLong.Message("Sumber", text, SumberMaxLength));
    }

    /// <summary>People and things are counted whole, so "1.234" has thousands.</summary>
    internal static ParseResult<decimal> Parse(string text, string label) => IdNumber.Parse(text, NumberContext.Thousands, label);

    private void Amount(System.Linq.Expressions.Expression<Func<SumberDayaForm, string?>> field, string name, string label) =>
        RuleFor(field).Custom((text, context) =>
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return;
            }

            var read = Parse(text, label);
            if (!read.IsValid)
            {
                context.AddFailure(new ValidationFailure(name, read.Error) { CustomState = read.Readings });
            }
            else if (read.Value < 0)
            {
                context.AddFailure($"{label} tidak boleh negatif.");
            }
            else if (read.Value > 999_999_999m || decimal.Truncate(read.Value) != read.Value)
            {
                context.AddFailure($"{label} ditulis bulat, misalnya 114.");
            }
        });
}

/// <summary>Saves staff and facilities of the year: both rows or none.</summary>
public sealed class SimpanSumberDaya(PortalDbContext db)
{
    public static string Prefix(int index) => $"Baris[{index}]";

    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, IReadOnlyList<SumberDayaForm> forms, FormChoices choices, CancellationToken cancellationToken)
    {
        var rows = await StoredAsync(unit, cancellationToken);
        if (Check(forms, rows, choices) is { } refused)
        {
            return refused;
        }

        foreach (var form in forms)
        {
            Apply(unit, form, rows.GetValueOrDefault(form.Jenis));
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (Check(forms, await StoredAsync(unit, cancellationToken), choices) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    private Task<Dictionary<JenisSumberDaya, SumberDayaRow>> StoredAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        db.SumberDaya.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToDictionaryAsync(x => x.Jenis, cancellationToken);

    private static SaveOutcome? Check(IReadOnlyList<SumberDayaForm> forms, Dictionary<JenisSumberDaya, SumberDayaRow> rows, FormChoices choices)
    {
        var conflicts = new List<FieldConflict>();
        var errors = new List<FieldError>();
        for (var i = 0; i < forms.Count; i++)
        {
            choices.ApplyReading(forms[i], Prefix(i));
            var stored = SumberDayaForm.From(forms[i].Jenis, rows.GetValueOrDefault(forms[i].Jenis));
            conflicts.AddRange(FormConflicts.Settle(forms[i], stored, choices, Prefix(i))?.Fields ?? []);
            errors.AddRange(new SumberDayaValidator().Validate(forms[i]).ToInvalid(Prefix(i)).Errors);
        }

        return conflicts.Count > 0 ? new SaveOutcome.Conflict(conflicts) : errors.Count > 0 ? new SaveOutcome.Invalid(errors) : null;
    }

    private void Apply(CurrentUnit unit, SumberDayaForm form, SumberDayaRow? row)
    {
        var satuan = form.Satuan!.Trim();
        if (row is null)
        {
            row = new SumberDayaRow { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, Jenis = form.Jenis, Satuan = satuan };
            db.Add(row);
        }
        else
        {
            db.ExpectRevision(row, form.Revisi);
        }

        row.Tersedia = Amount(form.Tersedia);
        row.Kebutuhan = Amount(form.Kebutuhan);
        row.Satuan = satuan;
        row.Sumber = string.IsNullOrWhiteSpace(form.Sumber) ? null : form.Sumber.Trim();
    }

    private static decimal? Amount(string? text) => string.IsNullOrWhiteSpace(text) ? null : SumberDayaValidator.Parse(text, "").Value;
}
