using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.SumberDaya;

/// <summary>Staff and facilities available and needed, with the ratio that efisiensi compares capaian with.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRealisasi)]
public sealed class IndexModel(PortalDbContext db, ReportSourceReader reader, SimpanSumberDaya simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public List<SumberDayaForm> Baris { get; set; } = [];

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    public FigureSet Figures { get; private set; } = null!;

    public FormErrors Errors { get; } = new();

    public string? Saved { get; private set; }

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana, Peran.Bidang);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Saved = this.SavedTime();
        var rows = await db.SumberDaya.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToDictionaryAsync(x => x.Jenis, cancellationToken);
        Baris = [.. Enum.GetValues<JenisSumberDaya>().Select(jenis => SumberDayaForm.From(jenis, rows.GetValueOrDefault(jenis)))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Baris, Pilihan, cancellationToken);
        if (outcome is SaveOutcome.Saved)
        {
            return this.SavedAt(unit.Address("sumber-daya"));
        }

        await LoadAsync(cancellationToken);
        return this.Refused(Errors, outcome);
    }

    public static string Label(JenisSumberDaya jenis) => jenis == JenisSumberDaya.Sdm ? "Sumber daya manusia" : "Sarana dan prasarana";

    public Figure? Figure(JenisSumberDaya jenis, string what) =>
        Figures.TryGet($"{(jenis == JenisSumberDaya.Sdm ? "sdm" : "sarpras")}.{what}.{unit.Tahun}", out var figure) ? figure : null;

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Figures = ReportFigures.Build(await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken));
}
