using LkjipPortal.Web.Features.Periode;
using LkjipPortal.Web.Features.Referensi;

namespace LkjipPortal.Web.Features.Versi;

public static class VersiServices
{
    /// <summary>Versions of plans, and what is made from them.</summary>
    public static IServiceCollection AddVersi(this IServiceCollection services) => services
        .AddScoped<DokumenVersi>()
        .AddScoped<BuatPerubahan>()
        .AddScoped<BandingkanVersi>()
        .AddScoped<TarikRenja>()
        .AddScoped<SimpanPendahulu>()
        .AddScoped<MulaiTahun>()
        .AddScoped<MulaiRenstra>()
        .AddScoped<CariNomenklatur>();
}
