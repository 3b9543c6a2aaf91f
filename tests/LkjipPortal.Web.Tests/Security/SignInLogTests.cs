using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

public sealed class SignInLogTests(DatabaseTemplates templates)
{
    [Fact]
    public async Task SignIns_AreLoggedByAccount_WithoutNamesOrSecrets()
    {
        using var log = new LogRecorder();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var web = portal.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddProvider(log)));
        var id = await portal.WithDbAsync(db => db.Users.Where(x => x.Email == PortalSite.Pembaca).Select(x => x.Id).SingleAsync());
        var browser = Browser.Of(web);

        await browser.SignInAsync("tidak-ada@bkpsdm.demo", "Rahasia-Sekali-9");
        await browser.SignInAsync(PortalSite.Pembaca, "Rahasia-Sekali-9");
        await browser.SignInAsync(PortalSite.Pembaca, "Demo-Lkjip-2023");
        Assert.Equal(403, (await browser.GetAsync("/orang")).Status);

        Assert.Contains(log.Messages, message => message == $"Masuk dengan kata sandi: {id}");
        Assert.Contains(log.Messages, message => message == $"Masuk dengan kata sandi ditolak: {id}");
        Assert.Contains(log.Messages, message => message == "Masuk dengan kata sandi ditolak: (null)");
        Assert.Contains(log.Messages, message => message.StartsWith("Authorization failed", StringComparison.Ordinal));
        Assert.All(log.Messages, message => Assert.DoesNotMatch("@|0000000000|Pembaca|Rahasia-Sekali|Demo-Lkjip", message));
    }
}
