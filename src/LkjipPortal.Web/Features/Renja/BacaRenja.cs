using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renja;

/// <summary>A printed row: one indikator of a node, murni beside perubahan.</summary>
/// <param name="NodeSpan">Rows of the node when this is its first; 0 after that.</param>
public sealed record RenjaRow(
    LevelRencana Level, string Kode, string? KodeTercetak, string Nama, int NodeSpan,
    decimal? PaguMurni, decimal? RealisasiRupiah, decimal? PaguPerubahan, IndikatorRenja? Indikator,
    NilaiKinerja? TargetMurni, NilaiKinerja? Realisasi, NilaiKinerja? TargetPerubahan)
{
    /// <summary>Perubahan minus murni; null when one of them is not entered.</summary>
    public decimal? SelisihPagu => PaguPerubahan - PaguMurni;

    public decimal? SelisihTarget => TargetPerubahan?.Angka - TargetMurni?.Angka;
}

/// <param name="Triwulan">Last triwulan with realisasi; 0 for none.</param>
/// <param name="Versi">The version in force.</param>
public sealed record RenjaView(VersiRenja Versi, bool AdaPerubahan, int Triwulan, IReadOnlyList<RenjaRow> Rows);

/// <summary>Reads the year's Renja: murni, realisasi up to a triwulan, and perubahan side by side.</summary>
public sealed class BacaRenja(PortalDbContext db)
{
    public async Task<RenjaView?> RunAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var renja = await db.Renja.AsNoTracking().AsSplitQuery()
            .Include(x => x.Versi).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator)
            .Include(x => x.Realisasi)
            .Include(x => x.RealisasiRupiah)
            .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);
        if (renja?.Versi.MaxBy(x => x.Nomor) is not { } latest)
        {
            return null;
        }

        var murni = renja.Versi.MinBy(x => x.Nomor)!;
        var triwulan = renja.Realisasi.Select(x => x.Triwulan).Concat(renja.RealisasiRupiah.Select(x => x.Triwulan)).DefaultIfEmpty().Max();
        var rows = new RenjaRows(murni, latest == murni ? null : latest, renja, triwulan);
        return new RenjaView(latest, latest != murni, triwulan, rows.Build());
    }

    /// <summary>Pairs the nodes and indikator of two versions by identity; what only one version has stays, with a gap in the other.</summary>
    private sealed class RenjaRows(VersiRenja murni, VersiRenja? perubahan, Core.Planning.Renja renja, int triwulan)
    {
        private readonly Dictionary<Guid, NodeRenja> _murniNodes = murni.Node.ToDictionary(x => x.Identitas);
        private readonly Dictionary<Guid, IndikatorRenja> _murniIndikator = murni.Node.SelectMany(x => x.Indikator).ToDictionary(x => x.Identitas);
        private readonly Dictionary<Guid, NilaiKinerja> _realisasi =
            renja.Realisasi.Where(x => x.Triwulan == triwulan).ToDictionary(x => x.IndikatorIdentitas, x => x.Nilai);
        private readonly Dictionary<Guid, decimal> _rupiah =
            renja.RealisasiRupiah.Where(x => x.Triwulan == triwulan).ToDictionary(x => x.NodeIdentitas, x => x.Jumlah);

        public List<RenjaRow> Build()
        {
            var nodes = (perubahan ?? murni).Node.ToList();
            if (perubahan is not null)
            {
                var kept = nodes.Select(x => x.Identitas).ToHashSet();
                nodes.AddRange(murni.Node.Where(x => !kept.Contains(x.Identitas)));
            }

            return [.. nodes.OrderBy(x => x.Urutan).SelectMany(Rows)];
        }

        private IEnumerable<RenjaRow> Rows(NodeRenja node)
        {
            var inPerubahan = perubahan is not null && perubahan.Node.Contains(node);
            var before = _murniNodes.GetValueOrDefault(node.Identitas);
            var list = node.Indikator.OrderBy(x => x.Urutan).Cast<IndikatorRenja?>().DefaultIfEmpty().ToList();
            return list.Select((indikator, index) => new RenjaRow(
                node.Level, node.Kode, node.KodeTercetak, node.Nama, index == 0 ? list.Count : 0,
                before?.Pagu, _rupiah.TryGetValue(node.Identitas, out var spent) ? spent : null, inPerubahan ? node.Pagu : null,
                indikator,
                indikator is null ? null : _murniIndikator.GetValueOrDefault(indikator.Identitas)?.Target,
                indikator is null ? null : _realisasi.GetValueOrDefault(indikator.Identitas),
                inPerubahan ? indikator?.Target : null));
        }
    }
}
