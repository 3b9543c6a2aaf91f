using System.Threading.Channels;

namespace LkjipPortal.Web.Infrastructure.Mail;

/// <summary>
/// Work that ends in a letter, done after the answer: a slow or absent mail server delays nobody, and the time of an answer does not tell whether a letter is sent.
/// What waits when the portal stops is lost; the person asks again.
/// </summary>
public sealed class MailQueue
{
    private const int Capacity = 2000;

    private readonly Channel<Func<IServiceProvider, CancellationToken, Task>> _jobs =
        Channel.CreateBounded<Func<IServiceProvider, CancellationToken, Task>>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Add(Func<IServiceProvider, CancellationToken, Task> job) => _jobs.Writer.TryWrite(job);

    public void Add(Surat letter) => Add((services, cancellationToken) => services.GetRequiredService<MailSender>().SendAsync([letter], cancellationToken));

    internal IAsyncEnumerable<Func<IServiceProvider, CancellationToken, Task>> ReadAllAsync(CancellationToken cancellationToken) => _jobs.Reader.ReadAllAsync(cancellationToken);
}

/// <summary>Works the queue off, one job after the other; tries each three times.</summary>
internal sealed class MailWorker(MailQueue queue, IServiceScopeFactory scopes, ILogger<MailWorker> log) : BackgroundService
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(20)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.ReadAllAsync(stoppingToken))
        {
            for (var attempt = 0; !await TryAsync(job, stoppingToken) && attempt < Pauses.Length; attempt++)
            {
                await Task.Delay(Pauses[attempt], stoppingToken);
            }
        }
    }

    /// <summary>The log says what kind of fault it was; messages of a mail server name addresses.</summary>
    private async Task<bool> TryAsync(Func<IServiceProvider, CancellationToken, Task> job, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await job(scope.ServiceProvider, cancellationToken);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            log.LogWarning("Surat tidak terkirim: {Jenis}", fault.GetType().Name);
            return false;
        }
    }
}
