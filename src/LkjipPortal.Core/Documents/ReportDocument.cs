namespace LkjipPortal.Core.Documents;

/// <summary>
/// A whole printed document as immutable nodes: meaning and order, no look. Any writer may render it, twice, in parallel.
/// </summary>
/// <param name="Metadata">Title, author and dates, as written into the file's properties.</param>
/// <param name="Sections">In printed order; each starts on a new page.</param>
public sealed record ReportDocument(DocumentMetadata Metadata, IReadOnlyList<Section> Sections);

/// <summary>Properties of the document. <paramref name="Date"/> is the document's own date, never the clock's, so that the same data give the same bytes.</summary>
/// <param name="Title">"Laporan Kinerja Instansi Pemerintah Tahun 2023 BKPSDM Kabupaten Jombang".</param>
/// <param name="RunningTitle">Left part of the running head: "LKjIP Tahun 2023 BKPSDM Kabupaten Jombang".</param>
public sealed record DocumentMetadata(string Title, string RunningTitle, string Author, string Subject, DateOnly Date, string Language = "id-ID");

public enum PageOrientation { Portrait, Landscape }

public enum PageNumbering
{
    /// <summary>Counted but not printed (cover).</summary>
    None,
    Roman,
    Arabic,
}

public enum SectionKind
{
    Cover,
    FrontMatter,
    /// <summary>First pages of a BAB: the opening page has no running head.</summary>
    ChapterOpening,
    /// <summary>A BAB that goes on after a change of orientation.</summary>
    ChapterContinued,
    /// <summary>A lampiran: divider page first, then its pages.</summary>
    Appendix,
    /// <summary>Pages in the PK's official form: no running head.</summary>
    PlainForm,
}

/// <summary>A run of pages with one orientation and one numbering style. A change of either starts a new section; none leaves an empty page.</summary>
/// <param name="Id">Stable key, e.g. "bab-3".</param>
/// <param name="RunningTitle">Right part of the running head: "BAB III Akuntabilitas Kinerja"; null prints none.</param>
/// <param name="RestartNumberAt">Page number of the first page, null to go on counting.</param>
public sealed record Section(
    string Id,
    SectionKind Kind,
    PageOrientation Orientation,
    PageNumbering Numbering,
    string? RunningTitle,
    int? RestartNumberAt,
    IReadOnlyList<Block> Blocks);
