using System.Text.Json;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>
/// Writes one section. The limits of the request lie far above those of a text, so that a text that is too long comes back with a message instead of being cut off.
/// </summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.TulisLaporan)]
[RequestSizeLimit(RequestMaxBytes)]
[RequestFormLimits(ValueLengthLimit = RequestMaxBytes, BufferBodyLengthLimit = RequestMaxBytes)]
public sealed class BagianModel(LaporanReader laporan, ReportBuilder reports, SimpanBagian save, CurrentUnit unit) : PageModel
{
    private const int RequestMaxBytes = 64 * 1024 * 1024;
    private const int FiguresShown = 40;

    [BindProperty]
    public string? Isi { get; set; }

    [BindProperty]
    public KeadaanBagian Keadaan { get; set; }

    [BindProperty]
    public int? Revisi { get; set; }

    /// <summary>Words that the list of figures is narrowed to.</summary>
    [BindProperty]
    public string? Cari { get; set; }

    public OutlineEntry Entry { get; private set; } = null!;
    public Completeness Completeness { get; private set; } = null!;
    public IReadOnlyList<NarrativeProblem> Problems { get; private set; } = [];

    /// <summary>What someone else stored meanwhile; null without a conflict.</summary>
    public BagianLaporan? Conflict { get; private set; }

    /// <summary>Why nobody can write here now; null when the section is open.</summary>
    public string? Closed { get; private set; }

    public bool Saved { get; private set; }
    public bool MayWrite => Closed is null && unit.Punya(Peran.Perencana);
    public IReadOnlyList<Figure> AllFigures { get; private set; } = [];

    /// <summary>Drafts that the writer may take over; none for who may not write.</summary>
    public IReadOnlyList<SaranView> Saran { get; private set; } = [];

    /// <summary>Figures that fit the search, a few of many.</summary>
    public IReadOnlyList<Figure> Figures => [.. Matching.Take(FiguresShown)];

    public int MatchCount => Matching.Count();

    /// <summary>All figures for the script of the editor: key, text, label.</summary>
    public string FiguresJson => JsonSerializer.Serialize(AllFigures.Select(figure => new[] { figure.Key, figure.Text, figure.Label }));

    private IEnumerable<Figure> Matching
    {
        get
        {
            var words = (Cari ?? "").Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
            return AllFigures.Where(figure => words.All(word =>
                figure.Key.Contains(word, StringComparison.OrdinalIgnoreCase) || figure.Label.Contains(word, StringComparison.OrdinalIgnoreCase)));
        }
    }

    public async Task<IActionResult> OnGetAsync(string kode, string? tersimpan, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(kode, fill: true, cancellationToken))
        {
            return NotFound();
        }

        Saved = tersimpan is not null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kode, CancellationToken cancellationToken)
    {
        if (!ReportOutline.HasNarrative(kode))
        {
            return NotFound();
        }

        var text = (Isi ?? "").ReplaceLineEndings("\n");
        var outcome = await save.ExecuteAsync(new BagianForm(kode, text, Keadaan, Revisi), cancellationToken);
        if (outcome is SimpanBagianOutcome.Saved)
        {
            return LocalRedirect(unit.Address($"lkjip/bagian/{kode}?tersimpan=1"));
        }

        await LoadAsync(kode, fill: false, cancellationToken);
        switch (outcome)
        {
            case SimpanBagianOutcome.Refused refused:
                Problems = refused.Problems;
                Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
            case SimpanBagianOutcome.Stale stale:
                Conflict = stale.Stored;
                Revisi = stale.Stored.Revisi;
                ModelState.Remove(nameof(Revisi));
                Response.StatusCode = StatusCodes.Status409Conflict;
                break;
        }

        return Page();
    }

    /// <summary>Narrows the list of figures; stores nothing, keeps what was typed.</summary>
    public async Task<IActionResult> OnPostCariAsync(string kode, CancellationToken cancellationToken) =>
        await LoadAsync(kode, fill: false, cancellationToken) ? Page() : NotFound();

    /// <summary>Puts a link at the end of the text, for browsers without scripts; stores nothing.</summary>
    public async Task<IActionResult> OnPostSisipAsync(string kode, string angka, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(kode, fill: false, cancellationToken))
        {
            return NotFound();
        }

        if (AllFigures.Any(figure => figure.Key == angka))
        {
            Isi = $"{Isi?.TrimEnd()} {{{{{angka}}}}}".TrimStart();
            ModelState.Remove(nameof(Isi));
        }

        return Page();
    }

    /// <summary>Puts a draft behind the text, for browsers without scripts; stores nothing.</summary>
    public async Task<IActionResult> OnPostSaranAsync(string kode, int saran, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(kode, fill: false, cancellationToken))
        {
            return NotFound();
        }

        if (saran >= 0 && saran < Saran.Count)
        {
            Isi = $"{Isi?.TrimEnd()}\n\n{Saran[saran].Isi}".TrimStart();
            Saran = [.. Saran.Where((_, at) => at != saran)];
            ModelState.Remove(nameof(Isi));
        }

        return Page();
    }

    private async Task<bool> LoadAsync(string kode, bool fill, CancellationToken cancellationToken)
    {
        if (!ReportOutline.HasNarrative(kode))
        {
            return false;
        }

        Entry = ReportOutline.Find(kode);
        var report = await laporan.ReadAsync(cancellationToken);
        var section = report?.Bagian.SingleOrDefault(x => x.Kode == kode);
        Completeness = Completeness.Of(report is null ? [] : report.Bagian);
        Closed = SimpanBagian.WhyClosed(report, section);
        var source = await reports.SourceAsync(cancellationToken);
        var figures = ReportFigures.Build(source);
        AllFigures = figures.Figures;
        if (fill)
        {
            (Isi, Keadaan, Revisi) = (section?.Isi ?? "", Completeness.StateOf(kode), section?.Revisi);
            Problems = section is null ? [] : NarrativeCheck.Check(kode, section.Isi, source);
        }

        Saran = MayWrite ? SaranView.Of(kode, (Isi ?? "").ReplaceLineEndings("\n"), source, figures) : [];
        return true;
    }
}
