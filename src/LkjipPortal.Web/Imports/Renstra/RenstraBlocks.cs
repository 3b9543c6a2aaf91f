using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renstra;

/// <summary>Finishes a block once all its rows are known: scheme, codes, levels, parents, years.</summary>
internal static class RenstraBlocks
{
    public static BlokImport Close(
        List<NodeImport> nodes, string? title, (int First, int Last) period, IReadOnlyList<BlokImport> earlier, string sheet, int kodeColumn, ImportFindings findings)
    {
        var coded = nodes.Where(node => node.Kode is not null).ToList();
        var skema = KodeRencana.Scheme([.. coded.Select(node => node.Kode!)], title ?? "");
        CodeRepair.Apply([.. coded.Select(node => new CodedRow(node))], skema, kodeColumn, findings);
        var placement = new Placement(skema, kodeColumn, findings);
        var kept = nodes.Where(node => node.Kode is null || placement.Place(node)).ToList();
        var years = coded.SelectMany(node => node.Pagu.Keys).DefaultIfEmpty(period.First).ToArray();
        var last = coded.Count == 0 ? period.Last : years.Max();
        return new BlokImport(Code(nodes, skema, earlier, sheet), title, skema, years.Min(), last, kept);
    }

    /// <summary>The unit's short name that most rows of the block give, with the scheme where an earlier block has it already.</summary>
    private static string Code(List<NodeImport> nodes, string skema, IReadOnlyList<BlokImport> earlier, string sheet)
    {
        var unit = nodes.Select(node => node.UnitKerja).OfType<string>().Where(name => name.Length <= 20).GroupBy(name => name).MaxBy(group => group.Count())?.Key ?? sheet;
        var name = unit.Length > 24 ? unit[..24] : unit;
        var candidate = earlier.Any(block => block.Kode == name) ? $"{name}-{skema.Replace('/', '-')}" : name;
        return earlier.Any(block => block.Kode == candidate) ? $"{candidate}-{earlier.Count + 1}" : candidate;
    }

    /// <summary>Gives nodes their level and parent, from top to bottom.</summary>
    private sealed class Placement(string skema, int column, ImportFindings findings)
    {
        private readonly Dictionary<string, NodeImport> _byCode = new(StringComparer.Ordinal);
        private readonly Dictionary<LevelRencana, NodeImport> _byLevel = [];

        /// <summary>False when the node has no place.</summary>
        public bool Place(NodeImport node)
        {
            var address = CellAddress.Of(column, node.Row);
            if (KodeRencana.Level(node.Kode!, skema) is not { } level)
            {
                findings.Refuse(address, node.KodeTercetak ?? node.Kode!, $"Kode {node.Kode} tidak sesuai pola kode {skema}.");
                return false;
            }

            node.Level = level;
            if (level is LevelRencana.Kegiatan or LevelRencana.SubKegiatan && !FindParent(node, address))
            {
                return false;
            }

            if (_byCode.ContainsKey(node.Kode!))
            {
                findings.Warn(address, $"Kode {node.Kode} dipakai dua kali.");
            }

            _byLevel[level] = _byCode[node.Kode!] = node;
            return true;
        }

        private bool FindParent(NodeImport node, string address)
        {
            var parent = KodeRencana.Parent(node.Kode!, skema)!;
            var byCode = _byCode.GetValueOrDefault(parent);
            node.Induk = byCode ?? _byLevel.GetValueOrDefault(node.Level - 1);
            if (node.Induk is null)
            {
                var missing = node.Level == LevelRencana.Kegiatan ? "program" : "kegiatan";
                findings.Refuse(address, node.KodeTercetak ?? node.Kode!, $"Tidak ada {missing} di atas baris ini; kode {parent} tidak ditemukan.");
                return false;
            }

            if (byCode is null)
            {
                findings.Warn(address, $"Kode {node.Kode} tidak meneruskan kode induknya {node.Induk.Kode}.");
            }

            return true;
        }
    }

    private sealed class CodedRow(NodeImport node) : ICodedRow
    {
        public int Row => node.Row;

        public string Kode
        {
            get => node.Kode!;
            set => node.Kode = value;
        }

        public string? KodeTercetak
        {
            get => node.KodeTercetak;
            set => node.KodeTercetak = value;
        }
    }
}
