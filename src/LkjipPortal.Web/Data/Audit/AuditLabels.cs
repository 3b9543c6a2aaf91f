using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Reporting;
using Microsoft.AspNetCore.Identity;

namespace LkjipPortal.Web.Data.Audit;

/// <summary>The document that people take a kind of row for.</summary>
internal static class AuditLabels
{
    private static readonly Dictionary<string, string> Documents = new Dictionary<string, Type[]>
    {
        ["Renstra"] = [typeof(Renstra), typeof(VersiRenstra), typeof(BlokNomenklatur), typeof(NodeRenstra), typeof(PaguRenstra), typeof(IndikatorRenstra), typeof(TargetRenstra)],
        ["Renja"] = [typeof(Renja), typeof(VersiRenja), typeof(NodeRenja), typeof(IndikatorRenja), typeof(RealisasiTriwulan), typeof(RealisasiRupiahTriwulan)],
        ["Perjanjian Kinerja"] = [typeof(PerjanjianKinerja), typeof(VersiPerjanjianKinerja), typeof(SasaranPk), typeof(ProgramPk)],
        ["Persetujuan"] = [typeof(LangkahDokumen), typeof(SalinanPk), typeof(DokumenTahunan)],
        ["Tenggat"] = [typeof(TenggatTahun)],
        ["Komentar"] = [typeof(Komentar)],
        ["Rencana Aksi"] = [typeof(RencanaAksi), typeof(Aksi), typeof(TargetBulan)],
        ["IKU dan indikator"] = [typeof(Iku), typeof(SubjekKinerja), typeof(IndikatorKinerja)],
        ["Realisasi"] = [typeof(RealisasiTahunan)],
        ["Anggaran"] = [typeof(RealisasiAnggaran)],
        ["Sumber Daya"] = [typeof(SumberDaya)],
        ["Pembanding"] = [typeof(Pembanding)],
        ["LKjIP"] = [typeof(Laporan), typeof(BagianLaporan), typeof(PengecualianTemuan), typeof(SkalaKategori)],
        ["Pejabat"] = [typeof(Pejabat)],
        ["Organisasi"] = [typeof(Pemda), typeof(PerangkatDaerah), typeof(NamaPerangkatDaerah), typeof(UnitOrganisasi), typeof(Pegawai)],
        ["Nomenklatur"] = [typeof(Nomenklatur)],
        ["Orang dan peran"] = [typeof(Pengguna), typeof(PeranPengguna), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>)],
    }.SelectMany(document => document.Value.Select(type => (Document: document.Key, Name: NameOf(type)))).ToDictionary(x => x.Name, x => x.Document);

    /// <summary>Documents with rows, in order of the alphabet.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Documents.Values.Distinct().Order(StringComparer.Ordinal)];

    public static string DocumentOf(Type type) => Documents.GetValueOrDefault(NameOf(type), NameOf(type));

    /// <summary>"IdentityUserToken" without its type parameters.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];
}
