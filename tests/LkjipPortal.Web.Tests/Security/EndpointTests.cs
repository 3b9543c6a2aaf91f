using System.Reflection;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

/// <summary>Every address of the program, by its own list of endpoints: one that is added without a line here fails.</summary>
public sealed partial class EndpointTests(DatabaseTemplates templates) : PageTests(new PortalSite(templates, onPostgres: false))
{
    private const string Stranger = "perencana@lain.demo";

    /// <summary>Files of wwwroot that the manifest does not list.</summary>
    private const string StaticFiles = "{**path:file}";

    private const string Planning = AuthorizationPolicies.UbahRencana;
    private const string Measuring = AuthorizationPolicies.UbahRealisasi;
    private const string Writing = AuthorizationPolicies.TulisLaporan;

    /// <summary>Open to everybody.</summary>
    private static readonly string[] Public = ["masuk", "masuk/langkah", "masuk/sso", "akun/sandi", "akun/lupa", "verifikasi/{kode?}", "galat/{kode:int?}", "sehat", "siap", StaticFiles];

    /// <summary>Open to whoever has signed in; they show and change nothing of a unit.</summary>
    private static readonly string[] SignedIn = ["", "tampilan", "keluar", "notifikasi", "akun", "akun/dua-langkah", "akun/sesi"];

    /// <summary>For the admin of every unit.</summary>
    private static readonly string[] OfAdmin = ["orang", "orang/baru", "orang/impor", "orang/{id:guid}", "orang/{id:guid}/ubah", "orang/{id:guid}/peran/{peranId:guid}", "perangkat-daerah", "perangkat-daerah/baru", "perangkat-daerah/{id:guid}", "jejak", "jejak/unduh"];

    /// <summary>Under unit and year: policy of reading, policy of writing (null: nothing to write).</summary>
    private static readonly Dictionary<string, (string Read, string? Write)> OfUnit = new()
    {
        ["dasbor"] = (AuthorizationPolicies.Baca, null),
        ["pemeriksaan"] = (AuthorizationPolicies.Baca, Writing),
        ["tugas"] = (AuthorizationPolicies.Baca, null),
        ["tenggat"] = (AuthorizationPolicies.Baca, AuthorizationPolicies.AturTenggat),
        ["komentar/{dokumen}"] = (AuthorizationPolicies.Baca, AuthorizationPolicies.Komentari),
        ["persetujuan/{dokumen}"] = (AuthorizationPolicies.Baca, AuthorizationPolicies.IkutMenyetujui),
        ["renstra"] = (AuthorizationPolicies.Baca, Planning),
        ["renstra/baris/{id:guid?}"] = (Planning, Planning),
        ["renstra/unduh"] = (AuthorizationPolicies.Baca, null),
        ["renja"] = (AuthorizationPolicies.Baca, Planning),
        ["renja/unduh"] = (AuthorizationPolicies.Baca, null),
        ["impor/{dokumen}"] = (Planning, Planning),
        ["impor/{dokumen}/{id:guid}/lembar"] = (Planning, Planning),
        ["impor/{dokumen}/{id:guid}/kolom"] = (Planning, Planning),
        ["impor/{dokumen}/{id:guid}/pratinjau"] = (Planning, Planning),
        ["impor/{dokumen}/{id:guid}/laporan"] = (Planning, null),
        ["renja/tarik"] = (Planning, Planning),
        ["perubahan/{dokumen}"] = (Planning, Planning),
        ["bandingkan/{dokumen}"] = (AuthorizationPolicies.Baca, null),
        ["renstra/pendahulu"] = (Planning, Planning),
        ["nomenklatur"] = (AuthorizationPolicies.Baca, null),
        ["nomenklatur/cari"] = (AuthorizationPolicies.Baca, null),
        ["periode"] = (AuthorizationPolicies.Baca, Planning),
        ["iku"] = (AuthorizationPolicies.Baca, null),
        ["iku/baris/{id:guid?}"] = (Planning, Planning),
        ["iku/unduh"] = (AuthorizationPolicies.Baca, null),
        ["organisasi"] = (AuthorizationPolicies.Baca, AuthorizationPolicies.UbahOrganisasi),
        ["organisasi/kotak/{id:guid?}"] = (AuthorizationPolicies.UbahOrganisasi, AuthorizationPolicies.UbahOrganisasi),
        ["pejabat"] = (Planning, null),
        ["pejabat/baris/{id:guid?}"] = (Planning, Planning),
        ["rencana-aksi"] = (AuthorizationPolicies.Baca, Planning),
        ["rencana-aksi/{indikator}"] = (Planning, Planning),
        ["rencana-aksi/unduh"] = (AuthorizationPolicies.Baca, null),
        ["perjanjian-kinerja"] = (AuthorizationPolicies.Baca, Planning),
        ["perjanjian-kinerja/ubah"] = (Planning, Planning),
        ["perjanjian-kinerja/unduh"] = (AuthorizationPolicies.Baca, null),
        ["realisasi/{indikator?}"] = (AuthorizationPolicies.Baca, Measuring),
        ["anggaran"] = (AuthorizationPolicies.Baca, Measuring),
        ["sumber-daya"] = (AuthorizationPolicies.Baca, Measuring),
        ["pembanding"] = (AuthorizationPolicies.Baca, Measuring),
        ["jejak"] = (AuthorizationPolicies.BacaJejak, null),
        ["jejak/unduh"] = (AuthorizationPolicies.BacaJejak, null),
        ["lkjip"] = (AuthorizationPolicies.Baca, null),
        ["lkjip/bagian/{kode}"] = (AuthorizationPolicies.Baca, Writing),
        ["lkjip/pratinjau"] = (AuthorizationPolicies.Baca, null),
        ["lkjip/unduh"] = (AuthorizationPolicies.Baca, null),
    };

