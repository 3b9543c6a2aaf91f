using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Data.Sources;

internal static class AgreementSources
{
    public static PkSource Pk(PlanRows.PkRows rows, PerangkatDaerah unit, IReadOnlyList<SubjekKinerja> subjects, Dictionary<Guid, string> indicatorCodes)
    {
        var version = rows.Versi;
        var subjectCodes = subjects.ToDictionary(x => x.Id, x => x.Kode);
        return new PkSource(
            version.Jenis,
            version.Nomor,
            version.Tanggal,
            version.Status,
            Party(unit, version.PihakPertamaId),
            Party(unit, version.PihakKeduaId),
            [.. version.Sasaran.Select(row => new SasaranPkSource(indicatorCodes[row.IndikatorKinerjaId], row.Sasaran, row.Indikator, row.Target))],
            [.. version.Program.Select(row => new ProgramPkSource(
                subjectCodes[row.SubjekKinerjaId], row.Program, row.SasaranProgram, row.Indikator, row.Target, row.Anggaran, row.Keterangan,
                row.IndikatorKinerjaId is { } id ? indicatorCodes.GetValueOrDefault(id) : null))],
            rows.Jabatan)
        {
            RencanaAksiBulanan = rows.RencanaAksiBulanan,
        };
    }

    private static PejabatSource? Party(PerangkatDaerah unit, Guid? officialId) =>
        unit.Pejabat.Find(x => x.Id == officialId) is { } official ? UnitSources.Official(official) : null;
}
