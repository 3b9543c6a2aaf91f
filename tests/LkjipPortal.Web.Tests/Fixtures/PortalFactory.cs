using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>The passwords of the demo accounts were stored with fewer rounds than the portal takes; tests leave them so, since they sign in often.</summary>
internal static class DemoPasswords
{
    public const string Rounds = "100000";
}

/// <summary>The whole web over a database of the tests, in memory, as in Production: nothing is migrated or seeded at start.</summary>
internal sealed class PortalFactory(string connection) : WebApplicationFactory<Program>
{
    /// <summary>Runs work on the web's own database context.</summary>
    public async Task<T> WithDbAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Portal", connection);
        builder.UseSetting("Keamanan:PutaranSandi", DemoPasswords.Rounds);
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
