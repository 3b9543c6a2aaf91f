using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Realisasi;

/// <summary>The year's target of an indikator, as typed.</summary>
public sealed class TargetForm : IFields
{
    /// <summary>Of the document version that holds the target.</summary>
    public int Revisi { get; set; }

    public string? Target { get; set; }

    public IReadOnlyList<FormField> Fields() => [new(nameof(Target), "Target", () => Target, text => Target = text)];
}

public sealed class TargetValidator : AbstractValidator<TargetForm>
{
    public TargetValidator(IndikatorKinerja indikator) => RuleFor(form => form.Target).Custom((text, context) =>
    {
        var read = Parse(text ?? "", indikator);
        if (!read.IsValid)
        {
            context.AddFailure(new ValidationFailure(nameof(TargetForm.Target), read.Error) { CustomState = read.Readings });
        }
        else if (read.Value is { Angka: < 0, Predikat: null } && indikator.JenisNilai == JenisNilai.Angka)
        {
            context.AddFailure("Target tidak boleh negatif.");
        }
    });

    internal static ParseResult<NilaiKinerja> Parse(string text, IndikatorKinerja indikator) =>
        NilaiKinerjaParser.Parse(text, indikator.JenisNilai, indikator.Satuan, field: "Target");
}

/// <summary>Where the target of an indikator and year is kept: the row of the PK in force, or for a tujuan its row in the Renstra.</summary>
/// <param name="Versi">The document version, tracked.</param>
/// <param name="Document">"Perjanjian Kinerja Perubahan 2023".</param>
public sealed record TargetPlace(VersiDokumen Versi, string Document, NilaiKinerja? Target, Action<NilaiKinerja> Write);

/// <summary>Saves the year's target in the document that is its one origin.</summary>
public sealed class SimpanTarget(PortalDbContext db)
{
    public const string Prefix = "IsianTarget";

    /// <summary>Refuses a frozen version; stale forms as everywhere.</summary>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string kode, int tahun, TargetForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        var indikator = await db.IndikatorMilik(unit.Id).SingleOrDefaultAsync(x => x.Kode == kode, cancellationToken);
        var place = indikator is null ? null : await FindAsync(unit, indikator, tahun, cancellationToken);
        if (indikator is null || place is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (place.Versi.WhyFrozen() is { } frozen)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(TargetForm.Target)}", frozen);
        }

        choices.ApplyReading(form, Prefix);
        if (FormConflicts.Settle(form, ToForm(place), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new TargetValidator(indikator).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        db.ExpectRevision(place.Versi, form.Revisi);
        place.Write(TargetValidator.Parse(form.Target!, indikator).Value);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await FindAsync(unit, indikator, tahun, cancellationToken);
            if (now is not null && FormConflicts.Settle(form, ToForm(now), choices, Prefix) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    public static TargetForm ToForm(TargetPlace place) => new() { Revisi = place.Versi.Revisi, Target = place.Target?.Teks };

    /// <summary>Null when no document of the year has a row for the indikator.</summary>
    public async Task<TargetPlace?> FindAsync(CurrentUnit unit, IndikatorKinerja indikator, int tahun, CancellationToken cancellationToken) =>
        await FindPkAsync(unit, indikator, tahun, cancellationToken) ?? await FindRenstraAsync(unit, indikator, tahun, cancellationToken);

    private async Task<TargetPlace?> FindPkAsync(CurrentUnit unit, IndikatorKinerja indikator, int tahun, CancellationToken cancellationToken)
    {
        var version = await db.VersiPerjanjianKinerja
            .Where(x => db.PerjanjianKinerja.Any(pk => pk.Id == x.PerjanjianKinerjaId && pk.PerangkatDaerahId == unit.Id && pk.Tahun == tahun && pk.Kode == Core.Planning.PerjanjianKinerja.KodeKepala))
            .OrderByDescending(x => x.Nomor)
            .FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return null;
        }

        var document = version.Jenis == JenisVersi.Perubahan ? $"Perjanjian Kinerja Perubahan {tahun}" : $"Perjanjian Kinerja {tahun}";
        var sasaran = await db.SasaranPk.FirstOrDefaultAsync(x => x.VersiPerjanjianKinerjaId == version.Id && x.IndikatorKinerjaId == indikator.Id, cancellationToken);
        if (sasaran is not null)
        {
            return new TargetPlace(version, document, sasaran.Target, value => sasaran.Target = value);
        }

        var program = await db.ProgramPk.FirstOrDefaultAsync(x => x.VersiPerjanjianKinerjaId == version.Id && x.IndikatorKinerjaId == indikator.Id, cancellationToken);
        return program is null ? null : new TargetPlace(version, document, program.Target, value => program.Target = value);
    }

    private async Task<TargetPlace?> FindRenstraAsync(CurrentUnit unit, IndikatorKinerja indikator, int tahun, CancellationToken cancellationToken)
    {
        var version = await db.VersiRenstra
            .Where(x => db.Renstra.Any(r => r.Id == x.RenstraId && r.PerangkatDaerahId == unit.Id && r.TahunAwal <= tahun && r.TahunAkhir >= tahun))
            .OrderByDescending(x => x.Nomor)
            .FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return null;
        }

        var rows = await (
            from blok in db.BlokNomenklatur
            join node in db.NodeRenstra on blok.Id equals node.BlokNomenklaturId
            join row in db.IndikatorRenstra on node.Id equals row.NodeRenstraId
            where blok.VersiRenstraId == version.Id && blok.TahunDari <= tahun && blok.TahunSampai >= tahun && row.IndikatorKinerjaId == indikator.Id
            orderby blok.Urutan, node.Urutan, row.Urutan
            select row).Include(row => row.Target).ToListAsync(cancellationToken);
        var target = rows.SelectMany(row => row.Target).FirstOrDefault(x => x.Tahun == tahun);
        var document = version.Jenis == JenisVersi.Perubahan ? $"Renstra, Perubahan {version.Nomor}" : "Renstra";
        return rows.Count == 0
            ? null
            : new TargetPlace(version, document, target?.Nilai, value => Write(rows[0], target, tahun, value));
    }

    private void Write(IndikatorRenstra row, TargetRenstra? target, int tahun, NilaiKinerja value)
    {
        if (target is null)
        {
            db.Add(new TargetRenstra { IndikatorRenstraId = row.Id, Tahun = tahun, Nilai = value });
        }
        else
        {
            target.Nilai = value;
        }
    }
}
