using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Anggaran;

/// <summary>Realisasi anggaran of one program, as typed.</summary>
public sealed class AnggaranForm : IFields
{
    public const int NewRow = -1;

    /// <summary>Kode of the program's subject.</summary>
    public string Kode { get; set; } = "";

    public int Revisi { get; set; } = NewRow;

    /// <summary>Rupiah; blank: not entered.</summary>
    public string? Jumlah { get; set; }

    public string? Sumber { get; set; }

    public static AnggaranForm From(string kode, RealisasiAnggaran? row) => new()
    {
        Kode = kode,
        Revisi = row?.Revisi ?? NewRow,
        Jumlah = row?.Jumlah is { } amount ? Rupiah.FormatAmount(amount) : null,
        Sumber = row?.Sumber,
    };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Jumlah), "Realisasi anggaran", () => Jumlah, text => Jumlah = text),
        new(nameof(Sumber), "Sumber", () => Sumber, text => Sumber = text),
    ];
}

public sealed class AnggaranValidator : AbstractValidator<AnggaranForm>
{
    private const int SumberMaxLength = 500;

    public AnggaranValidator()
    {
        RuleFor(form => form.Jumlah).Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && Rupiah.Parse(text, "Realisasi anggaran") is { IsValid: false } refused)
            {
                context.AddFailure(new ValidationFailure(nameof(AnggaranForm.Jumlah), refused.Error) { CustomState = refused.Readings });
            }
        });
        RuleFor(form => form.Sumber).MaximumLength(SumberMaxLength).WithMessage((_, text) => TooLong.Message("Sumber", text, SumberMaxLength));
    }
}

/// <summary>Saves the realisasi anggaran of a year's programs: all rows or none.</summary>
public sealed class SimpanAnggaran(PortalDbContext db)
{
    public static string Prefix(int index) => $"Baris[{index}]";

    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, IReadOnlyList<AnggaranForm> forms, FormChoices choices, CancellationToken cancellationToken)
    {
        var programs = await db.SubjekKinerja.Where(x => x.PerangkatDaerahId == unit.Id && x.Level == LevelRencana.Program)
            .ToDictionaryAsync(x => x.Kode, x => x.Id, cancellationToken);
        if (forms.Any(form => !programs.ContainsKey(form.Kode)))
        {
            return new SaveOutcome.NotFound();
        }

        var rows = await StoredAsync(unit, cancellationToken);
        if (Check(forms, kode => rows.GetValueOrDefault(programs[kode]), choices) is { } refused)
        {
            return refused;
        }

        foreach (var form in forms)
        {
            Apply(unit, form, programs[form.Kode], rows.GetValueOrDefault(programs[form.Kode]));
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            var now = await StoredAsync(unit, cancellationToken);
            if (Check(forms, kode => now.GetValueOrDefault(programs[kode]), choices) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    private Task<Dictionary<Guid, RealisasiAnggaran>> StoredAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        db.RealisasiAnggaran.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToDictionaryAsync(x => x.SubjekKinerjaId, cancellationToken);

    /// <summary>Conflicts of any row come first; then every refused value of every row.</summary>
    private static SaveOutcome? Check(IReadOnlyList<AnggaranForm> forms, Func<string, RealisasiAnggaran?> stored, FormChoices choices)
    {
        var conflicts = new List<FieldConflict>();
        var errors = new List<FieldError>();
        for (var i = 0; i < forms.Count; i++)
        {
            choices.ApplyReading(forms[i], Prefix(i));
            var row = AnggaranForm.From(forms[i].Kode, stored(forms[i].Kode));
            conflicts.AddRange(FormConflicts.Settle(forms[i], row, choices, Prefix(i))?.Fields ?? []);
            errors.AddRange(new AnggaranValidator().Validate(forms[i]).ToInvalid(Prefix(i)).Errors);
        }

        return conflicts.Count > 0 ? new SaveOutcome.Conflict(conflicts)
            : errors.Count > 0 ? new SaveOutcome.Invalid(errors)
            : null;
    }

    private void Apply(CurrentUnit unit, AnggaranForm form, Guid programId, RealisasiAnggaran? row)
    {
        decimal? amount = string.IsNullOrWhiteSpace(form.Jumlah) ? null : Rupiah.Parse(form.Jumlah).Value;
        var source = string.IsNullOrWhiteSpace(form.Sumber) ? null : form.Sumber.Trim();
        if (row is null)
        {
            if (amount is not null || source is not null)
            {
                db.Add(new RealisasiAnggaran { PerangkatDaerahId = unit.Id, SubjekKinerjaId = programId, Tahun = unit.Tahun, Jumlah = amount, Sumber = source });
            }
        }
        else if (row.Jumlah != amount || row.Sumber != source)
        {
            db.ExpectRevision(row, form.Revisi);
            (row.Jumlah, row.Sumber) = (amount, source);
        }
    }
}
