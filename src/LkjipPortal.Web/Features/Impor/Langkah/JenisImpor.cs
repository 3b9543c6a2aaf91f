using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Features.Impor.Langkah;

/// <summary>A kind of document that is imported in steps: Renstra or Renja.</summary>
/// <param name="path">Part of the address, and the page of the document: "renja".</param>
public abstract class JenisImpor(string path, string nama)
{
    public static JenisImpor Renstra { get; } = new RenstraImpor();
    public static JenisImpor Renja { get; } = new RenjaImpor();

    public string Path => path;

    public string Nama => nama;

    /// <summary>What the page of the upload says is looked for.</summary>
    public abstract IReadOnlyList<string> KolomDicari { get; }

    public static JenisImpor? Of(string? path) => path == Renstra.Path ? Renstra : path == Renja.Path ? Renja : null;

    /// <summary>Sheets that hold such a table, visible ones first; else why there is none.</summary>
    public abstract ParseResult<IReadOnlyList<Sheet>> Candidates(WorkbookContent workbook);

    public abstract ParseResult<TataLetak> Layout(Sheet sheet, int tahun);

    /// <summary>A column that nothing can be read without; null: none is missing.</summary>
    public abstract string? Missing(IReadOnlyList<KolomLembar> columns);

    public abstract Task<RencanaTujuan> TargetAsync(PortalDbContext db, CurrentUnit unit, TataLetak layout, CancellationToken cancellationToken);

    /// <param name="dryRun">Says what would happen and saves nothing.</param>
    public abstract Task<ParseResult<HasilImpor>> RunAsync(PortalDbContext db, CurrentUnit unit, Sheet sheet, IReadOnlyList<KolomLembar> columns, bool dryRun, CancellationToken cancellationToken);

    /// <summary>A field that several columns may bear: of their texts the first that is filled is taken.</summary>
    public static bool MayRepeat(string bidang) => bidang is "" or nameof(Imports.Renstra.RenstraField.Nama);

    protected static RencanaTujuan Target(string judul, IReadOnlyList<VersiDokumen> versions)
    {
        var newest = versions.MaxBy(version => version.Nomor);
        var name = newest is null ? null : newest.Nomor == 0 ? "Murni" : FormattableString.Invariant($"Perubahan {newest.Nomor}");
        return new RencanaTujuan(judul, name, string.Join('.', versions.OrderBy(version => version.Nomor).Select(version => FormattableString.Invariant($"{version.Id:N}-{version.Revisi}-{version.Status}"))));
    }
}
