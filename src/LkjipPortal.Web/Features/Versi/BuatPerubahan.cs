using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>Makes the next Perubahan of the year's Renstra or Renja, from an approved version only: what nobody has approved has nothing to revise.</summary>
public sealed class BuatPerubahan(PortalDbContext db, DokumenVersi versions)
{
    public const string Prefix = "Isian";

    public async Task<SaveOutcome> RunAsync(JenisDokumen jenis, CurrentUnit unit, PerubahanForm form, CancellationToken cancellationToken)
    {
        var old = await LatestAsync(jenis, unit, cancellationToken);
        if (old is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (Refusal(old, form) is { } refused)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(PerubahanForm.Alasan)}", refused);
        }

        var result = await new PerubahanValidator().ValidateAsync(form, cancellationToken);
        return result.IsValid ? await SaveAsync(old, form, cancellationToken) : result.ToInvalid(Prefix);
    }

    /// <summary>Version in force, tracked and whole.</summary>
    private async Task<VersiDokumen?> LatestAsync(JenisDokumen jenis, CurrentUnit unit, CancellationToken cancellationToken) => jenis == JenisDokumen.Renstra
        ? await DokumenVersi.Whole(versions.Renstra(unit)).FirstOrDefaultAsync(cancellationToken)
        : await DokumenVersi.Whole(versions.Renja(unit)).FirstOrDefaultAsync(cancellationToken);

    private static string? Refusal(VersiDokumen old, PerubahanForm form) => old switch
    {
        { Nomor: var nomor } when nomor != form.Nomor => $"Perubahan {nomor} sudah dibuat orang lain. Buka dokumennya; Perubahan berikutnya dibuat dari sana.",
        { Status: StatusDokumen.Diajukan } => "Versi ini sedang diajukan. Perubahan dapat dibuat setelah disetujui atau dikembalikan.",
        { Status: StatusDokumen.Draf } => "Versi ini masih draf. Perubahan dibuat dari versi yang sudah disetujui kepala; ajukan versi ini dahulu.",
        { Status: StatusDokumen.Dikembalikan } => "Versi ini dikembalikan untuk diperbaiki. Perubahan dibuat dari versi yang sudah disetujui kepala; perbaiki dan ajukan lagi dahulu.",
        _ => null,
    };

    private async Task<SaveOutcome> SaveAsync(VersiDokumen old, PerubahanForm form, CancellationToken cancellationToken)
    {
        var detail = new PerubahanDetail(form.Alasan!.Trim(), form.DasarHukum!.Trim(), IdDate.Parse(form.Tanggal!).Value);
        db.Add(old is VersiRenstra renstra ? PerubahanRenstra.Copy(renstra, detail) : (object)PerubahanRenja.Copy((VersiRenja)old, detail));
        db.ExpectRevision(old, form.Revisi);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            return SaveOutcome.Refuse(
                $"{Prefix}.{nameof(PerubahanForm.Alasan)}", "Dokumen ini baru saja diubah orang lain, dan isian Anda masih di sini. Muat ulang halaman, periksa perubahannya, lalu buat Perubahan.");
        }
    }
}
