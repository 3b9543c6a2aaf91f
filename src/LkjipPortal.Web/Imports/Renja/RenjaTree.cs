using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renja;

/// <summary>Gives the nodes of a Renja their codes, levels and parents, and tells what does not add up.</summary>
internal static class RenjaTree
{
    public static List<NodeRenjaImport> Close(List<NodeRenjaImport> nodes, int kodeColumn, ILookup<RenjaField, RenjaColumn> columns, ImportFindings findings)
    {
        var skema = KodeRencana.Scheme([.. nodes.Select(node => node.Kode).Where(kode => kode.Contains('.', StringComparison.Ordinal))], "");
        CodeRepair.Apply([.. nodes.Select(node => new CodedRow(node))], skema, kodeColumn, findings);
        var byCode = new Dictionary<string, NodeRenjaImport>(StringComparer.Ordinal);
        var byLevel = new Dictionary<LevelRencana, NodeRenjaImport>();
        var kept = nodes.Where(node => Place(node, skema, byCode, byLevel, CellAddress.Of(kodeColumn, node.Row), findings)).ToList();
        WarnSums(kept, "Pagu", columns[RenjaField.Pagu].FirstOrDefault(), node => node.Pagu, findings);
        WarnSums(kept, "Pagu perubahan", columns[RenjaField.PaguPerubahan].FirstOrDefault(), node => node.PaguPerubahan, findings);
        return kept;
    }

    private static bool Place(
        NodeRenjaImport node, string skema, Dictionary<string, NodeRenjaImport> byCode, Dictionary<LevelRencana, NodeRenjaImport> byLevel, string address, ImportFindings findings)
    {
        var shown = node.KodeTercetak ?? node.Kode;
        if (KodeRencana.Level(node.Kode, skema) is not { } level)
        {
            findings.Refuse(address, shown, $"Kode {node.Kode} tidak sesuai pola kode {skema}.");
            return false;
        }

        if (byCode.TryGetValue(node.Kode, out var twin))
        {
            findings.Refuse(address, shown, $"Kode {node.Kode} sudah dipakai di baris {twin.Row}.");
            return false;
        }

        node.Level = level;
        var parent = KodeRencana.Parent(node.Kode, skema);
        var found = parent is null ? null : byCode.GetValueOrDefault(parent);
        node.Induk = found ?? Enumerable.Range(1, (int)level).Select(step => byLevel.GetValueOrDefault(level - step)).FirstOrDefault(other => other is not null);
        if (level is LevelRencana.Kegiatan or LevelRencana.SubKegiatan && node.Induk?.Level != level - 1)
        {
            findings.Refuse(address, shown, $"Tidak ada {(level == LevelRencana.Kegiatan ? "program" : "kegiatan")} di atas baris ini; kode {parent} tidak ditemukan.");
            return false;
        }

        if (found is null && level is LevelRencana.Kegiatan or LevelRencana.SubKegiatan)
        {
            findings.Warn(address, $"Kode {node.Kode} tidak meneruskan kode induknya {node.Induk!.Kode}.");
        }

        byLevel[level] = byCode[node.Kode] = node;
        return true;
    }

    private static void WarnSums(List<NodeRenjaImport> nodes, string name, RenjaColumn? column, Func<NodeRenjaImport, decimal?> pagu, ImportFindings findings)
    {
        if (column is null)
        {
            return;
        }

        foreach (var children in nodes.Where(node => node.Induk is not null).GroupBy(node => node.Induk!))
        {
            var parts = children.Select(pagu).OfType<decimal>().ToArray();
            var sum = parts.Sum();
            if (pagu(children.Key) is { } own && parts.Length > 0 && sum != own)
            {
                findings.Warn(CellAddress.Of(column.Index, children.Key.Row), $"{name} {children.Key.Kode} {IdNumber.Format(own)}; jumlah isinya {IdNumber.Format(sum)}.");
            }
        }
    }

    private sealed class CodedRow(NodeRenjaImport node) : ICodedRow
    {
        public int Row => node.Row;

        public string Kode
        {
            get => node.Kode;
            set => node.Kode = value;
        }

        public string? KodeTercetak
        {
            get => node.KodeTercetak;
            set => node.KodeTercetak = value;
        }
    }
}
