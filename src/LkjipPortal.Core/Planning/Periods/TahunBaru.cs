using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Periods;

/// <summary>Documents of a new year from those of the last. Realisasi, signatures, dates and provisional states stay behind.</summary>
public static class TahunBaru
{
    /// <summary>What stands in a document where a promise is still to be entered.</summary>
    public const string BelumAda = "-";

    /// <summary>A draft with last year's rows: sasaran, indikator and programs, targets from the Renstra's new year, anggaran from the new Renja where it has the program.</summary>
    /// <param name="source">PK of the last year with its versions; the one in force is carried.</param>
    /// <param name="plan">Renstra that covers <paramref name="tahun"/>; null: none does.</param>
    /// <param name="programCodes">Code of each program subject, for its pagu.</param>
    public static PerjanjianKinerja Pk(PerjanjianKinerja source, int tahun, VersiRenstra? plan, VersiRenja? renja, IReadOnlyDictionary<Guid, string> programCodes)
    {
        var pk = new PerjanjianKinerja { PerangkatDaerahId = source.PerangkatDaerahId, Tahun = tahun, Jenjang = source.Jenjang, Kode = source.Kode, Jabatan = source.Jabatan, RencanaAksiBulanan = source.RencanaAksiBulanan };
        var version = new VersiPerjanjianKinerja { PerjanjianKinerjaId = pk.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Draf };
        pk.Versi.Add(version);
        if (source.Versi.MaxBy(x => x.Nomor) is not { } last)
        {
            return pk;
        }

        var targets = plan is null ? [] : Targets(plan, tahun);
        version.Sasaran.AddRange(last.Sasaran.OrderBy(row => row.Urutan).Select(row => new SasaranPk
        {
            VersiPerjanjianKinerjaId = version.Id,
            IndikatorKinerjaId = row.IndikatorKinerjaId,
            Sasaran = row.Sasaran,
            Indikator = row.Indikator,
            Target = PerubahanRenstra.Again(targets.GetValueOrDefault(row.IndikatorKinerjaId)) ?? new NilaiKinerja { Teks = BelumAda },
            Urutan = row.Urutan,
        }));
        version.Program.AddRange(last.Program.OrderBy(row => row.Urutan).Select(row => new ProgramPk
        {
            VersiPerjanjianKinerjaId = version.Id,
            SubjekKinerjaId = row.SubjekKinerjaId,
            IndikatorKinerjaId = row.IndikatorKinerjaId,
            Program = row.Program,
            SasaranProgram = row.SasaranProgram,
            Indikator = row.Indikator,
            Target = row.IndikatorKinerjaId is { } id ? PerubahanRenstra.Again(targets.GetValueOrDefault(id)) : null,
            Anggaran = programCodes.TryGetValue(row.SubjekKinerjaId, out var code) ? renja?.Node.Find(node => node.Kode == code)?.Pagu ?? 0 : 0,
            Keterangan = row.Keterangan,
            Urutan = row.Urutan,
        }));
        return pk;
    }

    /// <summary>The actions with who does them; targets by triwulan and month, and anggaran, are of the new year and stay blank.</summary>
    public static RencanaAksi RencanaAksi(RencanaAksi last, int tahun)
    {
        var plan = new RencanaAksi { PerangkatDaerahId = last.PerangkatDaerahId, Tahun = tahun, IndikatorKinerjaId = last.IndikatorKinerjaId };
        plan.Aksi.AddRange(last.Aksi.OrderBy(action => action.Urutan).Select(action => new Aksi
        {
            RencanaAksiId = plan.Id,
            Uraian = action.Uraian,
            PenanggungJawab = action.PenanggungJawab,
            TriwulanMulai = action.TriwulanMulai,
            TriwulanSelesai = action.TriwulanSelesai,
            BulanMulai = action.BulanMulai,
            BulanSelesai = action.BulanSelesai,
            Urutan = action.Urutan,
        }));
        return plan;
    }

    /// <summary>A Renja that no Renstra covers: last year's rows without targets, pagu and realisasi.</summary>
    public static void CarryRows(VersiRenja version, VersiRenja last)
    {
        var ids = last.Node.ToDictionary(node => node.Id, _ => Guid.CreateVersion7());
        version.Node.AddRange(last.Node.OrderBy(node => node.Urutan).Select(old =>
        {
            var node = new NodeRenja
            {
                Id = ids[old.Id],
                VersiRenjaId = version.Id,
                IndukId = old.IndukId is { } parent ? ids[parent] : null,
                Level = old.Level,
                Kode = old.Kode,
                Nama = old.Nama,
                Urutan = old.Urutan,
            };
            node.Indikator.AddRange(old.Indikator.OrderBy(row => row.Urutan)
                .Select(row => new IndikatorRenja { NodeRenjaId = node.Id, Nomor = row.Nomor, Nama = row.Nama, Satuan = row.Satuan, Urutan = row.Urutan }));
            return node;
        }));
    }

    /// <summary>The year's targets of what is measured, by <see cref="IndikatorKinerja"/>; of several rows the last block's.</summary>
    public static Dictionary<Guid, NilaiKinerja> Targets(VersiRenstra plan, int tahun)
    {
        var targets = new Dictionary<Guid, NilaiKinerja>();
        foreach (var row in plan.Blok.OrderBy(block => block.Urutan).SelectMany(block => block.Node).SelectMany(node => node.Indikator))
        {
            if (row.IndikatorKinerjaId is { } id && row.Target.Find(target => target.Tahun == tahun) is { } target)
            {
                targets[id] = target.Nilai;
            }
        }

        return targets;
    }
}
