using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor.Langkah;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>First step of an import: the file. An upload that waits for its next step is offered again.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
[UploadLimit(MaxRequest)]
[RequestSizeLimit(MaxRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
public sealed class IndexModel(Unggahan unggahan, CurrentUnit unit) : LangkahModel(unggahan, unit)
{
    /// <summary>More than a workbook may have, so that a file that is somewhat too large is refused at its field; bytes.</summary>
    public const int MaxRequest = 64 * 1024 * 1024;

    /// <summary>Largest file, MB.</summary>
    public const int MaxFile = 20;

    private const string Field = nameof(Isian);

    /// <summary>The file chosen.</summary>
    [BindProperty]
    public IFormFile? Isian { get; set; }

    /// <summary>Null: nothing waits.</summary>
    public UnggahanImpor? Menunggu { get; private set; }

    public override LangkahImpor Langkah => LangkahImpor.Berkas;

    /// <param name="besar">Size of a file that was too large to be received, MB.</param>
    public async Task<IActionResult> OnGetAsync(int? besar, CancellationToken cancellationToken)
    {
        if (besar is { } size)
        {
            ModelState.AddModelError(Field, $"Berkas {IdNumber.Format(size)} MB; paling besar {MaxFile} MB.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!OpenKind())
        {
            return NotFound();
        }

        ModelState.Clear();
        if ((await Unggahan.SimpanAsync(Pengguna, Jenis, Isian, cancellationToken)).TryGet(out var row, out var refused))
        {
            Id = row.Id;
            return LocalRedirect(Alamat("lembar"));
        }

        ModelState.AddModelError(Field, refused);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostBatalAsync(CancellationToken cancellationToken)
    {
        if (!OpenKind())
        {
            return NotFound();
        }

        await Unggahan.BatalAsync(Pengguna, Jenis, cancellationToken);
        return LocalRedirect(Unit.Address(Jenis.Path));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!OpenKind())
        {
            return NotFound();
        }

        Menunggu = await Unggahan.MenungguAsync(Pengguna, Jenis, cancellationToken);
        Id = Menunggu?.Id ?? Guid.Empty;
        return Page();
    }
}
