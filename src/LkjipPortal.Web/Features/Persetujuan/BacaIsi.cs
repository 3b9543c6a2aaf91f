using System.Globalization;
using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>Reads what stands in a document now, as it is submitted and approved. A PK has its own form.</summary>
public sealed class BacaIsi(PortalDbContext db, DokumenVersi versions, ReportSourceReader reader)
{
    public async Task<(IsiDokumen Isi, ReportSource Sumber)> RunAsync(CurrentUnit unit, DokumenDiminta document, CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        var rows = document.Dokumen switch
        {
            DokumenAlur.RencanaAksi => BarisDokumen.RencanaAksi(source),
            DokumenAlur.RealisasiTriwulan => [.. await TriwulanAsync(unit, document.Jenis.Triwulan, cancellationToken), .. document.Jenis.Triwulan == 4 ? BarisDokumen.Realisasi(source) : []],
            DokumenAlur.Laporan => BarisDokumen.Laporan(ReportFigures.Build(source), await NaskahAsync(document.Versi.Id, cancellationToken)),
            _ => BarisDokumen.Rencana(await versions.BacaAsync(document.Jenis, unit, document.Versi.Nomor, cancellationToken) ?? throw new InvalidOperationException($"{document.Label} was removed during the request.")),
        };
        return (new IsiDokumen(document.Label, source.Unit.Pemda, source.Unit.Nama, unit.Tahun, rows), source);
    }

    /// <summary>The content that was kept last: of the round before the running one when it is submitted, of the last round otherwise. Null: none.</summary>
    public async Task<IsiDokumen?> SebelumnyaAsync(DokumenDiminta document, CancellationToken cancellationToken)
    {
        var start = document.Versi.Status == StatusDokumen.Diajukan ? document.Riwayat.LastOrDefault(step => step.Langkah == Langkah.Ajukan)?.Urutan ?? 0 : int.MaxValue;
        var kept = await db.SalinanDokumen.AsNoTracking().Where(x => x.VersiId == document.Versi.Id && x.Urutan < start).OrderByDescending(x => x.Urutan).Select(x => x.Isi).FirstOrDefaultAsync(cancellationToken);
        return kept is null ? null : IsiDokumen.Baca(kept);
    }

    private async Task<Dictionary<string, string>> NaskahAsync(Guid laporan, CancellationToken cancellationToken) =>
        await db.BagianLaporan.AsNoTracking().Where(x => x.LaporanId == laporan).ToDictionaryAsync(x => x.Kode, x => x.Isi, cancellationToken);

    /// <summary>Realisasi of the Renja's indikator and rupiah in a triwulan, in the order of the Renja.</summary>
    private async Task<IReadOnlyList<BarisIsi>> TriwulanAsync(CurrentUnit unit, int triwulan, CancellationToken cancellationToken)
    {
        var renja = await db.Renja.AsNoTracking().AsSplitQuery()
            .Include(x => x.Realisasi.Where(row => row.Triwulan == triwulan)).Include(x => x.RealisasiRupiah.Where(row => row.Triwulan == triwulan))
            .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);
        var plan = await DokumenVersi.Whole(versions.Renja(unit)).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (renja is null || plan is null)
        {
            return [];
        }

        var results = renja.Realisasi.ToDictionary(x => x.IndikatorIdentitas, x => x.Nilai.Teks);
        var spent = renja.RealisasiRupiah.ToDictionary(x => x.NodeIdentitas, x => x.Jumlah);
        return
        [
            .. plan.Node.OrderBy(node => node.Urutan).SelectMany(node => node.Indikator.OrderBy(row => row.Urutan)
                .Where(row => results.ContainsKey(row.Identitas))
                .Select(row => new BarisIsi($"k.{row.Identitas:N}", $"{node.Kode} {row.Nama}", results[row.Identitas]))
                .Concat(spent.TryGetValue(node.Identitas, out var amount) ? [new BarisIsi($"rp.{node.Identitas:N}", $"{node.Kode} {node.Nama}, Rp", amount.ToString("0.##", CultureInfo.InvariantCulture))] : [])),
        ];
    }
}
