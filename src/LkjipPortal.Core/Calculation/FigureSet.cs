using System.Diagnostics.CodeAnalysis;

namespace LkjipPortal.Core.Calculation;

/// <summary>Every figure of one report under its key, in the order of the outline.</summary>
public sealed class FigureSet
{
    private readonly Dictionary<string, Figure> _byKey;

    /// <exception cref="ArgumentException">Two figures share a key.</exception>
    public FigureSet(IReadOnlyList<Figure> figures)
    {
        Figures = figures;
        _byKey = new(figures.Count, StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (!_byKey.TryAdd(figure.Key, figure))
            {
                throw new ArgumentException($"Figure key '{figure.Key}' is there twice.", nameof(figures));
            }
        }
    }

    public IReadOnlyList<Figure> Figures { get; }

    /// <exception cref="KeyNotFoundException">No figure has the key.</exception>
    public Figure this[string key] => _byKey.TryGetValue(key, out var figure) ? figure : throw new KeyNotFoundException($"There is no figure '{key}'.");

    public bool TryGet(string key, [NotNullWhen(true)] out Figure? figure) => _byKey.TryGetValue(key, out figure);
}
