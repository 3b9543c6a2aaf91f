using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Pemeriksaan;

/// <summary>Waives a finding with a reason, and takes that back.</summary>
public sealed class KecualikanTemuan(PortalDbContext db, CurrentUnit unit, TimeProvider clock)
{
    private const int ShortestReason = 10;

    /// <summary>Why it was not waived, for the field of the reason; null: done.</summary>
    public async Task<string?> RunAsync(Temuan? temuan, string? alasan, Guid penggunaId, CancellationToken cancellationToken)
    {
        if (temuan is null)
        {
            return "Temuan ini sudah tidak ada; nilainya berubah sejak halaman dibuka.";
        }

        if (!temuan.Finding.CanBeWaived)
        {
            return "Hitungan yang salah tidak dapat dikecualikan. Perbaiki angkanya, atau tautkan.";
        }

        var text = alasan?.Trim() ?? "";
        if (text.Length is < ShortestReason or > PengecualianTemuan.AlasanMaxLength)
        {
            return $"Tulis alasannya, {ShortestReason} sampai {IdNumber.Format(PengecualianTemuan.AlasanMaxLength)} huruf, misalnya “Target PK dinaikkan karena hasil 2022 melampaui Renstra”.";
        }

        var row = await Rows().SingleOrDefaultAsync(x => x.Sidik == temuan.Sidik, cancellationToken);
        if (row is null)
        {
            db.Add(new PengecualianTemuan
            {
                PerangkatDaerahId = unit.Id,
                Tahun = unit.Tahun,
                Sidik = temuan.Sidik,
                Aturan = temuan.Finding.Rule.Id,
                Ringkasan = temuan.Finding.Message is { Length: > PengecualianTemuan.RingkasanMaxLength } longText ? longText[..PengecualianTemuan.RingkasanMaxLength] : temuan.Finding.Message,
                Alasan = text,
                Oleh = await db.Users.Where(x => x.Id == penggunaId).Select(x => x.Nama).SingleOrDefaultAsync(cancellationToken) ?? "",
                Pada = clock.GetUtcNow().UtcDateTime,
            });
        }
        else
        {
            row.Alasan = text;
        }

        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    public async Task TakeBackAsync(string sidik, CancellationToken cancellationToken)
    {
        if (await Rows().SingleOrDefaultAsync(x => x.Sidik == sidik, cancellationToken) is { } row)
        {
            await db.DeleteAsync(row, cancellationToken);
        }
    }

    private IQueryable<PengecualianTemuan> Rows() => db.PengecualianTemuan.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun);
}
