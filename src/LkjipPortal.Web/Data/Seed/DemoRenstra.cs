using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>The published Renstra matrix: four blocks of nomenclature, one row per indikator.</summary>
internal static class DemoRenstra
{
    private static readonly (string Kode, string Judul, string Skema, int Dari, int Sampai)[] Blocks =
    [
        ("BKD", "Badan Kepegawaian Daerah", "lama", 2019, 2020),
        ("BKDPP", "Badan Kepegawaian Daerah, Pendidikan dan Pelatihan", "90/2019", 2021, 2021),
        ("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "90/2019", 2022, 2022),
        ("BKPSDM-050-5889", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia (nomenklatur Kepmendagri 050-5889)", "050-5889", 2023, 2023),
    ];

    public static Renstra Create(Guid unitId, DemoReport report, Dictionary<string, IndikatorKinerja> indicators)
    {
        var renstra = new Renstra { PerangkatDaerahId = unitId, TahunAwal = DemoUnit.TahunAwal, TahunAkhir = DemoUnit.Tahun };
        var version = new VersiRenstra { RenstraId = renstra.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Draf };
        renstra.Versi.Add(version);
        var measured = report.Subjek
            .SelectMany(subject => subject.Indikator.NamaRenstra.Select(name => (Key: (subject.Level, Name: name.TrimEnd('.').ToUpperInvariant()), indicators[subject.Indikator.Kode].Id)))
            .DistinctBy(x => x.Key).ToDictionary(x => x.Key, x => x.Id);
        var rows = SeedFile.ReadCsv("bkpsdm/renstra.csv").ToLookup(row => row["blok"], StringComparer.Ordinal);
        for (var i = 0; i < Blocks.Length; i++)
        {
            var (kode, judul, skema, dari, sampai) = Blocks[i];
            var block = new BlokNomenklatur
            {
                VersiRenstraId = version.Id,
                Kode = kode,
                Judul = judul,
                Skema = skema,
                TahunDari = dari,
                TahunSampai = sampai,
                Urutan = i + 1,
            };
            version.Blok.Add(block);
            AddNodes(block, rows[kode], measured);
        }

        return renstra;
    }

    private static void AddNodes(
        BlokNomenklatur block, IEnumerable<IReadOnlyDictionary<string, string>> rows, Dictionary<(LevelRencana, string), Guid> measured)
    {
        var parents = new Dictionary<string, Guid>(StringComparer.Ordinal);
        NodeRenstra? node = null;
        foreach (var row in rows)
        {
            if (node is null || row["no_indikator"] == "1")
            {
                node = CreateNode(block, row, parents);
                parents[node.Kode ?? node.Nama] = node.Id;
                block.Node.Add(node);
            }

            node.Indikator.Add(CreateIndicator(node, row, measured));
        }
    }

    private static NodeRenstra CreateNode(BlokNomenklatur block, IReadOnlyDictionary<string, string> row, Dictionary<string, Guid> parents)
    {
        var kode = SeedValue.Text(row["kode_baku"]);
        var node = new NodeRenstra
        {
            BlokNomenklaturId = block.Id,
            IndukId = row["induk"].Length == 0 ? null : parents[row["induk"]],
            Level = SeedValue.Level(row["level"]),
            Kode = kode,
            KodeTercetak = row["kode"] == kode ? null : SeedValue.Text(row["kode"]),
            Nama = row["nama"],
            UnitKerja = SeedValue.Text(row["unit_kerja"]),
            Lokasi = SeedValue.Text(row["lokasi"]),
            PaguAkhir = SeedValue.Rupiah(row["pagu_akhir"]),
            Urutan = block.Node.Count + 1,
        };
        foreach (var tahun in Years)
        {
            if (SeedValue.Rupiah(row[$"pagu_{tahun}"]) is { } pagu)
            {
                node.Pagu.Add(new PaguRenstra { NodeRenstraId = node.Id, Tahun = tahun, Jumlah = pagu });
            }
        }

        return node;
    }

    private static IndikatorRenstra CreateIndicator(
        NodeRenstra node, IReadOnlyDictionary<string, string> row, Dictionary<(LevelRencana, string), Guid> measured)
    {
        var satuan = SeedValue.Text(row["satuan"]);
        var indicator = new IndikatorRenstra
        {
            NodeRenstraId = node.Id,
            Nomor = row["no_indikator"],
            Nama = row["indikator"],
            Satuan = satuan,
            KondisiAwal = SeedValue.Nilai(row["kondisi_awal"], satuan),
            TargetAkhir = SeedValue.Nilai(row["target_akhir"], satuan),
            IndikatorKinerjaId = measured.TryGetValue((node.Level, row["indikator"].TrimEnd('.').ToUpperInvariant()), out var id) ? id : null,
            Catatan = SeedValue.Text(row["catatan"]),
            Urutan = node.Indikator.Count + 1,
        };
        foreach (var tahun in Years)
        {
            if (SeedValue.Nilai(row[$"target_{tahun}"], satuan) is { } target)
            {
                indicator.Target.Add(new TargetRenstra { IndikatorRenstraId = indicator.Id, Tahun = tahun, Nilai = target });
            }
        }

        return indicator;
    }

    private static IEnumerable<int> Years => Enumerable.Range(DemoUnit.TahunAwal, DemoUnit.Tahun - DemoUnit.TahunAwal + 1);
}
