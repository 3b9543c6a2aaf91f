using LkjipPortal.Core.Composition;
using LkjipPortal.Web.Commands;
using Microsoft.Extensions.Configuration;

namespace LkjipPortal.Benchmarks;

/// <summary>The demo unit's report source, read from a fresh SQLite database.</summary>
internal static class DemoSource
{
    public static async Task<ReportSource> ReadAsync(string database)
    {
        var settings = new CommandSettings("Development", AppContext.BaseDirectory, new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Portal", $"Data Source={database}")])
            .Build());
        await using var services = CommandServices.Create(settings);
        await services.PrepareAsync(CancellationToken.None);
        var unit = services.Db.PerangkatDaerah.Single(x => x.Kode == "bkpsdm").Id;
        return await services.Reader.ReadAsync(unit, 2023, CancellationToken.None) ?? throw new InvalidOperationException("The demo unit is missing.");
    }

    /// <summary>The same source with the Renstra matrix repeated.</summary>
    public static ReportSource WithRowsTimes(this ReportSource source, int times) => source with
    {
        Renstra = source.Renstra! with { Blok = [.. Enumerable.Repeat(source.Renstra.Blok, times).SelectMany(blok => blok)] },
    };
}
