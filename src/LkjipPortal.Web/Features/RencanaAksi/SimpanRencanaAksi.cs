using LkjipPortal.Core.Calculation;
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

        Apply(form, row ?? New(unit, indikator), indikator, rounding: await RoundingAsync(unit, cancellationToken));
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
        var row = await db.RencanaAksi.AsSplitQuery().Include(x => x.Aksi).Include(x => x.Bulan).SingleOrDefaultAsync(
            x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Revisi == revisi && db.IndikatorKinerja.Any(i => i.Id == x.IndikatorKinerjaId && i.Kode == kode),
            cancellationToken);
        return row is not null && await db.DeleteAsync(row, cancellationToken);
    }

    public Task<RencanaAksiRow?> FindAsync(CurrentUnit unit, Guid indikatorId, CancellationToken cancellationToken) => db.RencanaAksi
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

    private async Task<Rounding> RoundingAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        await db.Laporan.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).FirstOrDefaultAsync(cancellationToken) is { } report
            ? Rounding.Of(report.Pengaturan)
            : Rounding.Default;

    private RencanaAksiRow New(CurrentUnit unit, IndikatorKinerja indikator)
    {
        var row = new RencanaAksiRow { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, IndikatorKinerjaId = indikator.Id };
        db.Add(row);
        return row;
    }

    private void Apply(RencanaAksiForm form, RencanaAksiRow row, IndikatorKinerja indikator, Rounding rounding)
    {
        if (db.Entry(row).State != EntityState.Added)
        {
            db.ExpectRevision(row, form.Revisi);
        }

        if (form.Bulanan)
        {
            ApplyMonths(form, row, indikator, rounding);
        }
        else
        {
            ApplyQuarters(form, row, indikator);
        }

        foreach (var typed in form.Aksi)
        {
            ApplyAction(typed, row, form.Bulanan);
        }
    }

    /// <summary>Months of a quarter whose target was changed by hand no longer make it, and go.</summary>
    private void ApplyQuarters(RencanaAksiForm form, RencanaAksiRow row, IndikatorKinerja indikator)
    {
        var targets = form.Triwulan.Select(text => Value(text, indikator)).ToList();
        for (var quarter = 0; quarter < targets.Count; quarter++)
        {
            if (targets[quarter]?.Teks != row.Triwulan[quarter]?.Teks)
            {
                db.RemoveRange(row.Bulan.Where(x => (x.Bulan - 1) / TargetBulanan.BulanPerTriwulan == quarter));
            }
        }

        Put(row, targets);
    }

    /// <summary>A quarter without months keeps the target that it was given by hand; one whose months were taken away has none.</summary>
    private void ApplyMonths(RencanaAksiForm form, RencanaAksiRow row, IndikatorKinerja indikator, Rounding rounding)
    {
        var months = form.Bulan.ConvertAll(text => Value(text, indikator));
        var made = TargetBulanan.Triwulan(months, indikator.Akumulasi, indikator.JenisNilai, rounding);
        var before = row.Bulan.Select(x => (x.Bulan - 1) / TargetBulanan.BulanPerTriwulan).ToHashSet();
        Put(row, [.. made.Select((target, quarter) => target ?? (before.Contains(quarter) ? null : row.Triwulan[quarter]))]);
        for (var month = 1; month <= months.Count; month++)
        {
            PutMonth(row, month, months[month - 1]);
        }
    }

    private void PutMonth(RencanaAksiRow row, int month, NilaiKinerja? value)
    {
        switch (row.Bulan.Find(x => x.Bulan == month), value)
        {
            case (null, { } entered):
                db.Add(new TargetBulan { RencanaAksiId = row.Id, Bulan = month, Nilai = entered });
                break;
            case ({ } stored, { } entered):
                stored.Nilai = entered;
                break;
            case ({ } stored, null):
                db.Remove(stored);
                break;
        }
    }

    private static void Put(RencanaAksiRow row, List<NilaiKinerja?> targets) =>
        (row.Triwulan1, row.Triwulan2, row.Triwulan3, row.Triwulan4) = (targets[0], targets[1], targets[2], targets[3]);

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
        typed.PutTime(action, bulanan);
        action.Anggaran = string.IsNullOrWhiteSpace(typed.Anggaran) ? null : Rupiah.Parse(typed.Anggaran, "Anggaran").Value;
    }

    private static NilaiKinerja? Value(string? text, IndikatorKinerja indikator) => string.IsNullOrWhiteSpace(text) ? null : RencanaAksiValidator.Parse(text, indikator).Value;
}
