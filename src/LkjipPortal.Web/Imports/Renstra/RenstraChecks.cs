using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renstra;

/// <summary>What real plans break and the planner should know: it is taken over all the same.</summary>
internal static class RenstraChecks
{
    public static void Warn(IReadOnlyList<BlokImport> blocks, (int First, int Last) period, IReadOnlyList<RenstraColumn> columns, ImportFindings findings)
    {
        int? ColumnOf(RenstraField field, int year) => columns.FirstOrDefault(column => column.Field == field && column.Tahun == year)?.Index;
        foreach (var block in blocks)
        {
            WarnSums(block, year => ColumnOf(RenstraField.Pagu, year), findings);
            WarnTargets(block, year => ColumnOf(RenstraField.Target, year), findings);
        }

        foreach (var year in Enumerable.Range(period.First, period.Last - period.First + 1).Where(year => ColumnOf(RenstraField.Target, year) is null))
        {
            findings.Warn("", $"Tidak ada kolom target tahun {year}.");
        }
    }

    private static void WarnSums(BlokImport block, Func<int, int?> column, ImportFindings findings)
    {
        foreach (var children in block.Node.Where(node => node.Level is LevelRencana.Kegiatan or LevelRencana.SubKegiatan && node.Induk is not null).GroupBy(node => node.Induk!))
        {
            foreach (var (year, pagu) in children.Key.Pagu)
            {
                var parts = children.Where(child => child.Pagu.ContainsKey(year)).Select(child => child.Pagu[year]).ToArray();
                var sum = parts.Sum();
                if (parts.Length > 0 && sum != pagu && column(year) is { } index)
                {
                    findings.Warn(CellAddress.Of(index, children.Key.Row), $"Pagu {year} {children.Key.Kode} {IdNumber.Format(pagu)}; jumlah isinya {IdNumber.Format(sum)}.");
                }
            }
        }
    }

    private static void WarnTargets(BlokImport block, Func<int, int?> column, ImportFindings findings)
    {
        foreach (var node in block.Node)
        {
            foreach (var indikator in node.Indikator)
            {
                for (var year = block.TahunDari; year <= block.TahunSampai; year++)
                {
                    if (!indikator.Target.ContainsKey(year) && column(year) is { } index)
                    {
                        findings.Warn(CellAddress.Of(index, indikator.Row), $"Target {year} “{indikator.Nama}” belum diisi.");
                    }
                }

                WarnUnits(indikator, column, findings);
            }
        }
    }

    /// <summary>"5.208 dokumen" under a unit "SK".</summary>
    private static void WarnUnits(IndikatorImport indikator, Func<int, int?> column, ImportFindings findings)
    {
        if (indikator.Satuan is not { Length: > 0 } satuan)
        {
            return;
        }

        foreach (var (year, target) in indikator.Target)
        {
            var unit = UnitText.Of(target);
            if (unit.Length > 0 && !string.Equals(unit, satuan, StringComparison.OrdinalIgnoreCase) && column(year) is { } index)
            {
                findings.Warn(CellAddress.Of(index, indikator.Row), $"Satuan target {year} “{unit}” lain dari satuan indikator “{satuan}”.");
            }
        }
    }
}
