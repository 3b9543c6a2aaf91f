namespace LkjipPortal.Core.Calculation;

public enum FigureState
{
    /// <summary>A value, zero included.</summary>
    Value,
    /// <summary>Not entered: printed "-".</summary>
    Blank,
    /// <summary>Not yet measured: "n/a".</summary>
    NotMeasured,
    /// <summary>Does not apply: "N/A".</summary>
    NotApplicable,
    /// <summary>A value as of a date: "70,74 (sementara)".</summary>
    Provisional,
    /// <summary>Cannot be computed because the target is zero: "target nol".</summary>
    ZeroTarget,
    /// <summary>Text or predikat without a number.</summary>
    Words,
}

public enum FigureFormat { Number, Percent, Rupiah, Points, Count, Text }

/// <summary>Where a figure was entered or computed.</summary>
/// <param name="Document">"Perjanjian Kinerja Perubahan 2023", "Realisasi 2023", "Dihitung".</param>
/// <param name="Path">Page of the portal that shows its origin, relative to unit and year: "realisasi/merit"; null when it has none.</param>
/// <param name="Inputs">Keys of the figures that it is computed from; empty for an entered one.</param>
public sealed record FigureOrigin(string Document, string? Path, IReadOnlyList<string> Inputs);

/// <summary>
/// One figure of the report. Tables, charts, prose, screens and exports all show this object; nobody computes it again.
/// </summary>
/// <param name="Key">Stable address: <c>merit.capaian.2023</c>. Does not depend on names.</param>
/// <param name="Label">"Capaian Hasil Penilaian Mandiri Penerapan Sistem Merit 2023".</param>
/// <param name="Value">The printed value (rounded once); null where there is none.</param>
/// <param name="Text">As printed in a table: "104,87", "A (80,86)", "13.526.508.445", "-".</param>
/// <param name="WorkedLine">"312 / 297,5 × 100 = 104,87"; null for an entered figure.</param>
public sealed record Figure(
    string Key,
    string Label,
    decimal? Value,
    string Text,
    FigureState State,
    FigureFormat Format,
    string? WorkedLine,
    FigureOrigin Origin);
