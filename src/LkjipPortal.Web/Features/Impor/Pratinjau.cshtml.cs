using System.Globalization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor.Langkah;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>Fourth step: what would be added, changed and refused; then all of it in one transaction.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class PratinjauModel(Unggahan unggahan, PortalDbContext db, CurrentUnit unit) : LangkahModel(unggahan, unit)
{
    private IReadOnlyList<KolomLembar> _columns = [];

    /// <summary>State of the plan that the preview was made on.</summary>
    [BindProperty]
    public string? Sidik { get; set; }

    public RencanaTujuan Tujuan { get; private set; } = null!;

    public ImportSummary Ringkasan { get; private set; } = null!;

    /// <summary>Why nothing was saved although "Terapkan" was pressed; null: it was not.</summary>
    public string? Usang { get; private set; }

    /// <summary>Why the version takes no change; null: it does.</summary>
    public string? Beku => Usang is null ? Ringkasan.Blocked : null;

    public override LangkahImpor Langkah => LangkahImpor.Pratinjau;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ?? Page();

    /// <summary>The refused cells as a workbook.</summary>
    public async Task<IActionResult> OnGetDitolakAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken)
        ?? this.Xlsx(output => LaporanImpor.WriteRefused(Ringkasan.RefusedCells, $"Sel yang ditolak, {Tujuan.Judul}", output), Name);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var seen = Sidik ?? "";
        if (await LoadAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        if (seen != Tujuan.Sidik)
        {
            return Stale();
        }

        var applied = (await Jenis.RunAsync(db, Unit, Terpilih!, _columns, dryRun: false, cancellationToken)).Value;
        if (applied.Ringkasan.Blocked is not null)
        {
            // Saved by somebody else between the check above and the write; or this very import, pressed twice.
            return await LoadAsync(cancellationToken) ?? Stale();
        }

        await Unggahan.SelesaiAsync(Id, new LaporanImpor(Tujuan.Judul, Berkas.NamaBerkas, applied.Tahun, applied.Ringkasan).ToJson(), cancellationToken);
        return LocalRedirect(UnitLinks.Address(Unit.Kode, applied.Tahun, string.Create(CultureInfo.InvariantCulture, $"impor/{Jenis.Path}/{Id:D}/laporan")));
    }

    private string Name => $"Ditolak-{Tujuan.Judul.Replace(' ', '-')}-{Unit.Singkatan}";

    private PageResult Stale()
    {
        Usang = $"{Tujuan.Judul} diubah sejak pratinjau ini dibuat, jadi belum ada yang disimpan. Pratinjau sudah dihitung ulang: periksa lagi, lalu terapkan.";
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancellationToken)
    {
        if (await OpenAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Terpilih is not { } sheet || !TataLetakOf(sheet).TryGet(out var layout, out _))
        {
            return LocalRedirect(Alamat("lembar"));
        }

        if (Berkas.Kolom is not { } confirmed)
        {
            return LocalRedirect(Alamat("kolom"));
        }

        _columns = [.. layout.Kolom.Select(column => column with { Bidang = confirmed.GetValueOrDefault(column.Index.ToString(CultureInfo.InvariantCulture), "") })];
        Tujuan = await Jenis.TargetAsync(db, Unit, layout, cancellationToken);
        if (!(await Jenis.RunAsync(db, Unit, sheet, _columns, dryRun: true, cancellationToken)).TryGet(out var result, out var unreadable))
        {
            TempData[KolomModel.PesanKey] = unreadable;
            return LocalRedirect(Alamat("kolom"));
        }

        Ringkasan = result.Ringkasan;
        Sidik = Tujuan.Sidik;
        return null;
    }
}
