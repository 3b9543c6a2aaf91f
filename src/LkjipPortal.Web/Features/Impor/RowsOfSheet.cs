namespace LkjipPortal.Web.Features.Impor;

internal static class RowsOfSheet
{
    /// <summary>Puts the merged rows into the order of the sheet; a row that the sheet has not stays behind its neighbour above.</summary>
    public static List<T> Order<T>(IReadOnlyList<T> sheet, IEnumerable<T> before)
        where T : class
    {
        var seen = sheet.ToHashSet();
        var after = new Dictionary<T, List<T>>();
        var head = new List<T>();
        T? above = null;
        foreach (var row in before)
        {
            if (seen.Contains(row))
            {
                above = row;
                continue;
            }

            var place = above is null ? head : after.TryGetValue(above, out var rows) ? rows : after[above] = [];
            place.Add(row);
        }

        return [.. head, .. sheet.SelectMany(row => after.TryGetValue(row, out var rows) ? rows.Prepend(row) : [row])];
    }
}
