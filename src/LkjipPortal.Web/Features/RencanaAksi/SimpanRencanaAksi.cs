using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
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
    /// <param name="beku">Why it takes no change.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, RencanaAksiItem item, string? beku, RencanaAksiForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        if (beku is not null)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(RencanaAksiForm.Triwulan1)}", beku);
        }

        var row = item.Plan;
        choices.ApplyReading(form, Prefix);
        if (FormConflicts.Settle(form, RencanaAksiForm.Beside(form, row), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new RencanaAksiValidator(item.Indikator).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        Apply(form, row ?? new TargetRencanaAksi(db).New(unit, item.Indikator.Id), item);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            // Somebody saved between reading and writing: settle against what is there now.
            db.ChangeTracker.Clear();
            var now = await FindAsync(unit, item.Indikator.Id, cancellationToken);
            if (FormConflicts.Settle(form, RencanaAksiForm.Beside(form, now), choices, Prefix) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    /// <summary>False: there is none in the unit and year, or it was changed since it was shown.</summary>
    public async Task<bool> DeleteAsync(RencanaAksiItem item, int revisi, CancellationToken cancellationToken) =>
        item.Plan is { } row && row.Revisi == revisi && await db.DeleteAsync(row, cancellationToken);

    private Task<RencanaAksiRow?> FindAsync(CurrentUnit unit, Guid indikatorId, CancellationToken cancellationToken) => db.RencanaAksi
        .AsSplitQuery().Include(x => x.Aksi).Include(x => x.Bulan)
        .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.IndikatorKinerjaId == indikatorId, cancellationToken);

    /// <summary>Keeps the rencana aksi of the year by month or by triwulan. What was entered the other way stays until it is saved anew.</summary>
    /// <returns>False: the year has no PK.</returns>
    public async Task<bool> SetJangkaAsync(CurrentUnit unit, bool bulanan, CancellationToken cancellationToken)
    {
        var pk = await db.PerjanjianKinerja.SingleOrDefaultAsync(
            x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Kode == Core.Planning.PerjanjianKinerja.KodeKepala, cancellationToken);
        if (pk is null)
        {
            return false;
        }

        pk.RencanaAksiBulanan = bulanan;
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private void Apply(RencanaAksiForm form, RencanaAksiRow row, RencanaAksiItem item)
    {
        if (db.Entry(row).State != EntityState.Added)
        {
            db.ExpectRevision(row, form.Revisi);
        }

        var targets = new TargetRencanaAksi(db);
        for (var month = 1; month <= form.Bulan.Count; month++)
        {
            targets.PutBulan(row, month, Value(form.Bulan[month - 1], item.Indikator), item.Indikator, item.Rounding);
        }

        for (var quarter = 1; !form.Bulanan && quarter <= form.Triwulan.Count; quarter++)
        {
            targets.PutTriwulan(row, quarter, Value(form.Triwulan[quarter - 1], item.Indikator));
        }

        foreach (var typed in form.Aksi)
        {
            ApplyAction(typed, row, form.Bulanan);
        }
    }

    private void ApplyAction(AksiForm typed, RencanaAksiRow row, bool bulanan)
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
        typed.Waktu(bulanan)!.Put(action);
        action.Anggaran = string.IsNullOrWhiteSpace(typed.Anggaran) ? null : Rupiah.Parse(typed.Anggaran, "Anggaran").Value;
    }

    private static NilaiKinerja? Value(string? text, IndikatorKinerja indikator) => string.IsNullOrWhiteSpace(text) ? null : RencanaAksiValidator.Parse(text, indikator).Value;
}
