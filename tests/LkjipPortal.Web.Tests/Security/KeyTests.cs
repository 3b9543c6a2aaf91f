using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

public sealed class KeyTests(DatabaseTemplates templates)
{
    [Fact]
    public async Task Keys_WithACertificate_AreEncryptedInTheDatabase_AndOpenInTheNextProcess()
    {
        var file = Path.GetTempFileName();
        using (var rsa = RSA.Create(2048))
        {
            var now = TimeProvider.System.GetUtcNow();
            using var certificate = new CertificateRequest("CN=uji", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
            await File.WriteAllBytesAsync(file, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, "rahasia"), TestContext.Current.CancellationToken);
        }

        var connection = await templates.CopySqliteAsync();
        string link;
        await using (var portal = new PortalFactory(connection))
        {
            await using var web = WithCertificate(portal, file);
            var admin = await Browser.SignedInAsync(web, "admin@jombang.demo");
            var page = await admin.GetAsync($"/orang/{await WithDbAsync(web, db => db.Users.Where(x => x.Email == PortalSite.Pembaca).Select(x => x.Id).SingleAsync())}");
            var answer = await admin.PostAsync(page.Address + "?handler=Tautan", new Dictionary<string, string> { ["__RequestVerificationToken"] = page.Value("__RequestVerificationToken")! });
            link = (await admin.FollowAsync(answer)).Page.GetElementById("tautan")!.TextContent;
            var keys = await WithDbAsync(web, db => db.DataProtectionKeys.Select(x => x.Xml!).ToListAsync());
            Assert.NotEmpty(keys);
            Assert.All(keys, xml => Assert.True(xml.Contains("EncryptedData", StringComparison.Ordinal) && !xml.Contains("<masterKey", StringComparison.Ordinal), xml));
        }

        await using var next = new PortalFactory(connection);
        await using var restarted = WithCertificate(next, file);
        var browser = Browser.Of(restarted);
        Assert.Equal("/masuk", (await browser.SubmitAsync(await browser.GetAsync(new Uri(link).PathAndQuery), "form", new() { ["Sandi"] = "kebun lentera jendela biru" })).Location);
        File.Delete(file);
    }

    /// <summary>By the web itself: another one would add a key of its own.</summary>
    private static async Task<T> WithDbAsync<T>(WebApplicationFactory<Program> web, Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = web.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    private static WebApplicationFactory<Program> WithCertificate(PortalFactory portal, string file) => portal.WithWebHostBuilder(builder => builder
        .UseSetting("Keamanan:SertifikatKunci", file)
        .UseSetting("Keamanan:SandiSertifikatKunci", "rahasia"));
}
