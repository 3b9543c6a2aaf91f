using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Realisasi;

/// <summary>List of indikator; with one chosen, its target and realisasi of a year, and how it is counted.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRealisasi)]
public sealed class IndexModel(BacaRealisasi baca, SimpanRealisasi simpan, SimpanTarget simpanTarget, HitungCapaian hitung, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public RealisasiForm Isian { get; set; } = new();

    [BindProperty]
    public TargetForm IsianTarget { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    [FromRoute]
    public string? Indikator { get; set; }

    /// <summary>Year of the realisasi where it is not the page's.</summary>
    [FromQuery(Name = "tahun-realisasi")]
    public int? TahunRealisasi { get; set; }

    public int Tahun => TahunRealisasi ?? unit.Tahun;

    public IReadOnlyList<IndikatorItem> Items { get; private set; } = [];

    public FigureSet Figures { get; private set; } = null!;

    /// <summary>Null: no indikator is chosen.</summary>
    public EntryView? Entry { get; private set; }

    public FormErrors Errors { get; } = new();

    public string? Saved { get; private set; }

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana, Peran.Bidang);

    public bool MayEditTarget => unit.Punya(Peran.Perencana);

    /// <summary>"Tahun 2025 di luar masa Renstra 2019–2023."; null for a year inside it.</summary>
    public string? Outside { get; private set; }

    public string Address => unit.Address($"realisasi/{Indikator}") + (Tahun == unit.Tahun ? "" : $"?tahun-realisasi={Tahun.ToString(CultureInfo.InvariantCulture)}");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        Saved = this.SavedTime();
        if (Outside is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        Isian = RealisasiForm.From(Entry?.Row);
        IsianTarget = Entry?.Place is { } place ? SimpanTarget.ToForm(place) : new TargetForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Indikator is null ? NotFound() : await AnswerAsync(await simpan.RunAsync(unit, Indikator, Tahun, Isian, Pilihan, cancellationToken), target: false, cancellationToken);

    public async Task<IActionResult> OnPostTargetAsync(CancellationToken cancellationToken)
    {
        if (!MayEditTarget)
        {
            return Forbid();
        }

        return Indikator is null
            ? NotFound()
            : await AnswerAsync(await simpanTarget.RunAsync(unit, Indikator, Tahun, IsianTarget, Pilihan, cancellationToken), target: true, cancellationToken);
    }

    /// <summary>The capaian of what is typed so far; saves nothing.</summary>
    public async Task<IActionResult> OnPostHitungAsync(CancellationToken cancellationToken)
    {
        var entry = Indikator is null ? null : await baca.IndikatorAsync(unit, Indikator, cancellationToken);
        if (entry is null || await simpan.OutsideRenstraAsync(unit, Tahun, cancellationToken) is not null)
        {
            return NotFound();
        }

        ModelState.Clear();
        return Partial("_Hasil", await hitung.RunAsync(unit.Id, Tahun, entry.Kode, Isian.ToSource(entry), cancellationToken));
    }

    private async Task<IActionResult> AnswerAsync(SaveOutcome outcome, bool target, CancellationToken cancellationToken)
    {
        if (outcome is SaveOutcome.Saved)
        {
            return this.SavedAt(Address);
        }

        if (outcome is SaveOutcome.NotFound || !await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        // The form that was not sent shows what is stored.
        if (target)
        {
            Isian = RealisasiForm.From(Entry?.Row);
        }
        else
        {
            IsianTarget = Entry?.Place is { } place ? SimpanTarget.ToForm(place) : new TargetForm();
        }

        var page = this.Refused(Errors, outcome);
        if (!target && Outside is null && Entry is { } entry && outcome is SaveOutcome.Invalid)
        {
            Entry = entry with { Hasil = await hitung.RunAsync(unit.Id, Tahun, entry.Indikator.Kode, Isian.ToSource(entry.Indikator), cancellationToken) };
        }

        return page;
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        (Items, Figures) = await baca.ListAsync(unit, cancellationToken);
        if (Indikator is null)
        {
            return true;
        }

        Entry = await baca.EntryAsync(unit, Indikator, Tahun, Figures, cancellationToken);
        Outside = await simpan.OutsideRenstraAsync(unit, Tahun, cancellationToken);
        return Entry is not null;
    }

    /// <summary>Cards of the states, in the order of the page.</summary>
    public static IReadOnlyList<(KeadaanRealisasi Value, string Label, string Note)> Cards { get; } =
    [
        (KeadaanRealisasi.Terisi, "Terisi", "angka, predikat"),
        (KeadaanRealisasi.Nol, "Nol", "hasilnya 0"),
        (KeadaanRealisasi.Sementara, "Sementara", "tulis per tanggal"),
        (KeadaanRealisasi.BelumDiukur, "Belum diukur", "dicetak n/a"),
        (KeadaanRealisasi.TidakBerlaku, "Tidak berlaku", "dicetak N/A"),
    ];
}
