using System.Globalization;
using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>What is measured in the demo unit, and the results: realisasi of three years, budget, resources, benchmarks, IKU, rencana aksi.</summary>
internal static class DemoPerformance
{
    public static IReadOnlyList<SubjekKinerja> Subjects(Guid unitId, DemoReport report)
    {
        var subjects = new List<SubjekKinerja>();
        foreach (var row in report.Subjek)
        {
            var subject = new SubjekKinerja
            {
                PerangkatDaerahId = unitId,
                IndukId = row.Induk is null ? null : subjects.Single(x => x.Kode == row.Induk).Id,
                Level = row.Level,
                Kode = row.Kode,
                Nama = row.Nama,
                NamaSingkat = row.NamaSingkat,
                KodeProgram = row.KodeProgram,
                SasaranProgram = row.SasaranProgram,
                Urutan = subjects.Count + 1,
            };
            subject.Indikator.Add(new IndikatorKinerja
            {
                SubjekKinerjaId = subject.Id,
                Kode = row.Indikator.Kode,
                Nama = row.Indikator.Nama,
                Satuan = row.Indikator.Satuan,
                JenisNilai = row.Indikator.JenisNilai,
                Akumulasi = Akumulasi.NilaiTerakhir,
                TargetAkhirDenganSkor = row.Indikator.TargetAkhir is { } target ? SeedValue.Nilai(target, row.Indikator.JenisNilai, row.Indikator.Satuan) : null,
                Urutan = 1,
            });
            subjects.Add(subject);
        }

        return subjects;
    }

    /// <summary>Realisasi by indikator and year, and realisasi anggaran by program.</summary>
    public static IEnumerable<object> Measurements(Guid unitId, DemoReport report, IReadOnlyList<SubjekKinerja> subjects)
    {
        foreach (var (row, subject) in report.Subjek.Zip(subjects))
        {
            foreach (var (year, text) in row.Indikator.Realisasi)
            {
                yield return Measurement(unitId, row.Indikator, subject.Indikator[0], int.Parse(year, CultureInfo.InvariantCulture), text);
            }

            if (row.RealisasiAnggaran is { } spent)
            {
                yield return new RealisasiAnggaran { PerangkatDaerahId = unitId, SubjekKinerjaId = subject.Id, Tahun = DemoUnit.Tahun, Jumlah = spent, Sumber = "Laporan realisasi anggaran 2023" };
            }
        }
    }

    /// <summary>IKU, resources, benchmarks and rencana aksi.</summary>
    public static IEnumerable<object> Supplements(Guid unitId, DemoReport report, Dictionary<string, IndikatorKinerja> indicators) =>
    [
        .. report.Iku.Select((row, index) => new Iku
        {
            PerangkatDaerahId = unitId,
            IndikatorKinerjaId = indicators[row.Indikator].Id,
            Nomor = index + 1,
            KinerjaUtama = row.KinerjaUtama,
            NamaIndikator = row.NamaIndikator,
            Alasan = row.Alasan,
            Formulasi = row.Formulasi,
            Aspek = row.Aspek,
            SumberData = row.SumberData,
            PenanggungJawab = row.PenanggungJawab,
            TahunDari = 2022,
        }),
        .. report.SumberDaya.Select(row => new SumberDaya
        {
            PerangkatDaerahId = unitId,
            Tahun = DemoUnit.Tahun,
            Jenis = row.Jenis,
            Tersedia = row.Tersedia,
            Kebutuhan = row.Kebutuhan,
            Satuan = row.Satuan,
            Sumber = row.Sumber,
        }),
        .. report.Pembanding.Select((row, index) => new Pembanding
        {
            PerangkatDaerahId = unitId,
            IndikatorKinerjaId = indicators[row.Indikator].Id,
            Tahun = DemoUnit.Tahun,
            Tingkat = row.Tingkat,
            Instansi = row.Instansi,
            Nilai = Read(row.Nilai, indicators[row.Indikator]),
            Sumber = row.Sumber,
            Urutan = index + 1,
        }),
        .. report.RencanaAksi.Select(row => ActionPlan(unitId, row, indicators[row.Indikator])),
    ];

    private static RencanaAksi ActionPlan(Guid unitId, DemoReport.RencanaAksiRow row, IndikatorKinerja indicator)
    {
        var plan = new RencanaAksi
        {
            PerangkatDaerahId = unitId,
            Tahun = DemoUnit.Tahun,
            IndikatorKinerjaId = indicator.Id,
            Triwulan1 = Read(row.Triwulan[0], indicator),
            Triwulan2 = Read(row.Triwulan[1], indicator),
            Triwulan3 = Read(row.Triwulan[2], indicator),
            Triwulan4 = Read(row.Triwulan[3], indicator),
        };
        plan.Aksi.AddRange(row.Aksi.Select((action, index) => new Aksi
        {
            RencanaAksiId = plan.Id,
            Uraian = action.Uraian,
            PenanggungJawab = action.PenanggungJawab,
            TriwulanMulai = action.Mulai,
            TriwulanSelesai = action.Selesai,
            Anggaran = action.Anggaran,
            Urutan = index + 1,
        }));
        return plan;
    }

    private static RealisasiTahunan Measurement(Guid unitId, DemoReport.IndikatorRow row, IndikatorKinerja indicator, int tahun, string text)
    {
        var result = new RealisasiTahunan
        {
            PerangkatDaerahId = unitId,
            IndikatorKinerjaId = indicator.Id,
            Tahun = tahun,
            Keadaan = KeadaanRealisasi.Terisi,
            Nilai = Read(text, indicator),
            Sumber = row.Sumber,
        };
        if (tahun == DemoUnit.Tahun)
        {
            result.Keadaan = row.SementaraPer is null ? KeadaanRealisasi.Terisi : KeadaanRealisasi.Sementara;
            result.SementaraPer = row.SementaraPer;
            result.FaktorPendorong = Lines(row.FaktorPendorong);
            result.FaktorPenghambat = Lines(row.FaktorPenghambat);
            result.Upaya = Lines(row.Upaya);
            result.TindakLanjut = Lines(row.TindakLanjut);
        }

        return result;
    }

    private static NilaiKinerja Read(string text, IndikatorKinerja indicator) => SeedValue.Nilai(text, indicator.JenisNilai, indicator.Satuan);

    private static string? Lines(IReadOnlyList<string>? items) => items is null ? null : string.Join('\n', items);
}
