using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using RencanaAksiRow = LkjipPortal.Core.Planning.RencanaAksi;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Adds, changes and deletes the rencana aksi of an indikator.</summary>
public sealed class SimpanRencanaAksi(PortalDbContext db)
{
    public const string Prefix = "Isian";

    /// <summary>A stale form changes nothing until a side is chosen for every field that differs; actions that others added meanwhile stay.</summary>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string kode, RencanaAksiForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        var indikator = await db.IndikatorMilik(unit.Id).AsNoTracking().SingleOrDefaultAsync(x => x.Kode == kode, cancellationToken);
        if (indikator is null)
        {
            return new SaveOutcome.NotFound();
        }

        var row = await FindAsync(unit, indikator.Id, cancellationToken);
        choices.ApplyReading(form, Prefix);
        if (FormConflicts.Settle(form, RencanaAksiForm.Beside(form, row), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new RencanaAksiValidator(indikator).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        Apply(unit, indikator, form, row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            // Somebody saved between reading and writing: settle against what is there now.
            db.ChangeTracker.Clear();
            var now = await FindAsync(unit, indikator.Id, cancellationToken);
            if (FormConflicts.Settle(form, RencanaAksiForm.Beside(form, now), choices, Prefix) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    /// <summary>False: there is none in the unit and year, or it was changed since it was shown.</summary>
    public async Task<bool> DeleteAsync(CurrentUnit unit, string kode, int revisi, CancellationToken cancellationToken)
    {
        var deleted = await db.RencanaAksi
            .Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Revisi == revisi && db.IndikatorKinerja.Any(i => i.Id == x.IndikatorKinerjaId && i.Kode == kode))
            .ExecuteDeleteAsync(cancellationToken);
        return deleted == 1;
    }

    public Task<RencanaAksiRow?> FindAsync(CurrentUnit unit, Guid indikatorId, CancellationToken cancellationToken) => db.RencanaAksi
        .Include(x => x.Aksi)
        .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.IndikatorKinerjaId == indikatorId, cancellationToken);

    private void Apply(CurrentUnit unit, IndikatorKinerja indikator, RencanaAksiForm form, RencanaAksiRow? row)
    {
        if (row is null)
        {
            row = new RencanaAksiRow { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, IndikatorKinerjaId = indikator.Id };
            db.Add(row);
        }
        else
        {
            db.ExpectRevision(row, form.Revisi);
        }

        row.Triwulan1 = Value(form.Triwulan1, indikator);
        row.Triwulan2 = Value(form.Triwulan2, indikator);
        row.Triwulan3 = Value(form.Triwulan3, indikator);
        row.Triwulan4 = Value(form.Triwulan4, indikator);
        foreach (var typed in form.Aksi)
        {
            ApplyAction(typed, row);
        }
    }

    private void ApplyAction(AksiForm typed, RencanaAksiRow row)
    {
        var action = row.Aksi.Find(x => x.Id == typed.Id);
        if (typed.Hapus || (typed.Id is null && typed.IsBlank))
        {
            if (action is not null)
            {
                db.Remove(action);
            }

            return;
        }

        if (action is null)
        {
            action = new Aksi { RencanaAksiId = row.Id, Uraian = "", PenanggungJawab = "", Urutan = row.Aksi.Select(x => x.Urutan).DefaultIfEmpty().Max() + 1 };
            db.Add(action);
        }

        action.Uraian = typed.Uraian!.Trim();
        action.PenanggungJawab = typed.PenanggungJawab!.Trim();
        action.TriwulanMulai = typed.Mulai!.Value;
        action.TriwulanSelesai = typed.Selesai!.Value;
        action.Anggaran = string.IsNullOrWhiteSpace(typed.Anggaran) ? null : Rupiah.Parse(typed.Anggaran, "Anggaran").Value;
    }

    private static NilaiKinerja? Value(string? text, IndikatorKinerja indikator) => string.IsNullOrWhiteSpace(text) ? null : RencanaAksiValidator.Parse(text, indikator).Value;
}
