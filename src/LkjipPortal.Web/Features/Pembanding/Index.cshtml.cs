using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PembandingRow = LkjipPortal.Core.Measurement.Pembanding;

namespace LkjipPortal.Web.Features.Pembanding;

/// <summary>Realisasi of other bodies beside the unit's own.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRealisasi)]
public sealed class IndexModel(PortalDbContext db, ReportSourceReader reader, SimpanPembanding simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public PembandingForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    public IReadOnlyList<IndikatorKinerja> Indikator { get; private set; } = [];

    /// <summary>By indikator in the order of the list, then as ordered.</summary>
    public IReadOnlyList<PembandingRow> Rows { get; private set; } = [];

    public FigureSet Figures { get; private set; } = null!;

    public FormErrors Errors { get; } = new();

    public string? Saved { get; private set; }

    /// <summary>Why a row was not deleted.</summary>
    public string? NotDeleted { get; private set; }

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana, Peran.Bidang);

    /// <param name="ubah">Row to edit; without it the form adds one.</param>
    public async Task<IActionResult> OnGetAsync(Guid? ubah, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Saved = this.SavedTime();
        if (ubah is not { } id)
        {
            return Page();
        }

        if (Rows.FirstOrDefault(row => row.Id == id) is not { } chosen)
        {
            return NotFound();
        }

        Isian = PembandingForm.From(chosen, Kode(chosen));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Isian, Pilihan, cancellationToken);
        if (outcome is SaveOutcome.Saved)
        {
            return this.SavedAt(unit.Address("pembanding"));
        }

        await LoadAsync(cancellationToken);
        if (Isian.Id is { } id && Rows.All(row => row.Id != id))
        {
            // Deleted by somebody else: what was typed can be saved as a new row.
            Isian.Id = null;
        }

        return this.Refused(Errors, outcome);
    }

    public async Task<IActionResult> OnPostHapusAsync(Guid id, int revisi, CancellationToken cancellationToken)
    {
        if (await simpan.DeleteAsync(unit, id, revisi, cancellationToken))
        {
            return this.SavedAt(unit.Address("pembanding"));
        }

        await LoadAsync(cancellationToken);
        ModelState.Clear();
        Isian = new PembandingForm();
        NotDeleted = Rows.Any(row => row.Id == id)
            ? "Orang lain mengubah baris ini setelah Anda membukanya. Periksa nilainya, lalu hapus lagi."
            : "Baris ini sudah dihapus orang lain.";
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    public string Kode(PembandingRow row) => Indikator.FirstOrDefault(x => x.Id == row.IndikatorKinerjaId)?.Kode ?? "";

    /// <summary>Realisasi of the unit minus the n-th benchmark of the indikator.</summary>
    public Figure? Difference(PembandingRow row)
    {
        var number = Rows.Where(x => x.IndikatorKinerjaId == row.IndikatorKinerjaId).ToList().IndexOf(row) + 1;
        return Figures.TryGet($"{Kode(row)}.selisih-pembanding-{number}.{unit.Tahun}", out var figure) ? figure : null;
    }

    public Figure? Realisasi(PembandingRow row) => Figures.TryGet($"{Kode(row)}.realisasi.{unit.Tahun}", out var figure) ? figure : null;

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Figures = ReportFigures.Build(await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken));
        Indikator = await (
            from subjek in db.SubjekKinerja.AsNoTracking()
            join indikator in db.IndikatorKinerja.AsNoTracking() on subjek.Id equals indikator.SubjekKinerjaId
            where subjek.PerangkatDaerahId == unit.Id
            orderby subjek.Level, subjek.Urutan, indikator.Urutan
            select indikator).ToListAsync(cancellationToken);
        var rows = await db.Pembanding.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToListAsync(cancellationToken);
        var order = Indikator.Select((x, i) => (x.Id, i)).ToDictionary(x => x.Id, x => x.i);
        Rows = [.. rows.OrderBy(x => order.GetValueOrDefault(x.IndikatorKinerjaId)).ThenBy(x => x.Urutan).ThenBy(x => x.Id)];
    }
}
