using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PkRow = LkjipPortal.Core.Planning.PerjanjianKinerja;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>A version of a PK as printed, beside what changed and where it differs from the plans; starts a Perubahan or a PK of a lower level, and deletes one.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class IndexModel(BacaPerjanjianKinerja baca, BuatPk buat, HapusPk hapus, CurrentUnit unit) : PageModel
{
    /// <summary>Null: no PK for the year.</summary>
    public PkView? Data { get; private set; }

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana);

    /// <summary>The version shown is the one that may be changed.</summary>
    public bool IsLatest => Data is not null && Data.Versi.Nomor == Data.Versions[0].Nomor;

    public string? Saved { get; private set; }

    public AlasanPerubahanPk? Alasan { get; private set; }

    public string? Penjelasan { get; private set; }

    public string? Jabatan { get; private set; }

    /// <param name="pk">Kode of the PK; without it the head's.</param>
    /// <param name="versi">Number of a version; without it the one in force.</param>
    public async Task<IActionResult> OnGetAsync(string? pk, int? versi, CancellationToken cancellationToken)
    {
        Data = await baca.RunAsync(unit, pk ?? PkRow.KodeKepala, versi, cancellationToken);
        Saved = this.SavedTime();
        return Data is null && (versi is not null || pk is not (null or PkRow.KodeKepala)) ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostPerubahanAsync(string? pk, int nomor, int revisi, AlasanPerubahanPk? alasan, string? penjelasan, CancellationToken cancellationToken)
    {
        (Alasan, Penjelasan) = (alasan, penjelasan);
        var kode = pk ?? PkRow.KodeKepala;
        var outcome = await buat.PerubahanAsync(unit, kode, nomor, revisi, alasan, penjelasan, cancellationToken);
        return outcome is SaveOutcome.Saved
            ? this.SavedAt(unit.Address($"perjanjian-kinerja/ubah?pk={kode}"))
            : await AgainAsync(kode, outcome, cancellationToken);
    }

    public async Task<IActionResult> OnPostBuatAsync(string? pk, JenjangPk? jenjang, string? jabatan, CancellationToken cancellationToken)
    {
        Jabatan = jabatan;
        if (jenjang is not { } level || !Enum.IsDefined(level))
        {
            return NotFound();
        }

        var (outcome, kode) = await buat.BaruAsync(unit, level, jabatan, cancellationToken);
        return kode is not null
            ? this.SavedAt(unit.Address($"perjanjian-kinerja/ubah?pk={kode}"))
            : await AgainAsync(pk ?? PkRow.KodeKepala, outcome, cancellationToken);
    }

    /// <param name="revisi">Of the version that the person saw.</param>
    public async Task<IActionResult> OnPostHapusAsync(string? pk, int revisi, CancellationToken cancellationToken)
    {
        var kode = pk ?? PkRow.KodeKepala;
        var outcome = await hapus.RunAsync(unit, kode, revisi, cancellationToken);
        return outcome is SaveOutcome.Saved ? this.SavedAt(unit.Address("perjanjian-kinerja")) : await AgainAsync(kode, outcome, cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(string kode, SaveOutcome outcome, CancellationToken cancellationToken)
    {
        Data = await baca.RunAsync(unit, kode, null, cancellationToken);
        return outcome is SaveOutcome.NotFound || Data is null ? NotFound() : this.Refused(new FormErrors(), outcome);
    }
}
