namespace LkjipPortal.Core.Composition;

/// <summary>A link in narrative that leads nowhere.</summary>
/// <param name="SectionCode">Place in the outline: "3.1.5".</param>
/// <param name="Link">As written, without brackets: "merit.capaian.2032", "merit.capaian.2023:presen", "tabel-3-9".</param>
public sealed record BrokenLink(string SectionCode, string Link);

/// <summary>Narrative names figures, suffixes, tables or parts that the report does not have. Nothing is composed: a blank in place of a figure is never printed.</summary>
public sealed class BrokenFigureLinksException(IReadOnlyList<BrokenLink> links)
    : Exception("Tautan angka tidak ditemukan: " + string.Join(", ", links.Select(link => $"{link.Link} (bagian {link.SectionCode})")) + ".")
{
    public IReadOnlyList<BrokenLink> Links { get; } = links;
}
