using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>
/// Makes what the report measures out of the Renstra's last block: tujuan, sasaran and programs with their indikator. What is there already keeps its code, and
/// the indikator of every block that bear its name are linked to it.
/// </summary>
internal sealed class SubjectMerge(PortalDbContext db, Guid unitId, List<SubjekKinerja> subjects)
{
    private static readonly LevelRencana[] Measured = [LevelRencana.Tujuan, LevelRencana.Sasaran, LevelRencana.Program];

    private readonly HashSet<string> _codes = [.. subjects.Select(x => x.Kode), .. subjects.SelectMany(x => x.Indikator).Select(x => x.Kode)];

    /// <summary>Indikator made, with what was assumed of them.</summary>
    public List<AsumsiIndikator> Assumed { get; } = [];

    public void Run(IReadOnlyList<BlockNodes> blocks)
    {
        if (blocks.MaxBy(block => (block.Block.TahunSampai, block.Block.Urutan)) is not { } last)
        {
            return;
        }

        var byNode = new Dictionary<Guid, SubjekKinerja>();
        foreach (var node in last.Nodes.Where(node => Measured.Contains(node.Level)))
        {
            var parent = node.IndukId is { } id ? byNode.GetValueOrDefault(id) : null;
            byNode[node.Id] = Find(node) ?? Add(node, parent);
            AddIndicators(byNode[node.Id], node);
        }

        Link(blocks);
    }

    private SubjekKinerja? Find(NodeRenstra node) =>
        subjects.Find(x => x.Level == node.Level && x.Indikator.Exists(own => node.Indikator.Exists(row => row.IndikatorKinerjaId == own.Id)))
        ?? subjects.Find(x => x.Level == node.Level && node.Kode is not null && x.KodeProgram == node.Kode)
        ?? subjects.Find(x => x.Level == node.Level && Names.Normalize(x.Nama) == Names.Normalize(node.Nama));

    private SubjekKinerja Add(NodeRenstra node, SubjekKinerja? parent)
    {
        var subject = new SubjekKinerja
        {
            PerangkatDaerahId = unitId,
            IndukId = parent?.Id,
            Level = node.Level,
            Kode = Names.Code(node.Level, node.Nama, _codes),
            Nama = Names.Title(node.Nama),
            NamaSingkat = Names.Short(node.Nama),
            KodeProgram = node.Level == LevelRencana.Program ? node.Kode : null,
            Urutan = subjects.Select(x => x.Urutan).DefaultIfEmpty(0).Max() + 1,
        };
        subjects.Add(subject);
        db.Add(subject);
        return subject;
    }

    private void AddIndicators(SubjekKinerja subject, NodeRenstra node)
    {
        var linked = node.Indikator.Select(row => row.IndikatorKinerjaId).ToHashSet();
        foreach (var row in node.Indikator.OrderBy(x => x.Urutan).Where(row => row.IndikatorKinerjaId is null))
        {
            if (subject.Indikator.Exists(x => linked.Contains(x.Id) || Names.Normalize(x.Nama) == Names.Normalize(row.Nama)))
            {
                continue;
            }

            NilaiKinerja[] values = [.. row.Target.OrderBy(x => x.Tahun).Select(x => x.Nilai), .. row.TargetAkhir is { } atEnd ? [atEnd] : Array.Empty<NilaiKinerja>()];
            var indicator = new IndikatorKinerja
            {
                SubjekKinerjaId = subject.Id,
                Kode = Names.Code(null, row.Nama, _codes),
                Nama = row.Nama.TrimEnd('.'),
                Satuan = row.Satuan,
                JenisNilai = KindOf(values, row.Satuan),
                Akumulasi = Akumulasi.NilaiTerakhir,
                Urutan = subject.Indikator.Count + 1,
            };
            subject.Indikator.Add(indicator);
            db.Add(indicator);
            var numbers = row.Target.OrderBy(x => x.Tahun).Select(x => x.Nilai.Angka).OfType<decimal>().ToArray();
            Assumed.Add(new AsumsiIndikator(subject.Level, indicator.Nama, indicator.Arah, indicator.JenisNilai, indicator.Akumulasi, numbers is [var start, .., var end] && end < start));
        }
    }

    private void Link(IReadOnlyList<BlockNodes> blocks)
    {
        var byName = subjects.SelectMany(subject => subject.Indikator.Select(indicator => (Key: (subject.Level, Names.Normalize(indicator.Nama)), indicator.Id)))
            .DistinctBy(x => x.Key).ToDictionary(x => x.Key, x => x.Id);
        foreach (var node in blocks.SelectMany(block => block.Nodes).Where(node => Measured.Contains(node.Level)))
        {
            foreach (var row in node.Indikator.Where(row => row.IndikatorKinerjaId is null))
            {
                row.IndikatorKinerjaId = byName.TryGetValue((node.Level, Names.Normalize(row.Nama)), out var id) ? id : null;
            }
        }
    }

    private static JenisNilai KindOf(NilaiKinerja[] values, string? satuan)
    {
        var given = values.Where(value => value.Angka is not null || value.Predikat is not null).ToArray();
        return given.Length == 0 ? (values.Length == 0 ? JenisNilai.Angka : JenisNilai.Teks)
            : given.All(value => value.Predikat is not null) ? (given.Any(value => value.Angka is not null) ? JenisNilai.PredikatDenganSkor : JenisNilai.Predikat)
            : satuan == "%" || given.All(value => value.Teks.EndsWith('%')) ? JenisNilai.Persen
            : JenisNilai.Angka;
    }
}
