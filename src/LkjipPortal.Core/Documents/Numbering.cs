namespace LkjipPortal.Core.Documents;

/// <summary>
/// Gives numbers to headings (BAB III, 3.1, 3.2.2.1), captions (Tabel 3.1, Gambar 1.1, Tabel L1.1), numbered formulas and footnotes, and fills in
/// cross references. Runs once, before any writer; returns a new document.
/// </summary>
public static class Numbering
{
    /// <exception cref="InvalidOperationException">Two blocks share an id, or a cross reference points at an id that is not there.</exception>
    public static ReportDocument Resolve(ReportDocument document) => throw new InvalidOperationException("Not written yet.");
}
