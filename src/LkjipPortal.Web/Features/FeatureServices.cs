using LkjipPortal.Web.Features.Anggaran;
using LkjipPortal.Web.Features.DaftarPejabat;
using LkjipPortal.Web.Features.DaftarUnit;
using LkjipPortal.Web.Features.Dasbor;
using LkjipPortal.Web.Features.Iku;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Features.Impor.Langkah;
using LkjipPortal.Web.Features.Kalender;
using LkjipPortal.Web.Features.Komentar;
using LkjipPortal.Web.Features.Orang;
using LkjipPortal.Web.Features.Orang.Impor;
using LkjipPortal.Web.Features.Organisasi;
using LkjipPortal.Web.Features.Pembanding;
using LkjipPortal.Web.Features.Pemberitahuan;
using LkjipPortal.Web.Features.Pemeriksaan;
using LkjipPortal.Web.Features.PerjanjianKinerja;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Features.RencanaAksi;
using LkjipPortal.Web.Features.Renja;
using LkjipPortal.Web.Features.Renstra;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Features.SumberDaya;
using LkjipPortal.Web.Features.Tugas;

namespace LkjipPortal.Web.Features;

public static class FeatureServices
{
    /// <summary>Queries and use cases of the planning and measurement pages.</summary>
    public static IServiceCollection AddPlanningAndMeasurement(this IServiceCollection services) => services
        .AddScoped<ImporRenstra>()
        .AddScoped<ImporRenja>()
        .AddScoped<EksporRencana>()
        .AddScoped<Unggahan>()
        .AddScoped<PemetaanKolomReader>()
        .AddScoped<BacaRenstra>()
        .AddScoped<SimpanNodeRenstra>()
        .AddScoped<CellTraces>()
        .AddScoped<GridSave>()
        .AddScoped<SimpanSelRenstra>()
        .AddScoped<SusunRenstra>()
        .AddScoped<BacaRenja>()
        .AddScoped<BacaPkRencana>()
        .AddScoped<SimpanSelRenja>()
        .AddScoped<SusunRenja>()
        .AddScoped<BacaPerjanjianKinerja>()
        .AddScoped<SimpanPk>()
        .AddScoped<BuatPk>()
        .AddScoped<HapusPk>()
        .AddScoped<BacaAlur>()
        .AddScoped<BacaDokumenTahunan>()
        .AddScoped<BacaIsi>()
        .AddScoped<SimpanSalinan>()
        .AddScoped<BukaPerubahan>()
        .AddScoped<KunciDokumen>()
        .AddScoped<Beritahu>()
        .AddScoped<BacaKomentar>()
        .AddScoped<SimpanKomentar>()
        .AddScoped<BacaTenggat>()
        .AddScoped<SimpanTenggat>()
        .AddScoped<IngatkanTenggat>()
        .AddHostedService<PengingatTenggat>()
        .AddScoped<BacaTugas>()
        .AddScoped<IPenandatangan, PersetujuanInternal>()
        .AddScoped<JalankanAlur>()
        .AddScoped<CetakPk>()
        .AddScoped<SimpanPejabat>()
        .AddScoped<SimpanIku>()
        .AddScoped<BacaRencanaAksi>()
        .AddScoped<SimpanRencanaAksi>()
        .AddScoped<SimpanSelRencanaAksi>()
        .AddScoped<BacaPeringatan>()
        .AddScoped<SusunRencanaAksi>()
        .AddScoped<BacaRealisasi>()
        .AddScoped<HitungCapaian>()
        .AddScoped<SimpanRealisasi>()
        .AddScoped<SimpanTarget>()
        .AddScoped<SimpanAnggaran>()
        .AddScoped<SimpanSumberDaya>()
        .AddScoped<SimpanPembanding>()
        .AddScoped<PeriksaLaporan>()
        .AddScoped<KecualikanTemuan>()
        .AddScoped<TautkanTemuan>();

    /// <summary>Accounts, roles, units and their organisation in the browser.</summary>
    public static IServiceCollection AddOrang(this IServiceCollection services) => services
        .AddScoped<KelolaOrang>()
        .AddScoped<SimpanOrang>()
        .AddScoped<ImporOrang>()
        .AddScoped<TambahUnit>()
        .AddScoped<SimpanUnit>()
        .AddScoped<SimpanKotak>()
        .AddScoped<UnitChoices>();
}
