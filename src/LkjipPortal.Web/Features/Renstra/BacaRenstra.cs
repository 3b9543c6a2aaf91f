using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>A version to choose from.</summary>
public sealed record VersionChoice(int Nomor, JenisVersi Jenis, StatusDokumen Status)
{
    public string Label => Jenis == JenisVersi.Murni ? "Murni" : $"Perubahan {Nomor}";
}

/// <param name="Blocks">Kode and title of every block, for the filter.</param>
/// <param name="UnfilteredRows">Rows of the whole matrix.</param>
public sealed record RenstraView(
    RenstraMatrix Matrix, VersiRenstra Versi, IReadOnlyList<VersionChoice> Versions, IReadOnlyList<(string Kode, string Judul)> Blocks, int UnfilteredRows);

/// <summary>Reads the matrix of the Renstra that the year belongs to, in a constant number of statements whatever its size.</summary>
public sealed class BacaRenstra(PortalDbContext db)
{
    /// <param name="versi">Number of a version; null: the highest.</param>
    public async Task<RenstraView?> RunAsync(CurrentUnit unit, int? versi, string? blok, string? cari, CancellationToken cancellationToken)
    {
        var renstra = await db.Renstra.AsNoTracking()
            .Where(x => x.PerangkatDaerahId == unit.Id && x.TahunAwal <= unit.Tahun && x.TahunAkhir >= unit.Tahun)
            .Include(x => x.Versi)
            .OrderByDescending(x => x.TahunAwal)
            .FirstOrDefaultAsync(cancellationToken);
        var version = renstra?.Versi.Where(x => versi is null || x.Nomor == versi).MaxBy(x => x.Nomor);
        if (renstra is null || version is null)
        {
            return null;
        }

        var blocks = await BlocksAsync(version.Id, cancellationToken);
        var rows = blocks.SelectMany(x => x.Node).Sum(node => Math.Max(1, node.Indikator.Count));
        return new RenstraView(
            RenstraMatrixBuilder.Build(renstra.TahunAwal, renstra.TahunAkhir, blocks, blok, cari),
            version,
            [.. renstra.Versi.OrderByDescending(x => x.Nomor).Select(x => new VersionChoice(x.Nomor, x.Jenis, x.Status))],
            [.. blocks.Select(x => (x.Kode, x.Judul))],
            rows);
    }

    /// <summary>A version as the grid takes it, and whether it is the highest.</summary>
    /// <param name="versi">Number of a version; null: the highest.</param>
    public async Task<(RenstraEdit Edit, bool Latest)?> OpenAsync(CurrentUnit unit, int? versi, CancellationToken cancellationToken)
    {
        var renstra = await db.Renstra.AsNoTracking()
            .Where(x => x.PerangkatDaerahId == unit.Id && x.TahunAwal <= unit.Tahun && x.TahunAkhir >= unit.Tahun)
            .Include(x => x.Versi)
            .OrderByDescending(x => x.TahunAwal)
            .FirstOrDefaultAsync(cancellationToken);
        if (renstra?.Versi.Where(x => versi is null || x.Nomor == versi).MaxBy(x => x.Nomor) is not { } version)
        {
            return null;
        }

        var edit = new RenstraEdit(renstra.TahunAwal, renstra.TahunAkhir, version, await BlocksAsync(version.Id, cancellationToken))
        {
            AnggaranPk = await db.AnggaranPkAsync(unit, renstra.TahunAwal, renstra.TahunAkhir, cancellationToken),
        };
        return (edit, version.Nomor == renstra.Versi.Max(x => x.Nomor));
    }

    private Task<List<BlokNomenklatur>> BlocksAsync(Guid versionId, CancellationToken cancellationToken) => db.BlokNomenklatur.AsNoTracking().AsSplitQuery()
        .Where(x => x.VersiRenstraId == versionId)
        .OrderBy(x => x.Urutan)
        .Include(x => x.Node).ThenInclude(x => x.Pagu)
        .Include(x => x.Node).ThenInclude(x => x.Indikator).ThenInclude(x => x.Target)
        .ToListAsync(cancellationToken);
}
