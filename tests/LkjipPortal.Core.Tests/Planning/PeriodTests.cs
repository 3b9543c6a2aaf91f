using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Periods;
using LkjipPortal.Core.Planning.Versions;
using Xunit;
using static LkjipPortal.Core.Tests.Planning.Plans;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class PeriodTests
{
    private static readonly Dictionary<string, string> NoNames = [];

    [Fact]
    public void Fill_EmptyRenja_TakesTheYearsRowsUnderTheirUrusan()
    {
        var renja = new VersiRenja();

        RenjaDariRenstra.Fill(renja, Renstra(), Tahun, NoNames);

        Assert.Equal(["5", "5.03", "5.03.02", "5.03.02.2.02", "5.03.02.2.02.03"], renja.Node.OrderBy(node => node.Urutan).Select(node => node.Kode));
        Assert.Equal("UNSUR PENUNJANG URUSAN PEMERINTAHAN", renja.Node.Single(node => node.Kode == "5").Nama);
        Assert.Equal(3_000_476_800m, renja.Node.Single(node => node.Kode == "5").Pagu);
        var sub = renja.Node.Single(node => node.Kode == "5.03.02.2.02.03");
        Assert.Equal(("3 dokumen", "3 dokumen", 340_898_600m), (sub.Indikator[0].Target!.Teks, sub.Indikator[0].TargetRenstra!.Teks, sub.Pagu));
        Assert.Equal(renja.Node.Single(node => node.Kode == "5.03.02.2.02").Id, sub.IndukId);
    }

    [Fact]
    public void Fill_RenjaWithRows_AddsOnlyWhatIsMissing()
    {
        var renja = new VersiRenja();
        RenjaDariRenstra.Fill(renja, Renstra(), Tahun, NoNames);
        renja.Node.RemoveAll(node => node.Kode == "5.03.02.2.02.03");
        renja.Node.Single(node => node.Kode == "5.03.02").Pagu = 7;

        var added = RenjaDariRenstra.Fill(renja, Renstra(), Tahun, NoNames);

        Assert.Equal("5.03.02.2.02.03", Assert.Single(added.Node).Kode);
        Assert.Single(added.Indikator);
        Assert.Equal(7, renja.Node.Single(node => node.Kode == "5.03.02").Pagu);
    }

    [Fact]
    public void Fill_YearWithoutBlock_AddsNothing()
    {
        var renja = new VersiRenja();

        var added = RenjaDariRenstra.Fill(renja, Renstra(), 2022, NoNames);

        Assert.Empty(added.Node);
    }

    [Fact]
    public void Deviation_PulledRenja_HasNone()
    {
        var renja = new VersiRenja();
        RenjaDariRenstra.Fill(renja, Renstra(), Tahun, NoNames);

        Assert.Empty(RenjaDeviation.Find(Renstra(), renja, Tahun).Baris);
    }

    [Fact]
    public void Deviation_ChangedAddedAndDroppedRows_AreListed()
    {
        var renja = new VersiRenja();
        RenjaDariRenstra.Fill(renja, Renstra(), Tahun, NoNames);
        renja.Node.Single(node => node.Kode == "5.03.02").Pagu = 3_100_000_000m;
        renja.Node.RemoveAll(node => node.Kode == "5.03.02.2.02.03");
        renja.Node.Add(new NodeRenja { Level = LevelRencana.Kegiatan, Kode = "5.03.02.2.04", Nama = "Penilaian dan Evaluasi Kinerja Aparatur", Urutan = 9 });

        var result = RenjaDeviation.Find(Renstra(), renja, Tahun);

        Assert.Equal(
            [(JenisPerubahan.Ubah, "5.03.02"), (JenisPerubahan.Tambah, "5.03.02.2.04"), (JenisPerubahan.Hapus, "5.03.02.2.02.03")],
            result.Baris.Select(row => (row.Jenis, row.Kode!)));
        Assert.Equal(99_523_200m, result.Baris[0].Nilai[0].Selisih);
    }

    [Fact]
    public void Pk_NewYear_TakesTargetsFromTheRenstraAndLeavesSignaturesBehind()
    {
        var (merit, akip, subject) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var plan = Renstra();
        NodeOf(plan, "5.03.02").Indikator[0].IndikatorKinerjaId = merit;
        var renja = new VersiRenja();
        RenjaDariRenstra.Fill(renja, plan, Tahun, NoNames);

        var pk = TahunBaru.Pk(LastPk(merit, akip, subject), Tahun, plan, renja, new Dictionary<Guid, string> { [subject] = "5.03.02" });

        var version = Assert.Single(pk.Versi);
        Assert.Equal(["91 %", "-"], version.Sasaran.Select(row => row.Target.Teks));
        Assert.Equal(3_000_476_800m, version.Program[0].Anggaran);
        Assert.Equal((JenisVersi.Murni, 0, StatusDokumen.Draf), (version.Jenis, version.Nomor, version.Status));
        Assert.Equal((JenjangPk.Administrator, "kepala-bidang-mutasi", "Kepala Bidang Mutasi"), (pk.Jenjang, pk.Kode, pk.Jabatan));
        Assert.Equal((null, null, null), (version.Tanggal, version.PihakPertamaId, version.PihakKeduaId));
    }

    [Fact]
    public void RencanaAksi_NewYear_KeepsActionsWithoutTargetsAndMoney()
    {
        var last = new RencanaAksi { Tahun = 2023, Triwulan1 = Nilai("10") };
        last.Aksi.Add(new Aksi { Uraian = "Menyusun peta jabatan", PenanggungJawab = "Bidang Mutasi", TriwulanMulai = 2, TriwulanSelesai = 3, BulanMulai = 5, BulanSelesai = 8, Anggaran = 5 });
        last.Bulan.Add(new TargetBulan { Bulan = 5, Nilai = Nilai("4") });

        var next = TahunBaru.RencanaAksi(last, 2024);

        Assert.Equal((2024, null), (next.Tahun, next.Triwulan1));
        Assert.Empty(next.Bulan);
        var action = Assert.Single(next.Aksi);
        Assert.Equal(("Menyusun peta jabatan", "Bidang Mutasi", 2, 3, null), (action.Uraian, action.PenanggungJawab, action.TriwulanMulai, action.TriwulanSelesai, action.Anggaran));
        Assert.Equal((5, 8), (action.BulanMulai, action.BulanSelesai));
    }

    [Fact]
    public void RenstraBaru_LastBlock_CarriesRowsWithoutTargetsAndLinksThem()
    {
        var last = Renstra();

        var renstra = RenstraBaru.Create(Guid.NewGuid(), last, 2024, 2026, new BlokBaru("BKPSDM", "Badan Kepegawaian", "900.1.15.5-1317"));

        var block = Assert.Single(renstra.Versi[0].Blok);
        Assert.Equal((2024, 2026), (block.TahunDari, block.TahunSampai));
        Assert.Equal(["5.03.02", "5.03.02.2.02", "5.03.02.2.02.03"], block.Node.Select(node => node.Kode));
        Assert.All(block.Node, node =>
        {
            Assert.Empty(node.Pagu);
            Assert.Null(node.Catatan);
            Assert.Empty(Assert.Single(node.Indikator).Target);
            Assert.Null(node.Indikator[0].TargetAkhir);
            Assert.Equal(NodeOf(last, node.Kode!).Id, node.PendahuluId);
        });
        Assert.Equal(block.Node[0].Id, block.Node[1].IndukId);
    }

    private static PerjanjianKinerja LastPk(Guid merit, Guid akip, Guid subject)
    {
        var last = new VersiPerjanjianKinerja
        {
            Jenis = JenisVersi.Perubahan,
            Nomor = 1,
            Status = StatusDokumen.Final,
            Tanggal = new DateOnly(2022, 10, 9),
            PihakPertamaId = Guid.NewGuid(),
            PihakKeduaId = Guid.NewGuid(),
        };
        last.Sasaran.Add(new SasaranPk { IndikatorKinerjaId = merit, Sasaran = "Sasaran", Indikator = "Merit", Target = Nilai("280", 280), Urutan = 1 });
        last.Sasaran.Add(new SasaranPk { IndikatorKinerjaId = akip, Sasaran = "Sasaran", Indikator = "AKIP", Target = Nilai("A"), Urutan = 2 });
        last.Program.Add(new ProgramPk { SubjekKinerjaId = subject, Program = "PROGRAM KEPEGAWAIAN DAERAH", Anggaran = 9, Urutan = 1 });
        var pk = new PerjanjianKinerja { Tahun = 2022, Jenjang = JenjangPk.Administrator, Kode = "kepala-bidang-mutasi", Jabatan = "Kepala Bidang Mutasi" };
        pk.Versi.Add(last);
        return pk;
    }
}
