using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Versions;
using Xunit;
using static LkjipPortal.Core.Tests.Planning.Plans;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class VersionTests
{
    private static readonly PerubahanDetail Detail = new("Perubahan nomenklatur", "Perbup 12/2023", new DateOnly(2023, 8, 1));

    [Fact]
    public void Copy_Renstra_HasNothingToCompare()
    {
        var old = Renstra();

        var copy = PerubahanRenstra.Copy(old, Detail);

        Assert.Empty(Compare(old, copy).Baris);
        Assert.Equal((JenisVersi.Perubahan, 1, StatusDokumen.Draf, "Perubahan nomenklatur"), (copy.Jenis, copy.Nomor, copy.Status, copy.Alasan));
    }

    [Fact]
    public void Copy_Renstra_SharesNoRowWithTheOld()
    {
        var old = Renstra();

        var copy = PerubahanRenstra.Copy(old, Detail);

        var oldIds = old.Blok.SelectMany(block => block.Node).Select(node => node.Id).ToHashSet();
        var nodes = copy.Blok.SelectMany(block => block.Node).ToList();
        Assert.DoesNotContain(nodes, node => oldIds.Contains(node.Id));
        Assert.All(nodes, node => Assert.DoesNotContain(node.IndukId ?? Guid.Empty, oldIds));
        Assert.Equal(NodeOf(copy, "4.05.06.83").Id, NodeOf(copy, "5.03.02").PendahuluId);
    }

    [Fact]
    public void Copy_Renja_KeepsIdentitiesAndTargets()
    {
        var renja = new VersiRenja { RenjaId = Guid.NewGuid() };
        var program = new NodeRenja { VersiRenjaId = renja.Id, Level = LevelRencana.Program, Kode = "5.03.02", Nama = "PROGRAM KEPEGAWAIAN DAERAH", Pagu = 5 };
        program.Indikator.Add(new IndikatorRenja { NodeRenjaId = program.Id, Nomor = "1", Nama = "Indikator", Target = Nilai("91", 91) });
        renja.Node.Add(program);

        var copy = PerubahanRenja.Copy(renja, Detail);

        Assert.Equal(program.Identitas, copy.Node[0].Identitas);
        Assert.Equal(program.Indikator[0].Identitas, copy.Node[0].Indikator[0].Identitas);
        Assert.Equal(("91", 5m), (copy.Node[0].Indikator[0].Target!.Teks, copy.Node[0].Pagu));
        Assert.NotEqual(program.Id, copy.Node[0].Id);
    }

    [Fact]
    public void Compare_ChangedPaguAndTarget_GivesBothValuesAndTheDifference()
    {
        var old = Renstra();
        var copy = PerubahanRenstra.Copy(old, Detail);
        var sub = NodeOf(copy, "5.03.02.2.02.03");
        sub.Pagu[0].Jumlah = 324_172_600m;
        sub.Indikator[0].Target[0].Nilai = Nilai("2 dokumen", 2);

        var row = Assert.Single(Compare(old, copy).Baris);

        Assert.Equal((JenisPerubahan.Ubah, "5.03.02.2.02.03"), (row.Jenis, row.Kode));
        Assert.Equal(
            [("Pagu 2023", "340.898.600", "324.172.600", -16_726_000m), ("Target 2023", "3 dokumen", "2 dokumen", -1m)],
            row.Nilai.Select(value => (value.Apa, value.Semula, value.Menjadi, value.Selisih!.Value)));
    }

    [Fact]
    public void Compare_SameNumberWrittenOtherwise_IsNoChange()
    {
        var old = Renstra();
        var copy = PerubahanRenstra.Copy(old, Detail);
        NodeOf(copy, "5.03.02").Indikator[0].Target[0].Nilai = Nilai("91", 91);

        Assert.Empty(Compare(old, copy).Baris);
    }

    [Fact]
    public void Compare_TextBehindTheNumberDiffers_IsAChange()
    {
        var old = Renstra();
        var copy = PerubahanRenstra.Copy(old, Detail);
        NodeOf(copy, "5.03.02.2.02.03").Indikator[0].Target[0].Nilai = Nilai("3 dokumen, satu per bidang", 3);

        Assert.Single(Compare(old, copy).Baris);
    }

    [Fact]
    public void Compare_BlankBecomesZero_IsAChangeWithoutDifference()
    {
        var old = Renstra();
        NodeOf(old, "5.03.02.2.02.03").Pagu.Clear();
        var copy = PerubahanRenstra.Copy(old, Detail);
        NodeOf(copy, "5.03.02.2.02.03").Pagu.Add(new PaguRenstra { Tahun = Tahun, Jumlah = 0 });

        var value = Assert.Single(Assert.Single(Compare(old, copy).Baris).Nilai);

        Assert.Equal((null, "0", null), (value.Semula, value.Menjadi, value.Selisih));
    }

    [Fact]
    public void Compare_AddedAndRemovedRows_AreMarked()
    {
        var old = Renstra();
        var copy = PerubahanRenstra.Copy(old, Detail);
        copy.Blok[1].Node.Remove(NodeOf(copy, "5.03.02.2.02.03"));
        Node(copy.Blok[1], NodeOf(copy, "5.03.02"), LevelRencana.Kegiatan, "5.03.02.2.04", "Penilaian dan Evaluasi Kinerja Aparatur", (Tahun, 10m));

        var result = Compare(old, copy);

        Assert.Equal(
            [(JenisPerubahan.Tambah, "5.03.02.2.04"), (JenisPerubahan.Hapus, "5.03.02.2.02.03")],
            result.Baris.Select(row => (row.Jenis, row.Kode!)));
        Assert.Equal((1, 1, 0), (result.Count(JenisPerubahan.Tambah), result.Count(JenisPerubahan.Hapus), result.Count(JenisPerubahan.Ubah)));
    }

    [Fact]
    public void Compare_WithoutCommonIdentity_MatchesByBlockAndCode()
    {
        var imported = Renstra();
        NodeOf(imported, "5.03.02.2.02").Nama = "Mutasi dan Promosi Aparatur";

        var row = Assert.Single(Compare(Renstra(), imported).Baris);

        Assert.Equal(("Mutasi dan Promosi ASN", "Mutasi dan Promosi Aparatur"), (row.NamaLama, row.NamaBaru));
    }

    [Fact]
    public void Compare_OneIndikatorRenamed_IsOneChangeNotTwo()
    {
        var renamed = Renstra();
        NodeOf(renamed, "5.03.02.2.02").Indikator[0].Nama = "Persentase mutasi tepat waktu";

        var value = Assert.Single(Assert.Single(Compare(Renstra(), renamed).Baris).Nilai);

        Assert.Equal(("Indikator", "Persentase mutasi yang tepat", "Persentase mutasi tepat waktu"), (value.Apa, value.Semula, value.Menjadi));
    }

    [Fact]
    public void Compare_Pk_MatchesPromisesOfTheSameIndikator()
    {
        var (merit, program) = (Guid.NewGuid(), Guid.NewGuid());
        var old = Pk(merit, program, "297,5", 13_526_508_445m);
        var revised = Pk(merit, program, "312", 13_526_508_445m);

        var result = VersionComparison.Compare(ComparableDocument.Of("", old, Tahun), ComparableDocument.Of("", revised, Tahun));

        var row = Assert.Single(result.Baris);
        Assert.Equal((LevelRencana.Sasaran, "297,5", "312"), (row.Level, row.Nilai[0].Semula, row.Nilai[0].Menjadi));
    }

    private static VersiPerjanjianKinerja Pk(Guid indikator, Guid program, string target, decimal anggaran)
    {
        var version = new VersiPerjanjianKinerja();
        version.Sasaran.Add(new SasaranPk { IndikatorKinerjaId = indikator, Sasaran = "Meningkatnya Penerapan Sistem Merit", Indikator = "Indeks", Target = Nilai(target) });
        version.Program.Add(new ProgramPk { SubjekKinerjaId = program, Program = "PROGRAM KEPEGAWAIAN DAERAH", Anggaran = anggaran });
        return version;
    }

    private static VersionComparison Compare(VersiRenstra old, VersiRenstra @new) =>
        VersionComparison.Compare(ComparableDocument.Of("lama", old), ComparableDocument.Of("baru", @new));
}
