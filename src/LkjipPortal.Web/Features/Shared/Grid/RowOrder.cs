using System.Globalization;

namespace LkjipPortal.Web.Features.Shared.Grid;

/// <summary>Where a row stands: its place among all rows and the row above it.</summary>
internal sealed record RowAccess<T>(Func<T, Guid> Id, Func<T, Guid?> Parent, Func<T, string?> Kode, Func<T, int> Urutan, Action<T, int> Place);

/// <summary>The order of a document's rows, each behind its parent, and what moves them.</summary>
internal sealed class RowOrder<T>(IReadOnlyList<T> rows, RowAccess<T> of)
    where T : class
{
    public IEnumerable<T> Subtree(T row) => rows.Where(other => of.Parent(other) == of.Id(row)).SelectMany(Subtree).Prepend(row);

    /// <summary>Place of the last row below this one.</summary>
    public int Last(T row) => Subtree(row).Max(of.Urutan);

    /// <summary>Makes the place behind another free, and gives it.</summary>
    public int MakeRoom(int after)
    {
        foreach (var later in rows.Where(row => of.Urutan(row) > after))
        {
            of.Place(later, of.Urutan(later) + 1);
        }

        return after + 1;
    }

    /// <summary>Changes places with the neighbour under the same parent; null when done, otherwise why not.</summary>
    /// <param name="step">-1: up, 1: down.</param>
    public string? Swap(T row, int step)
    {
        var siblings = rows.Where(other => of.Parent(other) == of.Parent(row)).OrderBy(of.Urutan).ToList();
        var at = siblings.IndexOf(row);
        if (at + step < 0 || at + step >= siblings.Count)
        {
            return step < 0 ? "Baris ini sudah paling atas di bawah induknya." : "Baris ini sudah paling bawah di bawah induknya.";
        }

        siblings.RemoveAt(at);
        siblings.Insert(at + step, row);
        var places = siblings.Select(of.Urutan).Order().ToList();
        for (var i = 0; i < siblings.Count; i++)
        {
            of.Place(siblings[i], places[i] == places.ElementAtOrDefault(i - 1) ? places[i] + i : places[i]);
        }

        return null;
    }

    /// <summary>Puts a row and all below it behind a place, in the order that they have.</summary>
    public void MoveBehind(T row, int after)
    {
        var moved = Subtree(row).OrderBy(of.Urutan).ToList();
        var at = after;
        foreach (var one in moved)
        {
            at = MakeRoom(at);
            of.Place(one, at);
        }
    }

    /// <summary>The part of the code after the parent's: as the old code has it, with the number that follows the highest under the parent.</summary>
    /// <param name="old">Code that shows how the number is written.</param>
    public string NextPart(T parent, string old, bool kegiatan, T? without = null)
    {
        var parts = old.Split('.');
        var highest = rows.Where(other => of.Parent(other) == of.Id(parent) && other != without)
            .Select(other => int.TryParse(of.Kode(other)?.Split('.')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : 0)
            .DefaultIfEmpty().Max();
        var next = (highest + 1).ToString(CultureInfo.InvariantCulture).PadLeft(parts[^1].Length, '0');
        return kegiatan && parts is [.., "2", _] ? $"2.{next}" : next;
    }
}
