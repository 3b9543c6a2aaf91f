using System.Globalization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor.Langkah;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>Third step: what each column is. What is confirmed is remembered for the unit's next workbook of this kind.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class KolomModel(Unggahan unggahan, PemetaanKolomReader pemetaan, PortalDbContext db, CurrentUnit unit) : LangkahModel(unggahan, unit)
{
    /// <summary>Why a sheet could not be previewed with these columns.</summary>
    internal const string PesanKey = "PesanKolom";

    /// <summary>Chosen field by column index.</summary>
    [BindProperty]
    public Dictionary<int, string?> Isian { get; set; } = [];

    public TataLetak TataLetak { get; private set; } = null!;

    public IReadOnlyList<KolomLembar> Kolom { get; private set; } = [];

    public override LangkahImpor Langkah => LangkahImpor.Kolom;

    public static string Field(int index) => string.Create(CultureInfo.InvariantCulture, $"Isian[{index}]");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        Kolom = Berkas.Kolom is { } confirmed ? With(confirmed) : await pemetaan.RecallAsync(Unit.Id, Jenis, TataLetak, cancellationToken);
        if (TempData[PesanKey] is string reason)
        {
            ModelState.AddModelError("", reason);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        ModelState.Clear();
        Kolom = With(Isian.ToDictionary(x => x.Key.ToString(CultureInfo.InvariantCulture), x => x.Value ?? "", StringComparer.Ordinal));
        Check();
        if (ModelState.ErrorCount > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await pemetaan.RememberAsync(Unit.Id, Jenis, TataLetak, Kolom, cancellationToken);
        var row = await db.UnggahanImpor.Where(x => x.Id == Id && x.Hasil == null).SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return NotFound();
        }

        row.Lembar = Terpilih!.Name;
        row.Kolom = Kolom.ToDictionary(x => x.Index.ToString(CultureInfo.InvariantCulture), x => x.Bidang);
        await db.SaveChangesAsync(cancellationToken);
        return LocalRedirect(Alamat("pratinjau"));
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

        TataLetak = layout;
        return null;
    }

    /// <summary>The recognized columns with the fields given; a field that is no choice is left as recognized.</summary>
    private KolomLembar[] With(Dictionary<string, string> fields)
    {
        var allowed = TataLetak.Pilihan.Select(choice => choice.Kode).Append("").ToHashSet(StringComparer.Ordinal);
        return [.. TataLetak.Kolom.Select(column => fields.TryGetValue(column.Index.ToString(CultureInfo.InvariantCulture), out var field) && allowed.Contains(field)
            ? column with { Bidang = field } : column)];
    }

    private void Check()
    {
        foreach (var twice in Kolom.Where(column => !JenisImpor.MayRepeat(column.Bidang)).GroupBy(column => column.Bidang).Where(group => group.Count() > 1))
        {
            var label = TataLetak.Pilihan.First(choice => choice.Kode == twice.Key).Label;
            foreach (var column in twice.Skip(1))
            {
                ModelState.AddModelError(Field(column.Index), $"{label} sudah dipilih untuk kolom {twice.First().Huruf}. Pilih satu kolom saja.");
            }
        }

        if (Jenis.Missing(Kolom) is { } missing)
        {
            ModelState.AddModelError("", $"Kolom {missing} belum dipilih.");
        }
    }
}
