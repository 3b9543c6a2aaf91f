using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Web.Data.Sources;

internal static class UnitSources
{
    public static UnitSource Unit(PerangkatDaerah unit, IReadOnlyList<Pegawai> staff, int tahun)
    {
        var pemda = unit.Pemda!;
        var name = unit.DaftarNama.FindLast(x => x.TahunDari <= tahun) ?? unit.DaftarNama.FirstOrDefault();
        return new UnitSource(
            unit.Kode,
            name?.Nama ?? unit.Kode,
            name?.Singkatan ?? unit.Kode,
            pemda.Nama,
            pemda.Ibukota,
            pemda.JabatanKepalaDaerah,
            [.. unit.DaftarNama.Select(x => new NamaUnitSource(x.Nama, x.Singkatan, x.TahunDari, x.TahunSampai))],
            Boxes(unit.Unit.ToLookup(x => x.IndukId), parent: null),
            [.. staff.Select(x => new PegawaiSource(x.Kelompok, x.Nama, x.Jabatan, x.Jumlah))]);
    }

    /// <summary>The report's signer, else the head on the report's date.</summary>
    public static PejabatSource? Signer(PerangkatDaerah unit, Laporan laporan)
    {
        var signer = unit.Pejabat.Find(x => x.Id == laporan.PenandatanganId)
            ?? unit.Pejabat.FindLast(x => x.KepalaPerangkatDaerah && x.BerlakuDari <= laporan.Tanggal && (x.BerlakuSampai is null || x.BerlakuSampai >= laporan.Tanggal));
        return signer is null ? null : Official(signer);
    }

    public static PejabatSource Official(Pejabat official) => new(official.Nama, official.Nip, official.Pangkat, official.Jabatan, official.Kapasitas);

    private static List<UnitOrganisasiSource> Boxes(ILookup<Guid?, UnitOrganisasi> children, Guid? parent) =>
        [.. children[parent].Select(box => new UnitOrganisasiSource(box.Nama, box.Jenis, Boxes(children, box.Id)))];
}
