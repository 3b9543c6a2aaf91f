using System.Globalization;
using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.DaftarUnit;

/// <summary>Changes the names of a unit by year, and closes or opens it. A name is valid until the year before the next one.</summary>
public sealed class SimpanUnit(PortalDbContext db)
{
    public const string Prefix = "Isian";

    public async Task<SaveOutcome> RunAsync(Guid id, UnitForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } unit)
        {
            return new SaveOutcome.NotFound();
        }

        if (Settle(form, unit, choices) is { } conflict)
        {
            return conflict;
        }

        if (form.Refusal() is var (field, reason))
        {
            return SaveOutcome.Refuse($"{Prefix}.{field}", reason);
        }

        if (form.LastYearOrNull() is { } last && await LaterAsync(id, last, cancellationToken) is { Length: > 0 } later)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(form.TahunTerakhir)}", $"Sesudah tahun itu sudah ada {later}.");
        }

        Apply(unit, form);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            // The revision, or the first year of a name, was taken by another save.
            db.ChangeTracker.Clear();
            return await FindAsync(id, cancellationToken) is { } now && Settle(form, now, choices) is { } late ? late : new SaveOutcome.NotFound();
        }
    }

    public Task<PerangkatDaerah?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.PerangkatDaerah.Include(x => x.DaftarNama).Include(x => x.Pemda).AsSplitQuery().SingleOrDefaultAsync(x => x.Id == id, cancellationToken);

    private static SaveOutcome.Conflict? Settle(UnitForm form, PerangkatDaerah unit, FormChoices choices)
    {
        var stored = UnitForm.From(unit);
        form.PadLike(stored);
        stored.PadLike(form);
        return FormConflicts.Settle(form, stored, choices, Prefix);
    }

    /// <summary>Documents of later years: "Renja 2024, LKjIP 2024"; "" for none.</summary>
    private async Task<string> LaterAsync(Guid id, int last, CancellationToken cancellationToken)
    {
        var renja = await db.Renja.Where(x => x.PerangkatDaerahId == id && x.Tahun > last).Select(x => x.Tahun).ToListAsync(cancellationToken);
        var agreements = await db.PerjanjianKinerja.Where(x => x.PerangkatDaerahId == id && x.Tahun > last).Select(x => x.Tahun).Distinct().ToListAsync(cancellationToken);
        var reports = await db.Laporan.Where(x => x.PerangkatDaerahId == id && x.Tahun > last).Select(x => x.Tahun).ToListAsync(cancellationToken);
        return string.Join(", ", Named("Renja", renja).Concat(Named("Perjanjian Kinerja", agreements)).Concat(Named("LKjIP", reports)));

        static IEnumerable<string> Named(string name, List<int> years) => years.Order().Select(year => string.Create(CultureInfo.InvariantCulture, $"{name} {year}"));
    }

    private void Apply(PerangkatDaerah unit, UnitForm form)
    {
        db.ExpectRevision(unit, form.Revisi);
        unit.TahunTerakhir = form.LastYearOrNull();
        var wanted = form.Read();
        foreach (var gone in unit.DaftarNama.Where(x => wanted.All(row => row.Dari != x.TahunDari)).ToList())
        {
            unit.DaftarNama.Remove(gone);
        }

        for (var i = 0; i < wanted.Count; i++)
        {
            var (nama, singkatan, from) = wanted[i];
            var row = unit.DaftarNama.Find(x => x.TahunDari == from);
            if (row is null)
            {
                row = new NamaPerangkatDaerah { PerangkatDaerahId = unit.Id, Nama = nama, Singkatan = singkatan, TahunDari = from };
                db.Add(row);
                unit.DaftarNama.Add(row);
            }

            (row.Nama, row.Singkatan, row.TahunSampai) = (nama, singkatan, i + 1 < wanted.Count ? wanted[i + 1].Dari - 1 : null);
        }
    }
}
