using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Kalender;

/// <summary>Sets the deadlines of a unit's year. A date equal to the usual one keeps following it.</summary>
public sealed class SimpanTenggat(PortalDbContext db)
{
    /// <param name="dates">As typed, by kind; a kind that is missing stays as it is.</param>
    /// <param name="revisions">Of the rows that the form was filled from; 0 where there was none.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, IReadOnlyDictionary<JenisTenggat, string?> dates, IReadOnlyDictionary<JenisTenggat, int> revisions, CancellationToken cancellationToken)
    {
        var stored = await db.TenggatTahun.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToDictionaryAsync(x => x.Jenis, cancellationToken);
        var errors = new List<FieldError>();
        foreach (var (kind, text) in dates)
        {
            var read = IdDate.Parse(text ?? "");
            var row = stored.GetValueOrDefault(kind);
            if (!read.IsValid)
            {
                errors.Add(new FieldError(Field(kind), read.Error!, []));
            }
            else if ((row?.Tanggal ?? Tenggat.Baku(kind, unit.Tahun)) != read.Value)
            {
                if ((row?.Revisi ?? 0) != revisions.GetValueOrDefault(kind))
                {
                    errors.Add(new FieldError(Field(kind), $"Orang lain baru saja mengubahnya menjadi {IdDate.Format(row?.Tanggal ?? Tenggat.Baku(kind, unit.Tahun))}. Simpan lagi untuk memakai isian Anda.", []));
                }
                else
                {
                    Put(unit, kind, row, read.Value);
                }
            }
        }

        if (errors.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new SaveOutcome.Invalid(errors);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return SaveOutcome.Refuse(Field(dates.Keys.First()), "Orang lain baru saja mengubah tenggat tahun ini. Periksa, lalu simpan lagi.");
        }
    }

    public static string Field(JenisTenggat kind) => $"Tanggal[{kind}]";

    private void Put(CurrentUnit unit, JenisTenggat kind, TenggatTahun? row, DateOnly date)
    {
        if (row is null)
        {
            db.Add(new TenggatTahun { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, Jenis = kind, Tanggal = date, Revisi = 1 });
        }
        else
        {
            row.Tanggal = date;
        }
    }
}
