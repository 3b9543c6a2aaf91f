using System.Text.Json.Serialization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Features.Renstra;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Features.Shared.Grid;

/// <summary>A matrix for the grid component: its columns, its rows and what may be done. The client draws what stands here and knows no document.</summary>
/// <param name="Key">Names the document in the browser's storage, where unsent changes wait.</param>
/// <param name="Locked">Why nothing can be changed, as shown; null: cells can be edited.</param>
/// <param name="Revisi">Version of the document; a save that answers with a later one than expected makes the client read again.</param>
/// <param name="TotalLevel">Level whose amounts make the totals in the foot.</param>
/// <param name="Actions">What may be done with rows: "tambah", "gandakan", "hapus", "pindah".</param>
public sealed record GridView(
    string Key, string Label, string? Locked, int Revisi, string? TotalLevel, IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridBlock> Blocks,
    IReadOnlyList<GridRow> Rows, IReadOnlyList<GridWarning> Warnings, IReadOnlyList<GridAction> Actions)
{
    /// <summary>Search of the official nomenclature; null: the document looks nothing up.</summary>
    public GridLookup? Lookup { get; init; }

    /// <summary>Levels of the tree, from the top, whose names stand flush left.</summary>
    public int FlatLevels { get; init; } = 2;

    /// <summary>Words before the totals in the foot.</summary>
    public string TotalLabel { get; init; } = "Jumlah seluruh program";
}

/// <param name="Address">Takes q, skema and level.</param>
/// <param name="Levels">Name of the level there, by the level (style class) of the row; a level that is missing has no nomenclature.</param>
/// <param name="Scheme">Of the whole document, where its blocks have none of their own.</param>
public sealed record GridLookup(string Address, IReadOnlyDictionary<string, string> Levels, string? Scheme)
{
    private static readonly Dictionary<string, string> WithNomenclature =
        new[] { LevelRencana.Program, LevelRencana.Kegiatan, LevelRencana.SubKegiatan }.ToDictionary(level => level.StyleClass(), level => level.ToString());

    public static GridLookup Of(CurrentUnit unit, string? scheme = null) => new(unit.Address("nomenklatur/cari"), WithNomenclature, scheme);
}

[JsonConverter(typeof(JsonStringEnumConverter<GridColumnKind>))]
public enum GridColumnKind
{
    [JsonStringEnumMemberName("text")] Text,
    [JsonStringEnumMemberName("value")] Value,
    [JsonStringEnumMemberName("amount")] Amount,
}

/// <param name="Id">Name in <see cref="GridRow.Cells"/> and in changes.</param>
/// <param name="Number">Of the numbered header row: "(11)".</param>
/// <param name="Group">Heading above neighbours: "2023".</param>
/// <param name="OfNode">One cell per node: the further indikator rows of a node have none.</param>
/// <param name="Tree">Carries the indent and the buttons that fold.</param>
/// <param name="Sum">The children's sum stands under the amount, and totals in the foot.</param>
/// <param name="Hidden">Not shown until chosen.</param>
/// <param name="Computed">Follows from other cells; read again after a save.</param>
/// <param name="Lookup">The official nomenclature is offered while it is edited.</param>
public sealed record GridColumn(
    string Id, string Title, string Number, GridColumnKind Kind, int Width, string? Group = null, bool Frozen = false, bool OfNode = false, bool Editable = true,
    bool Tree = false, bool Sum = false, bool Hidden = false, bool Computed = false, bool Lookup = false)
{
    /// <summary>Levels (style classes) of rows whose cell can be changed; null: all.</summary>
    public IReadOnlyList<string>? Levels { get; init; }

    /// <summary>Totals in the foot without sums under the amounts.</summary>
    public bool Total { get; init; }
}

/// <summary>A part of the matrix with a heading of its own.</summary>
/// <param name="Note">"dulu: BKD 2019–2020"; null: none.</param>
/// <param name="Scheme">Scheme of its codes, as the nomenclature names it.</param>
public sealed record GridBlock(string Id, string Title, string? Note, string? Scheme = null);

/// <summary>A row: a node with its first indikator, or a further indikator of it.</summary>
/// <param name="Node">Id for cells of the node.</param>
/// <param name="Item">Id for the other cells: the indikator; the node where it has none yet.</param>
/// <param name="First">Carries the node's own cells.</param>
/// <param name="Level">Style class of the level: "lv-program".</param>
/// <param name="Cells">Text per column; a column without a text is missing.</param>
public sealed record GridRow(
    Guid Node, Guid Item, Guid? Parent, bool First, string Level, string LevelName, string? Block, string? Group, string? Note,
    IReadOnlyDictionary<string, string> Cells);

/// <param name="Row">Node or item id.</param>
public sealed record GridWarning(Guid Row, string Column, string Message);

/// <param name="Id">Sent back to the address of the structure.</param>
/// <param name="Levels">Levels (style classes) of rows that it can be done with.</param>
/// <param name="Confirm">Asks first, naming what hangs on the row.</param>
public sealed record GridAction(string Id, string Label, string Icon, IReadOnlyList<string> Levels, bool Confirm = false)
{
    /// <summary>Levels that a row can be moved under, where they are not among <see cref="Levels"/>.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Moved rows have codes, which can be given anew.</summary>
    public bool Renumbers { get; init; } = true;
}
