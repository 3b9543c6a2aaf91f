namespace LkjipPortal.Core.Planning.Versions;

/// <summary>Pairs rows of two versions.</summary>
internal static class RowMatching
{
    /// <summary>
    /// By <paramref name="identity"/> first, then by <paramref name="key"/>, equal keys in their order. Pairs stand in the order of the newer rows, then those that only
    /// the older version has.
    /// </summary>
    public static IReadOnlyList<(T? Old, T? New)> Match<T, TKey>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, Guid> identity, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var newIdentities = @new.Select(identity).ToHashSet();
        var byIdentity = old.GroupBy(identity).ToDictionary(group => group.Key, group => group.First());
        var left = old.Where(row => !newIdentities.Contains(identity(row))).GroupBy(key).ToDictionary(group => group.Key, group => new Queue<T>(group));
        var taken = new HashSet<T>(ReferenceEqualityComparer.Instance);
        var pairs = new List<(T? Old, T? New)>();
        foreach (var row in @new)
        {
            var before = byIdentity.TryGetValue(identity(row), out var same) ? same
                : left.TryGetValue(key(row), out var queue) && queue.TryDequeue(out var alike) ? alike
                : null;
            if (before is not null)
            {
                taken.Add(before);
            }

            pairs.Add((before, row));
        }

        pairs.AddRange(old.Where(row => !taken.Contains(row)).Select(row => ((T?)row, (T?)null)));
        return pairs;
    }

    /// <summary>A name without case, full stop at the end and runs of blanks.</summary>
    public static string Plain(string name) => string.Join(' ', name.ToUpperInvariant().TrimEnd('.', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
