using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using PembandingRow = LkjipPortal.Core.Measurement.Pembanding;

namespace LkjipPortal.Web.Features.Pembanding;

/// <summary>A benchmark, as typed.</summary>
public sealed class PembandingForm : IFields
{
    /// <summary>Null: a new row.</summary>
    public Guid? Id { get; set; }

    public int Revisi { get; set; }

    /// <summary>Kode of the indikator.</summary>
    public string? Indikator { get; set; }

    public TingkatPembanding? Tingkat { get; set; }
    public string? Instansi { get; set; }
    public string? Nilai { get; set; }
    public string? Sumber { get; set; }

    public static PembandingForm From(PembandingRow row, string indikatorKode) => new()
    {
        Id = row.Id,
        Revisi = row.Revisi,
        Indikator = indikatorKode,
        Tingkat = row.Tingkat,
        Instansi = row.Instansi,
        Nilai = row.Nilai.Teks,
        Sumber = row.Sumber,
    };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Indikator), "Indikator", () => Indikator, text => Indikator = text),
        new(nameof(Tingkat), "Tingkat", () => Tingkat?.ToString(), text => Tingkat = Enum.TryParse<TingkatPembanding>(text, out var level) ? level : null),
        new(nameof(Instansi), "Instansi", () => Instansi, text => Instansi = text),
        new(nameof(Nilai), "Realisasi", () => Nilai, text => Nilai = text),
        new(nameof(Sumber), "Sumber", () => Sumber, text => Sumber = text),
    ];
}

public sealed class PembandingValidator : AbstractValidator<PembandingForm>
{
    private const int SumberMaxLength = 500;

    public PembandingValidator(IndikatorKinerja? indikator)
    {
        RuleFor(form => form.Indikator).Must(_ => indikator is not null).WithMessage("Pilih indikator yang dibandingkan.");
        RuleFor(form => form.Tingkat).NotNull().WithMessage("Pilih tingkat, misalnya Nasional.");
        RuleFor(form => form.Instansi).NotEmpty().WithMessage("Isi instansi pembanding, misalnya “Pemerintah Kota Surabaya”.")
            .MaximumLength(PembandingRow.InstansiMaxLength).WithMessage((_, text) => TooLong.Message("Nama instansi", text, PembandingRow.InstansiMaxLength));
        RuleFor(form => form.Nilai).Custom((text, context) =>
        {
            if (indikator is not null && Parse(text ?? "", indikator) is { IsValid: false } refused)
            {
                context.AddFailure(new ValidationFailure(nameof(PembandingForm.Nilai), refused.Error) { CustomState = refused.Readings });
            }
        });
        RuleFor(form => form.Sumber).NotEmpty().WithMessage("Isi sumber angka, misalnya “Keputusan KASN Nomor 224 Tahun 2023”.")
            .MaximumLength(SumberMaxLength).WithMessage((_, text) => TooLong.Message("Sumber", text, SumberMaxLength));
    }

    internal static ParseResult<NilaiKinerja> Parse(string text, IndikatorKinerja indikator) =>
        NilaiKinerjaParser.Parse(text, indikator.JenisNilai, indikator.Satuan, field: "Realisasi");
}

/// <summary>Adds, changes and deletes benchmarks of the year.</summary>
public sealed class SimpanPembanding(PortalDbContext db)
{
    public const string Prefix = "Isian";

    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, PembandingForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        var row = form.Id is { } id ? await FindAsync(unit, id, cancellationToken) : null;
        if (form.Id is not null && row is null)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(PembandingForm.Instansi)}", "Baris ini sudah dihapus orang lain. Isian Anda masih di sini; simpan sebagai pembanding baru.");
        }

        var list = await db.IndikatorMilik(unit.Id).ToListAsync(cancellationToken);
        choices.ApplyReading(form, Prefix);
        if (row is not null && FormConflicts.Settle(form, ToForm(row, list), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var indikator = list.Find(x => x.Kode == form.Indikator);
        var result = new PembandingValidator(indikator).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        await ApplyAsync(unit, form, indikator!, row, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (await FindAsync(unit, form.Id!.Value, cancellationToken) is { } now && FormConflicts.Settle(form, ToForm(now, list), choices, Prefix) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    /// <summary>False: there is no such row in the unit and year, or it was changed since it was shown.</summary>
    public async Task<bool> DeleteAsync(CurrentUnit unit, Guid id, int revisi, CancellationToken cancellationToken)
    {
        var row = await FindAsync(unit, id, cancellationToken);
        return row?.Revisi == revisi && await db.DeleteAsync(row, cancellationToken);
    }

    private Task<PembandingRow?> FindAsync(CurrentUnit unit, Guid id, CancellationToken cancellationToken) =>
        db.Pembanding.SingleOrDefaultAsync(x => x.Id == id && x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);

    private static PembandingForm ToForm(PembandingRow row, List<IndikatorKinerja> list) =>
        PembandingForm.From(row, list.Find(x => x.Id == row.IndikatorKinerjaId)?.Kode ?? "");

    private async Task ApplyAsync(CurrentUnit unit, PembandingForm form, IndikatorKinerja indikator, PembandingRow? row, CancellationToken cancellationToken)
    {
        var value = PembandingValidator.Parse(form.Nilai!, indikator).Value;
        if (row is null)
        {
            var last = await db.Pembanding.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).MaxAsync(x => (int?)x.Urutan, cancellationToken);
            row = new PembandingRow { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, Instansi = "", Sumber = "", Nilai = value, Urutan = (last ?? 0) + 1 };
            db.Add(row);
        }
        else
        {
            db.ExpectRevision(row, form.Revisi);
        }

        row.IndikatorKinerjaId = indikator.Id;
        row.Tingkat = form.Tingkat!.Value;
        row.Instansi = form.Instansi!.Trim();
        row.Nilai = value;
        row.Sumber = form.Sumber!.Trim();
    }
}