    private static readonly Dictionary<string, string> Values = new()
    {
        ["{unit}"] = "bkpsdm",
        ["{tahun:int}"] = "2023",
        ["{kode}"] = "3.1.1",
        ["{indikator?}"] = "merit",
        ["{indikator}"] = "merit",
        ["{kode:int?}"] = "404",
        ["{dokumen}"] = "renja",
        ["{peranId:guid}"] = "01900000-0000-7000-8000-000000000000",
        ["{id:guid}"] = "01900000-0000-7000-8000-000000000000",
        ["{id:guid?}"] = "01900000-0000-7000-8000-000000000000",
    };

    private const string UnitPrefix = "{unit}/{tahun:int}/";

    [Fact]
    public void Endpoints_AreAllKnown()
    {
        var known = Public.Concat(SignedIn).Concat(OfAdmin).Concat(OfUnit.Keys.Select(path => UnitPrefix + path));

        Assert.Equal(known.Order(StringComparer.Ordinal), Patterns().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_AskThePoliciesOfTheList()
    {
        foreach (var (pattern, page) in Pages().Where(page => page.Pattern.StartsWith(UnitPrefix, StringComparison.Ordinal)))
        {
            var (read, write) = OfUnit[pattern[UnitPrefix.Length..]];
            var model = page.ModelTypeInfo!;

            Assert.Equal(read, model.GetCustomAttribute<AuthorizeAttribute>()?.Policy);
            Assert.Equal(write, model.GetCustomAttribute<WritePolicyAttribute>()?.Policy);
            Assert.Equal(write is not null, Handlers(model).Any());
        }
    }

    [Fact]
    public async Task PagesOfTheAdmin_AskForTheAdmin_AndAnUnknownRowIsNotFound()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        foreach (var (pattern, page) in Pages().Where(page => OfAdmin.Contains(page.Pattern)))
        {
            Assert.Equal(pattern.StartsWith("jejak", StringComparison.Ordinal) ? AuthorizationPolicies.BacaSemuaJejak : AuthorizationPolicies.KelolaOrang, page.ModelTypeInfo!.GetCustomAttribute<AuthorizeAttribute>()?.Policy);
            var answer = await new Request(pattern, null, Writes: false).SendAsync(admin, Values);
            Assert.Equal(pattern.Contains('{', StringComparison.Ordinal) ? 404 : 200, answer.Status);
        }
    }

    /// <summary>Names of the handlers that write: "" for OnPost.</summary>
    private static IEnumerable<string> Handlers(TypeInfo model) => model.GetMethods(BindingFlags.Instance | BindingFlags.Public)
        .Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal) || method.Name.StartsWith("OnPut", StringComparison.Ordinal) || method.Name.StartsWith("OnDelete", StringComparison.Ordinal))
        .Select(method => method.Name.Replace("OnPost", "", StringComparison.Ordinal).Replace("Async", "", StringComparison.Ordinal));

    private IEnumerable<RouteEndpoint> Routes() => Site.Web.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private IEnumerable<string> Patterns() => Routes().Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct();

    private List<(string Pattern, CompiledPageActionDescriptor Page)> Pages()
    {
        var loader = Site.Web.Services.GetRequiredService<Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure.PageLoader>();
        return Routes()
            .Select(endpoint => (Pattern: endpoint.RoutePattern.RawText!.Trim('/'), endpoint.Metadata, Page: endpoint.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(route => route.Page is not null)
            .Select(route => (route.Pattern, Page: loader.LoadAsync(route.Page!, new EndpointMetadataCollection()).GetAwaiter().GetResult()))
            .ToList();
    }

    private static async Task<bool> AddStrangerAsync(PortalDbContext db)
    {
        var pemda = new Pemda { Nama = "Kabupaten Lain", Tingkat = TingkatPemda.Kabupaten, JabatanKepalaDaerah = "Bupati Lain", Ibukota = "Lain" };
        var unit = new PerangkatDaerah { PemdaId = pemda.Id, Kode = "lain" };
        var person = new Pengguna { Id = Guid.NewGuid(), Nama = "Perencana Lain", UserName = Stranger, NormalizedUserName = Stranger.ToUpperInvariant(), Email = Stranger, NormalizedEmail = Stranger.ToUpperInvariant(), SecurityStamp = "x" };
        person.PasswordHash = new PasswordHasher<Pengguna>().HashPassword(person, Web.Data.Seed.DemoAccounts.Password);
        person.DaftarPeran.Add(new PeranPengguna { PenggunaId = person.Id, PerangkatDaerahId = unit.Id, Peran = Peran.Perencana });
        db.AddRange(pemda, unit, person);
        db.Add(new Renstra { PerangkatDaerahId = unit.Id, TahunAwal = 2019, TahunAkhir = 2023 });
        return await db.SaveChangesAsync() > 0;
    }
}
