using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Recognition;

/// <summary>A row with a code that may be mended.</summary>
internal interface ICodedRow
{
    int Row { get; }
    string Kode { get; set; }

    /// <summary>Code as on the sheet, kept when it was mended.</summary>
    string? KodeTercetak { get; set; }
}

/// <summary>Mends the slips that codes in real plans have, where the other codes of the block leave no doubt; each is told as a warning.</summary>
internal static class CodeRepair
{
    private const int RegionSegment = 3;

    public static void Apply(IReadOnlyList<ICodedRow> rows, string skema, int column, ImportFindings findings)
    {
        foreach (var row in rows)
        {
            Change(row, KodeRencana.Normalize(row.Kode, skema) ?? row.Kode);
        }

        if (skema != KodeRencana.Lama)
        {
            MendRegion(rows);
            MendRepeatedSegment(rows, skema);
        }

        foreach (var row in rows.Where(row => row.KodeTercetak is not null))
        {
            findings.Warn(CellAddress.Of(column, row.Row), $"Kode tertulis {row.KodeTercetak}, dibaca {row.Kode}.");
        }
    }

    /// <summary>The fourth segment says province (1) or kabupaten/kota (2): a unit has one of them only.</summary>
    private static void MendRegion(IReadOnlyList<ICodedRow> rows)
    {
        var groups = rows.Select(row => KodeRencana.Segments(row.Kode)).Where(parts => parts.Length >= 5).GroupBy(parts => parts[RegionSegment])
            .OrderByDescending(group => group.Count()).Select(group => (Region: group.Key, Count: group.Count())).ToArray();
        if (groups.Length < 2 || groups[0].Count < 4 * groups.Skip(1).Sum(group => group.Count))
        {
            return;
        }

        foreach (var row in rows)
        {
            var parts = KodeRencana.Segments(row.Kode);
            if (parts.Length >= 5 && parts[RegionSegment] != groups[0].Region)
            {
                parts[RegionSegment] = groups[0].Region;
                Change(row, string.Join('.', parts));
            }
        }
    }

    /// <summary>A kegiatan typed with its last segment twice (5.03.01.2.09.09): its own sub kegiatan follow, and no such kegiatan stands above.</summary>
    private static void MendRepeatedSegment(IReadOnlyList<ICodedRow> rows, string skema)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var parts = KodeRencana.Segments(rows[i].Kode);
            var parent = KodeRencana.Parent(rows[i].Kode, skema);
            if (parts.Length == 6 && parts[5] == parts[4] && !codes.Contains(parent!) && i + 1 < rows.Count && KodeRencana.Parent(rows[i + 1].Kode, skema) == parent)
            {
                Change(rows[i], parent!);
            }

            codes.Add(rows[i].Kode);
        }
    }

    private static void Change(ICodedRow row, string kode)
    {
        if (kode != row.Kode)
        {
            row.KodeTercetak ??= row.Kode;
            row.Kode = kode;
        }
    }
}
