using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>Takes a value over from a sheet: a blank cell changes nothing, an equal one neither.</summary>
internal static class Field
{
    public static bool Take<T>(T current, T? next, Action<T> set)
        where T : class
    {
        if (next is null || next.Equals(current))
        {
            return false;
        }

        set(next);
        return true;
    }

    public static bool Take(decimal? current, decimal? next, Action<decimal> set)
    {
        if (next is not { } value || value == current)
        {
            return false;
        }

        set(value);
        return true;
    }

    /// <summary>Values are equal when they read the same.</summary>
    public static bool Take(NilaiKinerja? current, NilaiKinerja? next, Action<NilaiKinerja> set)
    {
        if (next is null || next.Teks == current?.Teks)
        {
            return false;
        }

        set(next);
        return true;
    }

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
