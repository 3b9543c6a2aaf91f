using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Realisasi;

/// <summary>Saves an indikator's realisasi of a year with its causes and follow-up.</summary>
public sealed class SimpanRealisasi(PortalDbContext db, HitungCapaian hitung, KunciDokumen kunci)
{
    public const string Prefix = "Isian";

    /// <summary>
    /// Refuses a year outside the Renstra, values that do not fit the indikator, and a capaian below 100 in the report's year without what hindered it.
    /// A stale form changes nothing until a side is chosen for every field that differs.
    /// </summary>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string kode, int tahun, RealisasiForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        var indikator = await db.IndikatorMilik(unit.Id).SingleOrDefaultAsync(x => x.Kode == kode, cancellationToken);
        if (indikator is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (await OutsideRenstraAsync(unit, tahun, cancellationToken) is { } outside)
        {
            return SaveOutcome.Refuse($"{Prefix}.Tahun", outside);
        }

        if (await kunci.RealisasiAsync(unit.Id, tahun, 4, cancellationToken) is { } locked)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(RealisasiForm.Nilai)}", locked);
        }

        var row = await db.RealisasiTahunan.SingleOrDefaultAsync(
            x => x.PerangkatDaerahId == unit.Id && x.IndikatorKinerjaId == indikator.Id && x.Tahun == tahun, cancellationToken);
        choices.ApplyReading(form, Prefix);
        if (FormConflicts.Settle(form, RealisasiForm.From(row), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new RealisasiValidator(indikator).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        if (tahun == unit.Tahun && await hitung.NeedsCauseAsync(unit.Id, tahun, kode, form.ToSource(indikator), cancellationToken) is { } needed)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(RealisasiForm.FaktorPenghambat)}", needed);
        }

        return await WriteAsync(unit, indikator, tahun, row, form, choices, cancellationToken);
    }

    /// <summary>"Tahun 2025 di luar masa Renstra 2019–2023."; null for a year inside it.</summary>
    public async Task<string?> OutsideRenstraAsync(CurrentUnit unit, int tahun, CancellationToken cancellationToken)
    {
        var spans = await db.Renstra.Where(x => x.PerangkatDaerahId == unit.Id).Select(x => new { x.TahunAwal, x.TahunAkhir }).ToListAsync(cancellationToken);
        if (spans.Exists(span => tahun >= span.TahunAwal && tahun <= span.TahunAkhir))
        {
            return null;
        }

        var nearest = spans.Find(span => unit.Tahun >= span.TahunAwal && unit.Tahun <= span.TahunAkhir);
        return nearest is null
            ? $"Belum ada Renstra yang memuat tahun {tahun}."
            : $"Tahun {tahun} di luar masa Renstra {nearest.TahunAwal}–{nearest.TahunAkhir}.";
    }

    private async Task<SaveOutcome> WriteAsync(
        CurrentUnit unit, IndikatorKinerja indikator, int tahun, RealisasiTahunan? row, RealisasiForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        if (row is null)
        {
            row = new RealisasiTahunan { PerangkatDaerahId = unit.Id, IndikatorKinerjaId = indikator.Id, Tahun = tahun };
            db.Add(row);
        }
        else
        {
            db.ExpectRevision(row, form.Revisi);
        }

        Apply(form, indikator, row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            // Somebody else wrote the row between reading and saving: read it again, which shows the conflict.
            db.ChangeTracker.Clear();
            var now = await db.RealisasiTahunan.AsNoTracking().SingleOrDefaultAsync(x => x.IndikatorKinerjaId == indikator.Id && x.Tahun == tahun, cancellationToken);
            if (now is not null && FormConflicts.Settle(form, RealisasiForm.From(now), choices, Prefix) is { } conflict)
            {
                return conflict;
            }

            throw;
        }
    }

    private static void Apply(RealisasiForm form, IndikatorKinerja indikator, RealisasiTahunan row)
    {
        row.Keadaan = form.MeantState;
        row.Nilai = form.ReadNilai(indikator);
        row.SementaraPer = row.Keadaan == KeadaanRealisasi.Sementara ? IdDate.Parse(form.SementaraPer!).Value : null;
        row.FaktorPendorong = TextOrNull(form.FaktorPendorong);
        row.FaktorPenghambat = TextOrNull(form.FaktorPenghambat);
        row.Upaya = TextOrNull(form.Upaya);
        row.TindakLanjut = TextOrNull(form.TindakLanjut);
        row.Sumber = TextOrNull(form.Sumber);
    }

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}

public static class IndikatorQueries
{
    /// <summary>Indikator of the unit's tujuan, sasaran and programs.</summary>
    public static IQueryable<IndikatorKinerja> IndikatorMilik(this PortalDbContext db, Guid unitId) =>
        db.IndikatorKinerja.Where(indikator => db.SubjekKinerja.Any(subjek => subjek.Id == indikator.SubjekKinerjaId && subjek.PerangkatDaerahId == unitId));
}
