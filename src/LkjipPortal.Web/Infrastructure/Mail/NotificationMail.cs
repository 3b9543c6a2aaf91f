using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure.Mail;

/// <summary>Sends notifications that were neither read in the portal nor sent: a letter for each person, with all of theirs.</summary>
public sealed class NotificationMail(PortalDbContext db, MailSender sender, SecurityOptions security, TimeProvider clock)
{
    private const int Batch = 200;

    /// <summary>Older ones are no news: mail was switched on after them, or was away for days.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(3);

    /// <returns>Number of letters sent.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Fresh;
        var waiting = await db.Notifikasi.AsNoTracking().Where(x => x.DikirimPada == null && x.DibacaPada == null).OrderByDescending(x => x.Id).Take(Batch)
            .Join(db.Users.Where(x => !x.Nonaktif && x.Email != null), x => x.PenggunaId, person => person.Id, (x, person) => new { Row = x, person.Nama, person.Email })
            .ToListAsync(cancellationToken);
        var letters = waiting.Where(x => x.Row.Pada >= since).GroupBy(x => (x.Nama, x.Email)).ToList();
        foreach (var letter in letters)
        {
            var rows = letter.Select(x => x.Row).OrderBy(x => x.Pada).ToList();
            await sender.SendAsync([Letter(letter.Key.Nama, letter.Key.Email!, rows)], cancellationToken);
            var (ids, now) = (rows.ConvertAll(x => x.Id), clock.GetUtcNow());
            await db.Notifikasi.Where(x => ids.Contains(x.Id)).ExecuteUpdateAsync(set => set.SetProperty(x => x.DikirimPada, now), cancellationToken);
        }

        return letters.Count;
    }

    private Surat Letter(string nama, string surel, List<Notifikasi> rows) => new(
        surel,
        nama,
        rows is [var only] ? only.Pesan : $"{rows.Count} pemberitahuan LKjIP Portal",
        $"Yth. {nama},\n\n{string.Concat(rows.Select(row => $"{row.Pesan}\n{security.Alamat}{row.Alamat}\n\n"))}Surat ini dikirim oleh LKjIP Portal.\n");
}

/// <summary>Looks for notifications once a minute.</summary>
internal sealed class NotificationWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<NotificationWorker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<NotificationMail>().RunAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // What was not marked goes out at the next turn.
                log.LogWarning("Pemberitahuan tidak terkirim: {Jenis}", fault.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
