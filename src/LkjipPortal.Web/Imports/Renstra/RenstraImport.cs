using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Imports.Renstra;

/// <summary>A Renstra as read from a sheet: what can be taken over, and what was refused on the way.</summary>
public sealed record RenstraImport(
    string Sheet,
    int TahunAwal,
    int TahunAkhir,
    IReadOnlyList<RenstraColumn> Columns,
    IReadOnlyList<BlokImport> Blok,
    ImportFindings Findings)
{
    public bool Has(RenstraField field) => Columns.Any(column => column.Field == field);
}

/// <summary>A nomenclature block.</summary>
/// <param name="Judul">Its title row; null for the rows under the table's own title.</param>
/// <param name="TahunDari">First year with an entry below the sasaran.</param>
public sealed record BlokImport(string Kode, string? Judul, string Skema, int TahunDari, int TahunSampai, IReadOnlyList<NodeImport> Node);

/// <summary>A node of the plan with the row that it stands in.</summary>
public sealed class NodeImport
{
    public required int Row { get; init; }
    public required LevelRencana Level { get; set; }
    public required string Nama { get; init; }
    public string? Kode { get; set; }

    /// <summary>The code as on the sheet, where it was mended.</summary>
    public string? KodeTercetak { get; set; }

    public string? UnitKerja { get; init; }
    public string? Lokasi { get; init; }
    public string? Catatan { get; init; }
    public NodeImport? Induk { get; set; }
    public Dictionary<int, decimal> Pagu { get; } = [];
    public decimal? PaguAkhir { get; set; }
    public List<IndikatorImport> Indikator { get; } = [];
}

public sealed record IndikatorImport(int Row, string Nomor, string Nama, string? Satuan, NilaiKinerja? KondisiAwal, IReadOnlyDictionary<int, NilaiKinerja> Target, NilaiKinerja? TargetAkhir);
