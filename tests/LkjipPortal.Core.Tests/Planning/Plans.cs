using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Tests.Planning;

/// <summary>Small plans with the published names.</summary>
internal static class Plans
{
    public const int Tahun = 2023;

    public static NilaiKinerja Nilai(string text, decimal? number = null) => new() { Teks = text, Angka = number };

    /// <summary>Two blocks: the scheme before 2021, and the one of 2023 whose program continues one of it.</summary>
    public static VersiRenstra Renstra()
    {
        var version = new VersiRenstra { RenstraId = Guid.NewGuid(), Status = StatusDokumen.Disetujui };
        var old = Block(version, "BKD", "lama", 2019, 2020);
        var now = Block(version, "BKPSDM", "050-5889", 2023, 2023);
        var before = Node(old, null, LevelRencana.Program, "4.05.06.83", "Program Pengembangan Aparatur", (2019, 377_390_000m), (2020, 477_390_000m));
        var program = Node(now, null, LevelRencana.Program, "5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", (Tahun, 3_000_476_800m));
        program.PendahuluId = before.Id;
        var kegiatan = Node(now, program, LevelRencana.Kegiatan, "5.03.02.2.02", "Mutasi dan Promosi ASN", (Tahun, 600_000_000m));
        var sub = Node(now, kegiatan, LevelRencana.SubKegiatan, "5.03.02.2.02.03", "Pengelolaan Promosi ASN", (Tahun, 340_898_600m));
        Indikator(before, "Jumlah dokumen informasi data kepegawaian", "dokumen", (2019, Nilai("4 dokumen", 4)), (2020, Nilai("4 dokumen", 4)));
        Indikator(program, "Persentase kualitas pelayanan ASN", "%", (Tahun, Nilai("91 %", 91)));
        Indikator(kegiatan, "Persentase mutasi yang tepat", "%", (Tahun, Nilai("100%", 100)));
        Indikator(sub, "Jumlah dokumen hasil pengelolaan promosi ASN", "dokumen", (Tahun, Nilai("3 dokumen", 3)));
        return version;
    }

    public static BlokNomenklatur Block(VersiRenstra version, string kode, string skema, int dari, int sampai)
    {
        var block = new BlokNomenklatur { VersiRenstraId = version.Id, Kode = kode, Judul = kode, Skema = skema, TahunDari = dari, TahunSampai = sampai, Urutan = version.Blok.Count + 1 };
        version.Blok.Add(block);
        return block;
    }

    public static NodeRenstra Node(BlokNomenklatur block, NodeRenstra? parent, LevelRencana level, string? kode, string nama, params (int Tahun, decimal Jumlah)[] pagu)
    {
        var node = new NodeRenstra { BlokNomenklaturId = block.Id, IndukId = parent?.Id, Level = level, Kode = kode, Nama = nama, Catatan = "catatan", Urutan = block.Node.Count + 1 };
        node.Pagu.AddRange(pagu.Select(x => new PaguRenstra { NodeRenstraId = node.Id, Tahun = x.Tahun, Jumlah = x.Jumlah }));
        block.Node.Add(node);
        return node;
    }

    public static IndikatorRenstra Indikator(NodeRenstra node, string nama, string? satuan, params (int Tahun, NilaiKinerja Nilai)[] targets)
    {
        var row = new IndikatorRenstra { NodeRenstraId = node.Id, Nomor = "1", Nama = nama, Satuan = satuan, TargetAkhir = targets[^1].Nilai with { }, Urutan = node.Indikator.Count + 1 };
        row.Target.AddRange(targets.Select(x => new TargetRenstra { IndikatorRenstraId = row.Id, Tahun = x.Tahun, Nilai = x.Nilai }));
        node.Indikator.Add(row);
        return row;
    }

    public static NodeRenstra NodeOf(VersiRenstra version, string kode) => version.Blok.SelectMany(block => block.Node).Single(node => node.Kode == kode);
}
