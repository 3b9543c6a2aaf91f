using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Features.Impor.Langkah;

/// <summary>A column of the sheet with what it is taken for.</summary>
/// <param name="Judul">Its headings from top to bottom: "Target Kinerja › Tahun 2019 › Rp".</param>
/// <param name="Bidang">"Kode", "Pagu:2021", "Target+satuan"; empty: not taken over.</param>
/// <param name="Contoh">First values below the headings.</param>
/// <param name="Diingat">Taken from an earlier import of the unit, against what the headings say.</param>
public sealed record KolomLembar(int Index, string Judul, string Bidang, IReadOnlyList<string> Contoh, bool Diingat = false)
{
    private const int MaxContoh = 2;

    /// <summary>"H".</summary>
    public string Huruf => CellAddress.ColumnName(Index);

    public static KolomLembar Of(Sheet sheet, HeaderBand header, int index, string judul, string bidang) => new(
        index, judul, bidang, [.. sheet.Rows.Where(row => row.Number > header.LastRow).Select(row => row[index].Text).Where(text => text.Length > 0).Distinct().Take(MaxContoh)]);
}

/// <summary>What a column may be taken for.</summary>
/// <param name="Kelompok">Heading over a group of choices; null: stands alone.</param>
public sealed record PilihanBidang(string Kode, string Label, string? Kelompok = null);

/// <summary>The table of a sheet before its rows are read.</summary>
/// <param name="Judul">"Renstra 2019–2023".</param>
/// <param name="TahunPertama">First year of the document: what remembered years count from.</param>
public sealed record TataLetak(string Judul, int TahunPertama, IReadOnlyList<KolomLembar> Kolom, IReadOnlyList<PilihanBidang> Pilihan);

/// <summary>The plan that a sheet goes into.</summary>
/// <param name="Versi">Name of the version that is updated; null: the plan is made by the import.</param>
/// <param name="Sidik">Changes with every save of the plan: an import prepared on another state is stale.</param>
public sealed record RencanaTujuan(string Judul, string? Versi, string Sidik);

/// <param name="Tahun">A year of the plan, whose pages show what was imported.</param>
public sealed record HasilImpor(ImportSummary Ringkasan, int Tahun);
