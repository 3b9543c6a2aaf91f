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

namespace LkjipPortal.Web.Features.Anggaran;

/// <summary>Pagu, realisasi anggaran and serapan per program; realisasi is entered here.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRealisasi)]
public sealed class IndexModel(PortalDbContext db, ReportSourceReader reader, SimpanAnggaran simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public List<AnggaranForm> Baris { get; set; } = [];

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    /// <summary>Sasaran, each with its programs, in printed order.</summary>
    public IReadOnlyList<SubjekSource> Subjek { get; private set; } = [];

    public FigureSet Figures { get; private set; } = null!;

    public FormErrors Errors { get; } = new();

    public string? Saved { get; private set; }

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana, Peran.Bidang);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Saved = this.SavedTime();
        var rows = await db.RealisasiAnggaran.AsNoTracking()
            .Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun)
            .Join(db.SubjekKinerja, row => row.SubjekKinerjaId, subjek => subjek.Id, (row, subjek) => new { subjek.Kode, Row = row })
            .ToDictionaryAsync(x => x.Kode, x => x.Row, cancellationToken);
        Baris = [.. Subjek.Where(x => x.Level == LevelRencana.Program).Select(x => AnggaranForm.From(x.Kode, rows.GetValueOrDefault(x.Kode)))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Baris, Pilihan, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return this.SavedAt(unit.Address("anggaran"));
            case SaveOutcome.NotFound:
                return NotFound();
            default:
                await LoadAsync(cancellationToken);
                return this.Refused(Errors, outcome);
        }
    }

    public Figure? Figure(string subject, string what) => Figures.TryGet($"{subject}.{what}.{unit.Tahun}", out var figure) ? figure : null;

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        Subjek = [.. source.Subjek.Where(x => x.Level is LevelRencana.Sasaran or LevelRencana.Program)];
        Figures = ReportFigures.Build(source);
    }
}
