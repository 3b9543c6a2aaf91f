using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>The published Perubahan Renja 2023: murni and perubahan side by side, with realisasi up to the second triwulan.</summary>
internal static class DemoRenja
{
    private const int Triwulan = 2;

    public static Renja Create(Guid unitId)
    {
        var renja = new Renja { PerangkatDaerahId = unitId, Tahun = DemoUnit.Tahun };
        var original = new VersiRenja { RenjaId = renja.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Disetujui };
        var revised = new VersiRenja { RenjaId = renja.Id, Jenis = JenisVersi.Perubahan, Nomor = 1, Status = StatusDokumen.Draf };
        renja.Versi.Add(original);
        renja.Versi.Add(revised);
        foreach (var row in SeedFile.ReadCsv("bkpsdm/renja.csv"))
        {
            var firstNode = AddRow(original, row, "pagu_renja", "target_renja", identity: null);
            AddRow(revised, row, "pagu_perubahan", "target_perubahan", firstNode);
            AddRealization(renja, firstNode, row);
        }

        return renja;
    }

    /// <param name="identity">The row's node in the first version; null in the first version itself.</param>
    private static NodeRenja AddRow(VersiRenja version, IReadOnlyDictionary<string, string> row, string pagu, string target, NodeRenja? identity)
    {
        var node = row["no_indikator"] == "1" ? null : version.Node[^1];
        if (node is null)
        {
            node = new NodeRenja
            {
                VersiRenjaId = version.Id,
                Identitas = identity?.Identitas ?? Guid.CreateVersion7(),
                IndukId = ParentOf(version, row["kode_baku"])?.Id,
                Level = SeedValue.Level(row["level"]),
                Kode = row["kode_baku"],
                KodeTercetak = row["kode"] == row["kode_baku"] ? null : row["kode"],
                Nama = row["nama"],
                Pagu = SeedValue.Rupiah(row[pagu]),
                Urutan = version.Node.Count + 1,
            };
            version.Node.Add(node);
        }

        if (row["indikator"].Length > 0)
        {
            node.Indikator.Add(CreateIndicator(node, row, target, identity));
        }

        return node;
    }

    private static IndikatorRenja CreateIndicator(NodeRenja node, IReadOnlyDictionary<string, string> row, string target, NodeRenja? identity)
    {
        var satuan = SeedValue.Text(row["satuan"]);
        var satuanTahunLalu = SeedValue.Text(row["satuan_sd_2022"]);
        return new IndikatorRenja
        {
            NodeRenjaId = node.Id,
            Identitas = identity?.Indikator[node.Indikator.Count].Identitas ?? Guid.CreateVersion7(),
            Nomor = row["no_indikator"],
            Nama = row["indikator"],
            Satuan = satuan,
            TargetRenstra = SeedValue.Nilai(row["target_renstra_2023"], satuan),
            RealisasiSampaiTahunLalu = SeedValue.Nilai(row["realisasi_sd_2022"], satuanTahunLalu),
            SatuanTahunLalu = satuanTahunLalu == satuan ? null : satuanTahunLalu,
            Target = SeedValue.Nilai(row[target], satuan),
            Catatan = SeedValue.Text(row["catatan"]),
            Urutan = node.Indikator.Count + 1,
        };
    }

    private static void AddRealization(Renja renja, NodeRenja node, IReadOnlyDictionary<string, string> row)
    {
        if (row["indikator"].Length > 0 && SeedValue.Nilai(row["realisasi_tw2"], SeedValue.Text(row["satuan"])) is { } nilai)
        {
            renja.Realisasi.Add(new RealisasiTriwulan { RenjaId = renja.Id, IndikatorIdentitas = node.Indikator[^1].Identitas, Triwulan = Triwulan, Nilai = nilai });
        }

        if (SeedValue.Rupiah(row["realisasi_rp_tw2"]) is { } rupiah)
        {
            renja.RealisasiRupiah.Add(new RealisasiRupiahTriwulan { RenjaId = renja.Id, NodeIdentitas = node.Identitas, Triwulan = Triwulan, Jumlah = rupiah });
        }
    }

    private static NodeRenja? ParentOf(VersiRenja version, string kode)
    {
        for (var dot = kode.LastIndexOf('.'); dot > 0; dot = kode.LastIndexOf('.', dot - 1))
        {
            if (version.Node.Find(x => x.Kode == kode[..dot]) is { } parent)
            {
                return parent;
            }
        }

        return null;
    }
}
