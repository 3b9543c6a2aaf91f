using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

public abstract class UbahOrangTests(PortalSite site) : PageTests(site)
{
    private const string Admin = "admin@jombang.demo";

    [Fact]
    public async Task Identity_Changed_IsWhatThePersonSignsInWith_AndATakenOneIsRefused()
    {
        var admin = await Site.SignInAsync(Admin);
        var page = await admin.GetAsync($"{await AddressAsync(PortalSite.Pembaca)}/ubah");
        var refused = await admin.SubmitAsync(page, "#isian", new() { ["Isian.Nama"] = "", ["Isian.Nip"] = "000000000000000003", ["Isian.Surel"] = "bukan surel" });
        Assert.Equal((400, "Isi nama."), (refused.Status, refused.ErrorAt("Isian.Nama")));
        Assert.Equal("Surel tidak dapat dibaca, misalnya nama@contoh.go.id.", refused.ErrorAt("Isian.Surel"));
        refused = await admin.SubmitAsync(refused, "#isian", new() { ["Isian.Nama"] = "Sari Uji", ["Isian.Surel"] = PortalSite.Perencana });
        Assert.Equal("Sudah ada akun dengan NIP ini.", refused.ErrorAt("Isian.Nip"));

        var saved = await admin.FollowAsync(await admin.SubmitAsync(refused, "#isian",
            new() { ["Isian.Nip"] = "00000000 000000 0 091", ["Isian.Surel"] = "sari@contoh.demo", ["Isian.Pangkat"] = "Penata", ["Isian.Jabatan"] = "Analis" }));

        Assert.Contains("NIP 00000000 000000 0 091, sari@contoh.demo, Analis, Penata", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Tersimpan 10.42", saved.Text, StringComparison.Ordinal);
        foreach (var name in (string[])["000000000000000091", "SARI@contoh.demo"])
        {
            Assert.Equal(200, (await (await Site.SignInAsync(name)).GetAsync("/bkpsdm/2023/dasbor")).Status);
        }

        var anonymous = Site.Anonymous();
        Assert.Contains("tidak cocok", (await anonymous.SignInAsync(PortalSite.Pembaca, "Demo-Lkjip-2023")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identity_ChangedByTwoAdmins_ShowsBothNames()
    {
        var admin = await Site.SignInAsync(Admin);
        var address = $"{await AddressAsync(PortalSite.Kepala)}/ubah";
        var stale = await admin.GetAsync(address);
        await admin.SubmitAsync(stale, "#isian", new() { ["Isian.Nama"] = "Nama Satu" });

        var conflict = await admin.SubmitAsync(stale, "#isian", new() { ["Isian.Nama"] = "Nama Dua" });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Nama Satu", conflict.Page.QuerySelector("[aria-label='Dua nilai untuk Nama']")!.TextContent, StringComparison.Ordinal);
        var pick = conflict.Page.QuerySelectorAll("[aria-label='Dua nilai untuk Nama'] button")[1];
        Assert.Equal(302, (await admin.SubmitAsync(conflict, "#isian", [], (pick.GetAttribute("name")!, pick.GetAttribute("value")!))).Status);
        Assert.Equal("Nama Dua", (await admin.GetAsync(address)).Value("Isian.Nama"));
    }

    [Fact]
    public async Task RoleDates_Changed_OpenAndCloseTheUnit_ButNeverTheLastAdmin()
    {
        var admin = await Site.SignInAsync(Admin);
        var head = await Site.SignInAsync(PortalSite.Kepala);
        var form = await admin.GetAsync(await RoleAsync(PortalSite.Kepala));
        var refused = await admin.SubmitAsync(form, "#isian", new() { ["Peran.Kapasitas"] = "Plh" });
        Assert.Equal("Isi tanggal akhir; Plh. selalu untuk sementara.", refused.ErrorAt("Peran.Sampai"));

        var page = await admin.FollowAsync(await admin.SubmitAsync(refused, "#isian", new() { ["Peran.Sampai"] = "14 Januari 2024" }));

        Assert.Contains("Plh. Kepala", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await head.GetAsync("/bkpsdm/2023/dasbor")).Status);
        await admin.FollowAsync(await admin.SubmitAsync(await admin.GetAsync(form.Address), "#isian", new() { ["Peran.Sampai"] = "15 Januari 2024" }));
        Assert.Equal(200, (await head.GetAsync("/bkpsdm/2023/dasbor")).Status);
        var own = await admin.GetAsync(await RoleAsync(Admin));
        Assert.Contains("sekurang-kurangnya satu admin", (await admin.SubmitAsync(own, "#isian", new() { ["Peran.Sampai"] = "1 Maret 2024" })).ErrorAt("Peran.Sampai"), StringComparison.Ordinal);
        Assert.Equal(200, (await admin.GetAsync("/orang")).Status);
    }

    private async Task<string> AddressAsync(string email) => $"/orang/{await Site.WithDatabaseAsync(db => db.Users.Where(x => x.Email == email).Select(x => x.Id).SingleAsync())}";

    private async Task<string> RoleAsync(string email) => await Site.WithDatabaseAsync(async db =>
    {
        var role = await db.PeranPengguna.SingleAsync(x => db.Users.Any(person => person.Id == x.PenggunaId && person.Email == email));
        return $"/orang/{role.PenggunaId}/peran/{role.Id}";
    });
}

public sealed class SqliteUbahOrangTests(DatabaseTemplates templates) : UbahOrangTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlUbahOrangTests(DatabaseTemplates templates) : UbahOrangTests(new PortalSite(templates, onPostgres: true));
