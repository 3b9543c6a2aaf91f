using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>Perjanjian Kinerja 2023: murni with the Renstra's targets and the Renja's pagu, perubahan as published.</summary>
internal static class DemoAgreement
{
    public static PerjanjianKinerja Create(PerangkatDaerah unit, DemoReport report, IReadOnlyList<SubjekKinerja> subjects)
    {
        var agreement = new PerjanjianKinerja { PerangkatDaerahId = unit.Id, Tahun = DemoUnit.Tahun };
        agreement.Versi.AddRange(report.Pk.Select(row => CreateVersion(agreement, unit, row, subjects)));
        return agreement;
    }

    private static VersiPerjanjianKinerja CreateVersion(
        PerjanjianKinerja agreement, PerangkatDaerah unit, DemoReport.PkRow row, IReadOnlyList<SubjekKinerja> subjects)
    {
        var version = new VersiPerjanjianKinerja
        {
            PerjanjianKinerjaId = agreement.Id,
            Jenis = row.Jenis,
            Nomor = row.Nomor,
            Tanggal = row.Tanggal,
            Status = row.Status,
            Alasan = row.Alasan,
            PihakPertamaId = unit.Pejabat.Single(x => x.KepalaPerangkatDaerah).Id,
            PihakKeduaId = unit.Pejabat.Single(x => x.KepalaDaerah).Id,
        };
        foreach (var subject in subjects.Where(x => x.Level == LevelRencana.Sasaran))
        {
            var indicator = subject.Indikator[0];
            version.Sasaran.Add(new SasaranPk
            {
                VersiPerjanjianKinerjaId = version.Id,
                IndikatorKinerjaId = indicator.Id,
                Sasaran = subject.Nama,
                Indikator = indicator.Nama,
                Target = SeedValue.Nilai(row.Target[indicator.Kode], indicator.JenisNilai, indicator.Satuan),
                Urutan = version.Sasaran.Count + 1,
            });
        }

        foreach (var subject in subjects.Where(x => x.Level == LevelRencana.Program))
        {
            version.Program.Add(CreateProgram(version, row, subject));
        }

        return version;
    }

    private static ProgramPk CreateProgram(VersiPerjanjianKinerja version, DemoReport.PkRow row, SubjekKinerja subject)
    {
        var indicator = subject.Indikator[0];
        return new ProgramPk
        {
            VersiPerjanjianKinerjaId = version.Id,
            SubjekKinerjaId = subject.Id,
            IndikatorKinerjaId = indicator.Id,
            Program = subject.Nama,
            SasaranProgram = subject.SasaranProgram,
            Indikator = indicator.Nama,
            Target = SeedValue.Nilai(row.Target[indicator.Kode], indicator.JenisNilai, indicator.Satuan),
            Anggaran = row.Anggaran[subject.Kode],
            Keterangan = "APBD",
            Urutan = version.Program.Count + 1,
        };
    }
}
