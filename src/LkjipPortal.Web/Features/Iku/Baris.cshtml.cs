using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using IkuRow = LkjipPortal.Core.Planning.Iku;

namespace LkjipPortal.Web.Features.Iku;

/// <summary>Form of one IKU; without one, first the choice of the indikator it is about.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class BarisModel(PortalDbContext db, SimpanIku simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public IkuForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    [FromRoute]
    public Guid? Id { get; set; }

    /// <summary>Null: a new IKU.</summary>
    public IkuRow? Row { get; private set; }

    public IkuKaitan? Kaitan { get; private set; }

    /// <summary>Subjects with their indikator, to choose the new IKU's from.</summary>
    public IReadOnlyList<SubjekKinerja> Subjek { get; private set; } = [];

    /// <summary>Indikator that are IKU of the year already.</summary>
    public IReadOnlySet<Guid> Terpakai { get; private set; } = new HashSet<Guid>();

    /// <summary>The new IKU's indikator is still to be chosen.</summary>
    public bool Memilih => Id is null && string.IsNullOrEmpty(Isian.Dari);

    public FormErrors Errors { get; } = new();

    /// <summary>Why the IKU was not deleted.</summary>
    public string? NotDeleted { get; private set; }

    public CurrentUnit Unit => unit;

    public async Task<IActionResult> OnGetAsync(string? dari, CancellationToken cancellationToken)
    {
        if (Id is not null)
        {
            return await LoadAsync(fill: true, cancellationToken) ? Page() : NotFound();
        }

        if (dari is null)
        {
            await LoadChoicesAsync(cancellationToken);
            return Page();
        }

        if (await simpan.OriginAsync(unit, dari, cancellationToken) is not { } origin)
        {
            return NotFound();
        }

        var subjek = await db.SubjekKinerja.AsNoTracking().SingleAsync(x => x.Id == origin.SubjekKinerjaId, cancellationToken);
        Isian = IkuForm.Nature(origin);
        Isian.Dari = dari;
        Isian.KinerjaUtama = subjek.Nama;
        Isian.NamaIndikator = origin.Nama;
        Isian.TahunDari = unit.Tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Id, Isian, Pilihan, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return this.SavedAt(unit.Address("iku"));
            case SaveOutcome.NotFound:
                return NotFound();
            default:
                db.ChangeTracker.Clear();
                return Id is null || await LoadAsync(fill: false, cancellationToken) ? this.Refused(Errors, outcome) : NotFound();
        }
    }

    public async Task<IActionResult> OnPostHapusAsync(int revisi, CancellationToken cancellationToken)
    {
        if (Id is { } id && await simpan.DeleteAsync(unit, id, revisi, cancellationToken))
        {
            return this.SavedAt(unit.Address("iku"));
        }

        ModelState.Clear();
        if (!await LoadAsync(fill: true, cancellationToken))
        {
            return NotFound();
        }

        NotDeleted = "Orang lain mengubah IKU ini setelah Anda membukanya. Periksa isinya, lalu hapus lagi.";
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(bool fill, CancellationToken cancellationToken)
    {
        Row = Id is { } id ? await simpan.FindAsync(unit, id, cancellationToken) : null;
        if (Row is null || await simpan.IndikatorAsync(unit, Row.IndikatorKinerjaId, cancellationToken) is not { } indikator)
        {
            return false;
        }

        Kaitan = await simpan.KaitanAsync(Row, cancellationToken);
        Isian = fill ? IkuForm.From(Row, indikator) : Isian;
        return true;
    }

    private async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        Subjek = await db.SubjekKinerja.AsNoTracking().Include(x => x.Indikator.OrderBy(row => row.Urutan))
            .Where(x => x.PerangkatDaerahId == unit.Id).OrderBy(x => x.Urutan).ToListAsync(cancellationToken);
        Terpakai = await db.Iku.Where(x => x.PerangkatDaerahId == unit.Id && x.TahunDari <= unit.Tahun && (x.TahunSampai == null || x.TahunSampai >= unit.Tahun))
            .Select(x => x.IndikatorKinerjaId).ToHashSetAsync(cancellationToken);
    }
}
