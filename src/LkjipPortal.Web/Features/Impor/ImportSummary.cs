using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>What an import did, or would do. Added, changed and unchanged count rows (one per indikator); refused counts cells.</summary>
/// <param name="Blocked">Why nothing of it was saved; null when it was, or would be.</param>
public sealed record ImportSummary(int Added, int Changed, int Unchanged, int Refused, IReadOnlyList<RefusedCell> RefusedCells, IReadOnlyList<ImportWarning> Warnings, string? Blocked)
{
    /// <summary>What a workbook does not tell of the indikator that the report will measure, and was assumed.</summary>
    public IReadOnlyList<AsumsiIndikator> Asumsi { get; init; } = [];

    /// <summary>Rows that were there before, with the old and the new text of each cell that changes; no more than can be read.</summary>
    public IReadOnlyList<BarisBerubah> Perubahan { get; init; } = [];

    /// <summary>Number of such rows, with those that are not in <see cref="Perubahan"/>.</summary>
    public int BarisBerubah { get; init; }

    /// <summary>Nomenclature blocks whose PD has no name on the sheet, with what is printed instead: "BKD, 2019–2020".</summary>
    public IReadOnlyList<string> BlokTanpaNama { get; init; } = [];
}

/// <summary>An indikator made by an import. A workbook has no direction, kind of value or accumulation: they are to be confirmed.</summary>
/// <param name="TargetMenurun">Its targets fall from year to year: perhaps lower is better.</param>
public sealed record AsumsiIndikator(LevelRencana Level, string Nama, ArahIndikator Arah, JenisNilai JenisNilai, Akumulasi Akumulasi, bool TargetMenurun);

/// <summary>Counts rows while they are merged.</summary>
internal sealed class RowCount
{
    public int Added { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; private set; }

    public bool HasChanges => Added + Changed > 0;

    public void Count(RowState state)
    {
        switch (state)
        {
            case RowState.Added:
                Added++;
                break;
            case RowState.Changed:
                Changed++;
                break;
            default:
                Unchanged++;
                break;
        }
    }

    /// <summary>Counts a node with its indikator: what changed in the node itself is a change of its first row.</summary>
    public void Count(RowState node, IReadOnlyList<RowState> indicators)
    {
        if (indicators.Count == 0)
        {
            Count(node);
        }

        for (var i = 0; i < indicators.Count; i++)
        {
            Count(i == 0 && indicators[i] == RowState.Unchanged ? node : indicators[i]);
        }
    }

    public ImportSummary Summary(ImportFindings findings, string? blocked) => blocked is null
        ? new ImportSummary(Added, Changed, Unchanged, findings.RefusedCount, findings.Refused, findings.Warnings, null)
        : new ImportSummary(0, 0, Unchanged, findings.RefusedCount + Added + Changed, findings.Refused, findings.Warnings, blocked);
}

internal enum RowState { Unchanged, Changed, Added }
