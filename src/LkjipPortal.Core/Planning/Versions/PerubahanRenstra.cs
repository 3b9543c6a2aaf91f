namespace LkjipPortal.Core.Planning.Versions;

/// <summary>Copies a Renstra version into the next Perubahan: every row again, with the identity it had.</summary>
public static class PerubahanRenstra
{
    /// <param name="old">Whole, with blocks, nodes, pagu, indikator and targets. Stays as it is.</param>
    public static VersiRenstra Copy(VersiRenstra old, PerubahanDetail detail)
    {
        var version = new VersiRenstra
        {
            RenstraId = old.RenstraId,
            Jenis = JenisVersi.Perubahan,
            Nomor = old.Nomor + 1,
            Alasan = detail.Alasan,
            DasarHukum = detail.DasarHukum,
            Tanggal = detail.Tanggal,
            Status = StatusDokumen.Draf,
        };
        var ids = old.Blok.SelectMany(block => block.Node).ToDictionary(node => node.Id, _ => Guid.CreateVersion7());
        version.Blok.AddRange(old.Blok.OrderBy(block => block.Urutan).Select(block => CopyBlock(block, version.Id, ids)));
        return version;
    }

    private static BlokNomenklatur CopyBlock(BlokNomenklatur old, Guid versionId, Dictionary<Guid, Guid> ids)
    {
        var block = new BlokNomenklatur
        {
            VersiRenstraId = versionId,
            Kode = old.Kode,
            Judul = old.Judul,
            Skema = old.Skema,
            TahunDari = old.TahunDari,
            TahunSampai = old.TahunSampai,
            Urutan = old.Urutan,
        };
        block.Node.AddRange(old.Node.OrderBy(node => node.Urutan).Select(node => CopyNode(node, block.Id, ids)));
        return block;
    }

    /// <summary>Parent and predecessor follow into the copy; a predecessor in another document stays where it is.</summary>
    private static NodeRenstra CopyNode(NodeRenstra old, Guid blockId, Dictionary<Guid, Guid> ids)
    {
        var node = new NodeRenstra
        {
            Id = ids[old.Id],
            BlokNomenklaturId = blockId,
            Identitas = old.Identitas,
            IndukId = old.IndukId is { } parent ? ids[parent] : null,
            Level = old.Level,
            Kode = old.Kode,
            KodeTercetak = old.KodeTercetak,
            Nama = old.Nama,
            UnitKerja = old.UnitKerja,
            Lokasi = old.Lokasi,
            PendahuluId = old.PendahuluId is { } before && ids.TryGetValue(before, out var copied) ? copied : old.PendahuluId,
            TanpaPendahulu = old.TanpaPendahulu,
            PaguAkhir = old.PaguAkhir,
            Catatan = old.Catatan,
            Urutan = old.Urutan,
        };
        node.Pagu.AddRange(old.Pagu.Select(pagu => new PaguRenstra { NodeRenstraId = node.Id, Tahun = pagu.Tahun, Jumlah = pagu.Jumlah }));
        node.Indikator.AddRange(old.Indikator.Select(row => CopyIndikator(row, node.Id)));
        return node;
    }

    private static IndikatorRenstra CopyIndikator(IndikatorRenstra old, Guid nodeId)
    {
        var row = new IndikatorRenstra
        {
            NodeRenstraId = nodeId,
            Identitas = old.Identitas,
            Nomor = old.Nomor,
            Nama = old.Nama,
            Satuan = old.Satuan,
            KondisiAwal = Again(old.KondisiAwal),
            TargetAkhir = Again(old.TargetAkhir),
            IndikatorKinerjaId = old.IndikatorKinerjaId,
            Catatan = old.Catatan,
            Urutan = old.Urutan,
        };
        row.Target.AddRange(old.Target.Select(target => new TargetRenstra { IndikatorRenstraId = row.Id, Tahun = target.Tahun, Nilai = target.Nilai with { } }));
        return row;
    }

    /// <summary>A value of its own for each row: stored values belong to exactly one.</summary>
    internal static Text.NilaiKinerja? Again(Text.NilaiKinerja? value) => value is null ? null : value with { };
}
