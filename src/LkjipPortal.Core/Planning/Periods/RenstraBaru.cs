namespace LkjipPortal.Core.Planning.Periods;

/// <summary>A nomenclature block of the new period.</summary>
public sealed record BlokBaru(string Kode, string Judul, string Skema);

/// <summary>The next period's Renstra from the last: nodes and indikator of the last nomenclature block, without targets, pagu and notes, each linked to what it continues.</summary>
public static class RenstraBaru
{
    /// <param name="last">Version in force of the last Renstra, whole.</param>
    public static Renstra Create(Guid unitId, VersiRenstra last, int tahunAwal, int tahunAkhir, BlokBaru blok)
    {
        var renstra = new Renstra { PerangkatDaerahId = unitId, TahunAwal = tahunAwal, TahunAkhir = tahunAkhir };
        var version = new VersiRenstra { RenstraId = renstra.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Draf };
        renstra.Versi.Add(version);
        var block = new BlokNomenklatur
        {
            VersiRenstraId = version.Id,
            Kode = blok.Kode,
            Judul = blok.Judul,
            Skema = blok.Skema,
            TahunDari = tahunAwal,
            TahunSampai = tahunAkhir,
            Urutan = 1,
        };
        version.Blok.Add(block);
        if (LastBlock(last) is { } source)
        {
            var ids = source.Node.ToDictionary(node => node.Id, _ => Guid.CreateVersion7());
            block.Node.AddRange(source.Node.OrderBy(node => node.Urutan).Select(node => Carry(node, block.Id, ids)));
        }

        return renstra;
    }

    /// <summary>The block that the next period continues; null for a Renstra without blocks.</summary>
    public static BlokNomenklatur? LastBlock(VersiRenstra last) => last.Blok.OrderBy(block => block.TahunSampai).ThenBy(block => block.Urutan).LastOrDefault();

    private static NodeRenstra Carry(NodeRenstra old, Guid blockId, Dictionary<Guid, Guid> ids)
    {
        var node = new NodeRenstra
        {
            Id = ids[old.Id],
            BlokNomenklaturId = blockId,
            IndukId = old.IndukId is { } parent ? ids[parent] : null,
            Level = old.Level,
            Kode = old.Kode,
            Nama = old.Nama,
            UnitKerja = old.UnitKerja,
            Lokasi = old.Lokasi,
            PendahuluId = old.Id,
            Urutan = old.Urutan,
        };
        node.Indikator.AddRange(old.Indikator.OrderBy(row => row.Urutan).Select(row => new IndikatorRenstra
        {
            NodeRenstraId = node.Id,
            Nomor = row.Nomor,
            Nama = row.Nama,
            Satuan = row.Satuan,
            IndikatorKinerjaId = row.IndikatorKinerjaId,
            Urutan = row.Urutan,
        }));
        return node;
    }
}
