using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using Xunit;
using static LkjipPortal.Core.Tests.Planning.Plans;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class NomenclatureTests
{
    [Theory]
    [InlineData("Koordinasi Pelaksanaan Administrasi Pemberhentian", "Koordinasi Pelaksanaan Administrasi Pemberhentian", 1)]
    [InlineData("PENGELOLAAN KENAIKAN PANGKAT ASN", "Pengelolaan kenaikan pangkat, ASN", 1)]
    [InlineData("Fasilitasi Proses Pensiun PNS", "Penyediaan Bahan Logistik", 0)]
    public void Similarity_SameOrUnrelated_IsOneOrNearZero(string left, string right, int expected) =>
        Assert.InRange(NameSimilarity.Of(left, right), expected == 1 ? 1 : 0, expected == 1 ? 1 : 0.1m);

    [Fact]
    public void Similarity_SwappedSides_IsTheSame()
    {
        const string a = "Penyediaan Jasa Umum Kantor";
        const string b = "Penyediaan Pelayanan Kantor";

        Assert.Equal(NameSimilarity.Of(a, b), NameSimilarity.Of(b, a));
    }

    [Theory]
    [InlineData(SkemaKode.Lama, LevelRencana.Kegiatan, "4.05.06.01.20")]
    [InlineData(SkemaKode.Permendagri90, LevelRencana.SubKegiatan, "5.03.02.2.01.06")]
    [InlineData(SkemaKode.Kepmendagri5889, LevelRencana.Program, "5.03.02")]
    [InlineData(SkemaKode.Kepmendagri1317, LevelRencana.SubKegiatan, "5.03.02.2.01.0006")]
    [InlineData(SkemaKode.Kepmendagri1317, LevelRencana.SubKegiatan, "X.XX.01.2.01.0001")]
    [InlineData("skema daerah", LevelRencana.Program, "apa saja")]
    public void Warning_CodeOfItsScheme_IsNull(string skema, LevelRencana level, string kode) => Assert.Null(SkemaKode.Warning(skema, level, kode));

    [Theory]
    [InlineData(SkemaKode.Kepmendagri5889, LevelRencana.SubKegiatan, "5.03.02.2.01.0006", "5.03.02.2.01.06")]
    [InlineData(SkemaKode.Kepmendagri1317, LevelRencana.SubKegiatan, "5.03.02.2.01.06", "5.03.02.2.01.0006")]
    [InlineData(SkemaKode.Permendagri90, LevelRencana.Kegiatan, "5.03.01.2.1", "5.03.02.2.01")]
    [InlineData(SkemaKode.Lama, LevelRencana.Program, "5.03.01", "4.05.06.01")]
    public void Warning_CodeOfAnotherScheme_ShowsTheForm(string skema, LevelRencana level, string kode, string form) =>
        Assert.Equal($"Kode {kode} tidak sesuai skema {skema}; bentuknya {form}.", SkemaKode.Warning(skema, level, kode));

    [Fact]
    public void Suggestions_AcrossTheBreak_FindWhatWentOnUnderAnotherCode()
    {
        var version = new VersiRenstra();
        var old = Block(version, "BKD", SkemaKode.Lama, 2019, 2020);
        Node(old, null, LevelRencana.Kegiatan, "4.05.06.01.20", "Penyediaan Jasa Teknis Perkantoran");
        var pension = Node(old, null, LevelRencana.Kegiatan, "4.05.06.84.01", "Fasilitasi Proses Pensiun PNS");
        var vehicles = Node(old, null, LevelRencana.Kegiatan, "4.05.06.02.24", "Pemeliharaan rutin/berkala kendaraan dinas/operasional");
        var now = Block(version, "BKDPP", SkemaKode.Permendagri90, 2021, 2021);
        Node(now, null, LevelRencana.SubKegiatan, "5.03.02.2.01.10", "Fasilitasi Proses Pensiun ASN");
        Node(now, null, LevelRencana.SubKegiatan, "5.03.01.2.09.02", "Pemeliharaan Rutin Kendaraan Dinas Operasional");
        Node(now, null, LevelRencana.SubKegiatan, "5.03.02.2.02.02", "Pengelolaan Kenaikan Pangkat ASN");

        var suggestions = PendahuluSuggestion.Find(old, now);

        Assert.Equal([("5.03.02.2.01.10", pension), ("5.03.01.2.09.02", vehicles)], suggestions.Select(saran => (saran.Node.Kode!, saran.Pendahulu)));
    }

    [Fact]
    public void Suggestions_SameCodeAndNameInTheNextBlock_AreCertain()
    {
        var version = new VersiRenstra();
        var before = Block(version, "BKPSDM", SkemaKode.Permendagri90, 2022, 2022);
        Node(before, null, LevelRencana.Kegiatan, "5.03.02.2.02", "Mutasi dan Promosi ASN");
        var after = Block(version, "BKPSDM-050-5889", SkemaKode.Kepmendagri5889, 2023, 2023);
        Node(after, null, LevelRencana.Kegiatan, "5.03.02.2.02", "Mutasi dan Promosi ASN");

        Assert.Equal(1, Assert.Single(PendahuluSuggestion.Find(before, after)).Kemiripan);
    }

    [Fact]
    public void Suggestions_SasaranAndProgramOfOneName_AreNotMixed()
    {
        var version = new VersiRenstra();
        var before = Block(version, "A", SkemaKode.Lama, 2019, 2020);
        Node(before, null, LevelRencana.Sasaran, null, "Pengembangan Aparatur");
        var after = Block(version, "B", SkemaKode.Permendagri90, 2021, 2021);
        Node(after, null, LevelRencana.Program, "5.04.02", "Pengembangan Aparatur");

        Assert.Empty(PendahuluSuggestion.Find(before, after));
    }

    [Fact]
    public void Dulu_ConfirmedPredecessor_NamesItsCodeAndName()
    {
        var plan = Renstra();
        var byId = plan.Blok.SelectMany(block => block.Node).ToDictionary(node => node.Id);

        Assert.Equal("dulu: 4.05.06.83 Program Pengembangan Aparatur", DeretPendahulu.Dulu(NodeOf(plan, "5.03.02"), byId));
        Assert.Null(DeretPendahulu.Dulu(NodeOf(plan, "5.03.02.2.02"), byId));
    }

    [Fact]
    public void Deret_AcrossTheBreak_RunsThroughAllYears()
    {
        var plan = Renstra();
        var byId = plan.Blok.SelectMany(block => block.Node).ToDictionary(node => node.Id);
        var node = NodeOf(plan, "5.03.02");

        Assert.Equal([(2019, 377_390_000m), (2020, 477_390_000m), (2023, 3_000_476_800m)], DeretPendahulu.Pagu(node, byId).Select(x => (x.Key, x.Value)));
        Assert.Equal([2019, 2020, 2023], DeretPendahulu.Target(node, byId).Keys);
    }

    [Fact]
    public void Chain_Circle_Ends()
    {
        var plan = Renstra();
        var (first, second) = (NodeOf(plan, "5.03.02"), NodeOf(plan, "4.05.06.83"));
        second.PendahuluId = first.Id;
        var byId = plan.Blok.SelectMany(block => block.Node).ToDictionary(node => node.Id);

        Assert.Equal([first, second], DeretPendahulu.Chain(first, byId));
    }
}
