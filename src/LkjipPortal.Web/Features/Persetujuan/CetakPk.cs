using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Features.PerjanjianKinerja;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>A PK version as its canonical content and as its printed form.</summary>
public sealed class CetakPk(PortalDbContext db, BacaPkRencana rencana, ReportSourceReader reader)
{
    public async Task<string> IsiAsync(CurrentUnit unit, string kode, VersiPerjanjianKinerja version, CancellationToken cancellationToken)
    {
        var (source, pk) = await SourceAsync(unit, kode, version, cancellationToken);
        return IsiPk.Kanonik(source.Unit, unit.Tahun, pk);
    }

    /// <param name="address">Public address of the portal, for the QR code: "https://lkjip.example.go.id".</param>
    public async Task<byte[]> PdfAsync(CurrentUnit unit, string kode, VersiPerjanjianKinerja version, string code, string address, CancellationToken cancellationToken)
    {
        var (source, pk) = await SourceAsync(unit, kode, version, cancellationToken);
        var document = PkDocument.Compose(source, pk, new QrCode($"{address}/verifikasi/{code}", $"Disetujui secara elektronik. Periksa keaslian dengan kode {code}", code));
        using var pdf = new MemoryStream();
        PdfWriter.Write(document, ReportBuilder.StyleOf(source.Pengaturan), pdf);
        return pdf.ToArray();
    }

    private async Task<(ReportSource Source, PkSource Pk)> SourceAsync(CurrentUnit unit, string kode, VersiPerjanjianKinerja version, CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        var plan = await rencana.RunAsync(unit, cancellationToken);
        var pk = await db.PerjanjianKinerja.AsNoTracking().SingleAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Kode == kode, cancellationToken);
        return (source, await rencana.SourceAsync(unit, pk, version, plan.Subjek, cancellationToken));
    }
}
