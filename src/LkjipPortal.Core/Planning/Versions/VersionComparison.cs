namespace LkjipPortal.Core.Planning.Versions;

public enum JenisPerubahan
{
    /// <summary>Only in the newer version.</summary>
    Tambah,
    /// <summary>Only in the older version.</summary>
    Hapus,
    Ubah,
}

/// <summary>A row that differs, with every value that does.</summary>
/// <param name="Kelompok">Nomenclature block; "" where there is none.</param>
/// <param name="NamaLama">Null: added.</param>
/// <param name="NamaBaru">Null: removed.</param>
public sealed record PerubahanBaris(
    JenisPerubahan Jenis, LevelRencana Level, string Kelompok, string? Kode, string? NamaLama, string? NamaBaru, IReadOnlyList<PerubahanNilai> Nilai)
{
    public string Nama => NamaBaru ?? NamaLama ?? "";
}

/// <param name="Apa">"Nama", "Pagu 2023", "Target 2023".</param>
/// <param name="Indikator">Indikator that the value belongs to; null for the row itself.</param>
/// <param name="Semula">As printed; null: not entered.</param>
/// <param name="Selisih">New minus old, where both are numbers.</param>
/// <param name="Rupiah">An amount of money.</param>
public sealed record PerubahanNilai(string Apa, string? Indikator, string? Semula, string? Menjadi, decimal? Selisih, bool Rupiah);

/// <summary>Sum of the programs' pagu in a year, in both versions.</summary>
public sealed record PaguTotal(int Tahun, decimal Semula, decimal Menjadi)
{
    public decimal Selisih => Menjadi - Semula;
}

/// <summary>What differs between two versions of a document, in the order of the newer one; removed rows stand last.</summary>
public sealed record VersionComparison(IReadOnlyList<PerubahanBaris> Baris)
{
    public int Count(JenisPerubahan jenis) => Baris.Count(row => row.Jenis == jenis);

    /// <summary>Rows are matched by identity; what is left over, by block, level and code (without a code, by name).</summary>
    public static VersionComparison Compare(ComparableDocument old, ComparableDocument @new)
    {
        var pairs = RowMatching.Match(
            old.Baris, @new.Baris,
            row => row.Identitas,
            row => (row.Kelompok, row.Level, row.Kode ?? RowMatching.Plain(row.Nama)));
        var rows = new List<PerubahanBaris>();
        foreach (var (before, after) in pairs)
        {
            var values = ValueChanges.Of(before, after);
            if (before is null || after is null || values.Count > 0)
            {
                rows.Add(Row(before, after, values));
            }
        }

        return new VersionComparison(rows);
    }

    /// <summary>By year, for the years in which either version has pagu on a program.</summary>
    public static IReadOnlyList<PaguTotal> Totals(ComparableDocument old, ComparableDocument @new) =>
    [
        .. Programs(old).Concat(Programs(@new)).SelectMany(row => row.Pagu.Keys).Distinct().Order()
            .Select(year => new PaguTotal(year, Sum(old, year), Sum(@new, year))),
    ];

    private static IEnumerable<ComparableRow> Programs(ComparableDocument document) => document.Baris.Where(row => row.Level == LevelRencana.Program);

    private static decimal Sum(ComparableDocument document, int year) => Programs(document).Sum(row => row.Pagu.GetValueOrDefault(year));

    private static PerubahanBaris Row(ComparableRow? before, ComparableRow? after, IReadOnlyList<PerubahanNilai> values)
    {
        var one = after ?? before!;
        var kind = before is null ? JenisPerubahan.Tambah : after is null ? JenisPerubahan.Hapus : JenisPerubahan.Ubah;
        return new PerubahanBaris(kind, one.Level, one.Kelompok, one.Kode, before?.Nama, after?.Nama, values);
    }
}
