using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Imports.Renja;

/// <summary>A Renja or Perubahan Renja as read from a sheet.</summary>
/// <param name="Tahun">The year that the sheet names; null: none.</param>
public sealed record RenjaImport(string Sheet, int? Tahun, IReadOnlyList<RenjaColumn> Columns, IReadOnlyList<NodeRenjaImport> Node, ImportFindings Findings)
{
    /// <summary>Whether the sheet has the columns of a Perubahan Renja.</summary>
    public bool AdaPerubahan => Has(RenjaField.TargetPerubahan) || Has(RenjaField.PaguPerubahan);

    public bool Has(RenjaField field) => Columns.Any(column => column.Field == field && !column.IsUnit);
}

public sealed class NodeRenjaImport
{
    public required int Row { get; init; }
    public required string Kode { get; set; }
    public string? KodeTercetak { get; set; }
    public LevelRencana Level { get; set; }
    public required string Nama { get; init; }
    public string? Catatan { get; init; }
    public NodeRenjaImport? Induk { get; set; }
    public decimal? Pagu { get; set; }
    public decimal? PaguPerubahan { get; set; }

    /// <summary>Rupiah by triwulan.</summary>
    public Dictionary<int, decimal> Realisasi { get; } = [];

    public List<IndikatorRenjaImport> Indikator { get; } = [];
}

public sealed record IndikatorRenjaImport(
    int Row,
    string Nomor,
    string Nama,
    string? Satuan,
    NilaiKinerja? TargetRenstra,
    NilaiKinerja? RealisasiTahunLalu,
    string? SatuanTahunLalu,
    NilaiKinerja? Target,
    NilaiKinerja? TargetPerubahan,
    IReadOnlyDictionary<int, NilaiKinerja> Realisasi);
