using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Impor.Langkah;

public enum LangkahImpor { Berkas, Lembar, Kolom, Pratinjau, Hasil }

/// <summary>A page of the import: the kind of document, and from the second step on the upload.</summary>
public abstract class LangkahModel(Unggahan unggahan, CurrentUnit unit) : PageModel
{
    [FromRoute]
    public string Dokumen { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public JenisImpor Jenis { get; private set; } = null!;

    /// <summary>Without the file itself.</summary>
    public UnggahanImpor Berkas { get; private set; } = null!;

    /// <summary>Sheets to choose from; empty on pages that do not read the file.</summary>
    public IReadOnlyList<Sheet> Lembar { get; private set; } = [];

    public abstract LangkahImpor Langkah { get; }

    public CurrentUnit Unit => unit;

    protected Unggahan Unggahan => unggahan;

    protected Guid Pengguna => User.PenggunaId() ?? Guid.Empty;

    /// <summary>"/bkpsdm/2023/impor/renja".</summary>
    public string Awal => unit.Address($"impor/{Jenis.Path}");

    public string Alamat(string langkah) => unit.Address($"impor/{Jenis.Path}/{Id:D}/{langkah}");

    /// <returns>Null when the page can be shown; else where to go.</returns>
    protected async Task<IActionResult?> OpenAsync(CancellationToken cancellationToken)
    {
        if (JenisImpor.Of(Dokumen) is not { } jenis)
        {
            return NotFound();
        }

        Jenis = jenis;
        if (await unggahan.BukaAsync(Pengguna, jenis, Id, cancellationToken) is not { } row)
        {
            return NotFound();
        }

        Berkas = row;
        if (row.Hasil is not null)
        {
            return Langkah == LangkahImpor.Hasil ? null : LocalRedirect(Alamat("laporan"));
        }

        if (Langkah == LangkahImpor.Hasil)
        {
            return LocalRedirect(Alamat("pratinjau"));
        }

        Lembar = await unggahan.LembarAsync(row, jenis, cancellationToken);
        return null;
    }

    /// <summary>Opens a document; null: there is none of that name.</summary>
    protected bool OpenKind()
    {
        Jenis = JenisImpor.Of(Dokumen)!;
        return Jenis is not null;
    }

    /// <summary>The sheet chosen, or the only one; null: it is still to be chosen.</summary>
    protected Sheet? Terpilih => Lembar.Count == 1 ? Lembar[0] : Lembar.FirstOrDefault(sheet => sheet.Name == Berkas.Lembar);

    protected ParseResult<TataLetak> TataLetakOf(Sheet sheet) => Jenis.Layout(sheet, unit.Tahun);
}
