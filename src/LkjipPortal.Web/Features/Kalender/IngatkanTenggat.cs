using System.Globalization;
using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Pemberitahuan;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Kalender;

/// <summary>Tells the planners of each unit of deadlines that come within a week, each of them once.</summary>
public sealed class IngatkanTenggat(PortalDbContext db, BacaTenggat baca, TimeProvider clock)
{
    private const int Days = 7;

    /// <returns>Number of notifications made.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.HariIni();
        var made = 0;
        foreach (var unit in await db.PerangkatDaerah.AsNoTracking().Select(x => new { x.Id, x.Kode }).ToListAsync(cancellationToken))
        {
            // The report of a year is due in the next one.
            foreach (var year in new[] { today.Year - 1, today.Year })
            {
                if (!await db.Renstra.AnyAsync(x => x.PerangkatDaerahId == unit.Id && x.TahunAwal <= year && x.TahunAkhir >= year, cancellationToken))
                {
                    continue;
                }

                var near = (await baca.RunAsync(unit.Id, year, cancellationToken)).Where(x => x.Keadaan == KeadaanTenggat.Belum && x.Batas <= today.AddDays(Days)).ToList();
                made += await TellAsync(unit.Id, unit.Kode, year, near, cancellationToken);
            }
        }

        return made;
    }

    private async Task<int> TellAsync(Guid unitId, string kode, int tahun, List<BarisTenggat> near, CancellationToken cancellationToken)
    {
        if (near.Count == 0)
        {
            return 0;
        }

        var keys = near.ToDictionary(row => row, row => string.Create(CultureInfo.InvariantCulture, $"tenggat {kode} {tahun} {row.Jenis} {row.Batas:yyyy-MM-dd}"));
        var people = await OrangUnit.DenganPeran(db, unitId, clock.HariIni(), Peran.Perencana).Select(x => x.Id).ToListAsync(cancellationToken);
        var told = (await db.Notifikasi.AsNoTracking().Where(x => x.Kunci != null && people.Contains(x.PenggunaId) && keys.Values.Contains(x.Kunci)).Select(x => new { x.PenggunaId, x.Kunci }).ToListAsync(cancellationToken))
            .Select(x => (x.PenggunaId, x.Kunci)).ToHashSet();
        var made = 0;
        foreach (var (row, key) in keys)
        {
            foreach (var person in people.Where(person => !told.Contains((person, key))))
            {
                db.Add(new Notifikasi
                {
                    PenggunaId = person,
                    PerangkatDaerahId = unitId,
                    Jenis = JenisNotifikasi.TenggatDekat,
                    Alamat = UnitLinks.Address(kode, tahun, row.Halaman),
                    Pada = clock.GetUtcNow(),
                    Kunci = key,
                    Pesan = string.Create(CultureInfo.InvariantCulture, $"{row.Nama} {tahun}: paling lambat {IdDate.Format(row.Batas)}."),
                });
                made++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return made;
    }
}

/// <summary>Looks for near deadlines some times a day.</summary>
internal sealed class PengingatTenggat(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PengingatTenggat> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(2), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            timer.Period = Pause;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IngatkanTenggat>().RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database may be away for a while; the next round tells of the same deadlines.
                Failed(log, fault);
            }
        }
    }

    private static readonly Action<ILogger, Exception?> Failed = LoggerMessage.Define(LogLevel.Warning, new EventId(1, nameof(PengingatTenggat)), "Deadlines could not be looked at.");
}
