using System.Text.Json;
using System.Text.Json.Serialization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Xlsx;
using LkjipPortal.Web.Imports;

namespace LkjipPortal.Web.Features.Impor.Langkah;

/// <summary>What an import did, as kept for its report.</summary>
/// <param name="Judul">"Renstra 2019–2023".</param>
public sealed record LaporanImpor(string Judul, string Berkas, int Tahun, ImportSummary Ringkasan)
{
    private const int MaxKept = 10_000;

    public string ToJson() => JsonSerializer.Serialize(
        this with { Ringkasan = Ringkasan with { RefusedCells = [.. Ringkasan.RefusedCells.Take(MaxKept)], Warnings = [.. Ringkasan.Warnings.Take(MaxKept)] } }, LaporanImporContext.Default.LaporanImpor);

    public static LaporanImpor Of(string json) => JsonSerializer.Deserialize(json, LaporanImporContext.Default.LaporanImpor)!;

    /// <summary>Every refused cell as a workbook, to be mended beside the original.</summary>
    public static void WriteRefused(IReadOnlyList<RefusedCell> cells, string title, Stream output)
    {
        string[] heads = ["Lembar", "Sel", "Nilai", "Alasan", "Saran"];
        TableColumn[] columns = [new(ColumnKind.Text, 0.5m), new(ColumnKind.Code), new(ColumnKind.Code), new(ColumnKind.Text), new(ColumnKind.Code)];
        var rows = cells.Select(cell => new TableRow(RowLevel.Normal, [.. new[] { cell.Sheet, cell.Address, cell.Value, cell.Reason, cell.Suggestion ?? "" }.Select(text => TableCell.Of(text))]));
        XlsxWriter.Write([new XlsxSheet("Ditolak", [title], new Table("ditolak", TableKind.Normal, null, columns, [new HeaderRow([.. heads.Select(head => new HeaderCell(head))])], [.. rows], HasNumberRow: false, []))], output);
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(LaporanImpor))]
internal sealed partial class LaporanImporContext : JsonSerializerContext;
