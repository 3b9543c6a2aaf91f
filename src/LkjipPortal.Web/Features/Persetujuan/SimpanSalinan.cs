using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>
/// Keeps the content of a document at submission; later steps must find it unchanged, and the last approval freezes the printed document too. Nothing is saved here:
/// the copy goes with the step.
/// </summary>
public sealed class SimpanSalinan(PortalDbContext db, CetakPk cetak, BacaIsi isi, IPenandatangan penandatangan)
{
    /// <summary>Fingerprint of the content that the step is about, or why the step is refused; both null for a step that approves nothing.</summary>
    /// <param name="address">Public address of the portal, for the QR code of a PK.</param>
    public async Task<(string? Print, string? Refused)> RunAsync(
        CurrentUnit unit, DokumenDiminta document, Putusan decision, Permintaan asked, string address, CancellationToken cancellationToken) => (asked.Langkah, document.Dokumen) switch
        {
            (Langkah.Tarik or Langkah.Kembalikan or Langkah.BukaKembali or Langkah.Finalkan, _) => (null, null),
            (_, DokumenAlur.PerjanjianKinerja) => await PkAsync(unit, document, decision, asked, address, cancellationToken),
            _ => await DocumentAsync(unit, document, decision, asked, cancellationToken),
        };

    private async Task<(string? Print, string? Refused)> PkAsync(
        CurrentUnit unit, DokumenDiminta document, Putusan decision, Permintaan asked, string address, CancellationToken cancellationToken)
    {
        var version = (VersiPerjanjianKinerja)document.Versi;
        var content = await cetak.IsiAsync(unit, document.Jenis.KodePk, version, cancellationToken);
        var print = IsiPk.Sidik(content);
        var copy = document.Salinan;
        if (asked.Langkah == Langkah.Ajukan)
        {
            if (copy is null)
            {
                db.Add(new SalinanPk { PerangkatDaerahId = unit.Id, VersiPerjanjianKinerjaId = version.Id, Kode = KodeVerifikasi.Baru(), Isi = content, Sidik = print });
            }
            else
            {
                (copy.Isi, copy.Sidik) = (content, print);
            }

            return (print, null);
        }

        if (copy is null || copy.Sidik != print)
        {
            return (null, "Data para pihak atau isi PK berubah sejak diajukan. Kembalikan, lalu minta diajukan lagi.");
        }

        if (decision.Ke == StatusDokumen.Disetujui)
        {
            var paper = await cetak.PdfAsync(unit, document.Jenis.KodePk, version, copy.Kode, address, cancellationToken);
            var signed = await penandatangan.TandatanganiAsync(new BerkasTandaTangan(paper, copy.Kode, document.PihakPertama?.Nip, document.PihakKedua?.Nip), cancellationToken);
            if (signed.Error is { } unsigned)
            {
                return (null, unsigned);
            }

            copy.Pdf = signed.Value;
            copy.SidikPdf = IsiPk.Sidik(copy.Pdf);
            (copy.Pindaian, copy.TanggalPindaian) = (asked.Pindaian, asked.TanggalPindaian);
        }

        return (print, null);
    }

    private async Task<(string? Print, string? Refused)> DocumentAsync(CurrentUnit unit, DokumenDiminta document, Putusan decision, Permintaan asked, CancellationToken cancellationToken)
    {
        var (content, source) = await isi.RunAsync(unit, document, cancellationToken);
        var canonical = content.Kanonik();
        var print = IsiPk.Sidik(canonical);
        var submitted = document.Riwayat.LastOrDefault(step => step.Langkah == Langkah.Ajukan);
        if (asked.Langkah == Langkah.Ajukan || submitted?.Sidik is null)
        {
            // A plan that was submitted before copies were kept gets its copy with the approval.
            var fresh = new SalinanDokumen
            {
                PerangkatDaerahId = unit.Id,
                Dokumen = document.Dokumen,
                VersiId = document.Versi.Id,
                Urutan = asked.Langkah == Langkah.Ajukan ? document.Riwayat.Count + 1 : submitted?.Urutan ?? 1,
                Isi = canonical,
                Sidik = print,
            };
            db.Add(fresh);
            return (print, null);
        }

        var copy = await db.SalinanDokumen.SingleOrDefaultAsync(x => x.VersiId == document.Versi.Id && x.Urutan == submitted.Urutan, cancellationToken);
        if (copy is null || copy.Sidik != print || submitted.Sidik != print)
        {
            return (null, $"Isi {document.Label} berubah sejak diajukan. Kembalikan, lalu minta diajukan lagi.");
        }

        return decision.Ke == StatusDokumen.Disetujui && document.Dokumen == DokumenAlur.Laporan ? Freeze(copy, source, print) : (print, null);
    }

    /// <summary>The approved report as it is printed, and what it was composed from.</summary>
    private static (string? Print, string? Refused) Freeze(SalinanDokumen copy, ReportSource source, string print)
    {
        if (ReportBuilder.Build(source) is not BuiltReport.Whole whole)
        {
            return (null, "Naskah menunjuk angka atau tempat yang tidak ada. Kembalikan untuk diperbaiki.");
        }

        using var pdf = new MemoryStream();
        PdfWriter.Write(whole.Document, whole.Style, pdf);
        copy.Pdf = pdf.ToArray();
        copy.SidikPdf = IsiPk.Sidik(copy.Pdf);
        copy.Sumber = ReportSourceJson.Write(source);
        return (print, null);
    }
}
