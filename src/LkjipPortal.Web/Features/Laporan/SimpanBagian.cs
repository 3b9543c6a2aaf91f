using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Laporan;

/// <param name="Revisi">Of the section that the form was filled from; null: there was none.</param>
public sealed record BagianForm(string Kode, string Isi, KeadaanBagian Keadaan, int? Revisi);

public abstract record SimpanBagianOutcome
{
    public sealed record Saved : SimpanBagianOutcome;

    public sealed record Refused(IReadOnlyList<NarrativeProblem> Problems) : SimpanBagianOutcome;

    /// <summary>Someone else saved since the form was opened.</summary>
    public sealed record Stale(BagianLaporan Stored) : SimpanBagianOutcome;
}

/// <summary>Stores the text and state of one section; the report is begun with its first section.</summary>
public sealed class SimpanBagian(PortalDbContext db, ReportBuilder reports, CurrentUnit unit)
{
    public async Task<SimpanBagianOutcome> ExecuteAsync(BagianForm form, CancellationToken cancellationToken)
    {
        var report = await db.Laporan.Include(x => x.Bagian.Where(section => section.Kode == form.Kode))
            .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);
        var stored = report?.Bagian.SingleOrDefault();
        if (WhyClosed(report, stored) is { } closed)
        {
            return new SimpanBagianOutcome.Refused([new NarrativeProblem(0, closed)]);
        }

        if (stored is not null && stored.Revisi != form.Revisi)
        {
            return new SimpanBagianOutcome.Stale(stored);
        }

        if (await ProblemsAsync(form, cancellationToken) is { Count: > 0 } problems)
        {
            return new SimpanBagianOutcome.Refused(problems);
        }

        Write(form, report ?? Begin(await reports.SourceAsync(cancellationToken)), stored);
        return await SaveAsync(form.Kode, cancellationToken);
    }

    /// <summary>Why a section takes no change; null when it does.</summary>
    public static string? WhyClosed(Core.Reporting.Laporan? report, BagianLaporan? section) => (report?.Status, section?.Keadaan) switch
    {
        (StatusDokumen.Diajukan, _) => "LKjIP ini sedang diajukan. Tarik kembali sebelum mengubahnya.",
        (StatusDokumen.Disetujui or StatusDokumen.Final, _) => "LKjIP ini sudah disetujui dan tidak dapat diubah.",
        (_, KeadaanBagian.Dikunci) => "Bagian ini dikunci.",
        _ => null,
    };

    private async Task<IReadOnlyList<NarrativeProblem>> ProblemsAsync(BagianForm form, CancellationToken cancellationToken)
    {
        if (form.Isi.Length > BagianLaporan.IsiMaxLength)
        {
            return [NarrativeCheck.TooLong(form.Isi.Length)];
        }

        if (form.Keadaan == KeadaanBagian.Selesai && string.IsNullOrWhiteSpace(form.Isi))
        {
            return [new NarrativeProblem(0, "Bagian tanpa naskah belum selesai. Tulis naskahnya, atau simpan sebagai draf.")];
        }

        return NarrativeCheck.Check(form.Kode, form.Isi, await reports.SourceAsync(cancellationToken));
    }

    private Core.Reporting.Laporan Begin(ReportSource source)
    {
        var report = new Core.Reporting.Laporan { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, Tanggal = source.Tanggal };
        db.Add(report);
        return report;
    }

    private void Write(BagianForm form, Core.Reporting.Laporan report, BagianLaporan? stored)
    {
        if (stored is null)
        {
            db.Add(new BagianLaporan { LaporanId = report.Id, Kode = form.Kode, Isi = form.Isi, Keadaan = form.Keadaan });
            return;
        }

        db.ExpectRevision(stored, form.Revisi!.Value);
        stored.Isi = form.Isi;
        stored.Keadaan = form.Keadaan;
    }

    /// <summary>A save at the same moment by someone else fails here; what that one stored is shown.</summary>
    private async Task<SimpanBagianOutcome> SaveAsync(string code, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SimpanBagianOutcome.Saved();
        }
        catch (DbUpdateException) when (db.ChangeTracker.Entries<BagianLaporan>().Any())
        {
            db.ChangeTracker.Clear();
            var stored = await db.BagianLaporan.AsNoTracking().SingleOrDefaultAsync(
                section => section.Kode == code && db.Laporan.Any(x => x.Id == section.LaporanId && x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun), cancellationToken);
            if (stored is null)
            {
                throw;
            }

            return new SimpanBagianOutcome.Stale(stored);
        }
    }
}
