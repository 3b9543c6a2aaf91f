namespace LkjipPortal.Core.Planning.Versions;

/// <summary>Copies a Renja version into the next Perubahan. Realisasi by triwulan belongs to the Renja itself and runs on by identity.</summary>
public static class PerubahanRenja
{
    /// <param name="old">Whole, with nodes and indikator. Stays as it is.</param>
    public static VersiRenja Copy(VersiRenja old, PerubahanDetail detail)
    {
        var version = new VersiRenja
        {
            RenjaId = old.RenjaId,
            Jenis = JenisVersi.Perubahan,
            Nomor = old.Nomor + 1,
            Alasan = detail.Alasan,
            DasarHukum = detail.DasarHukum,
            Tanggal = detail.Tanggal,
            Status = StatusDokumen.Draf,
        };
        var ids = old.Node.ToDictionary(node => node.Id, _ => Guid.CreateVersion7());
        version.Node.AddRange(old.Node.OrderBy(node => node.Urutan).Select(node => CopyNode(node, version.Id, ids)));
        return version;
    }

    private static NodeRenja CopyNode(NodeRenja old, Guid versionId, Dictionary<Guid, Guid> ids)
    {
        var node = new NodeRenja
        {
            Id = ids[old.Id],
            VersiRenjaId = versionId,
            Identitas = old.Identitas,
            IndukId = old.IndukId is { } parent ? ids[parent] : null,
            Level = old.Level,
            Kode = old.Kode,
            KodeTercetak = old.KodeTercetak,
            Nama = old.Nama,
            Pagu = old.Pagu,
            Catatan = old.Catatan,
            Urutan = old.Urutan,
        };
        node.Indikator.AddRange(old.Indikator.Select(row => new IndikatorRenja
        {
            NodeRenjaId = node.Id,
            Identitas = row.Identitas,
            Nomor = row.Nomor,
            Nama = row.Nama,
            Satuan = row.Satuan,
            TargetRenstra = PerubahanRenstra.Again(row.TargetRenstra),
            RealisasiSampaiTahunLalu = PerubahanRenstra.Again(row.RealisasiSampaiTahunLalu),
            SatuanTahunLalu = row.SatuanTahunLalu,
            Target = PerubahanRenstra.Again(row.Target),
            Catatan = row.Catatan,
            Urutan = row.Urutan,
        }));
        return node;
    }
}
