namespace LkjipPortal.Web.Data;

/// <summary>Who wrote the text of a matrix cell last, and when.</summary>
public sealed class JejakSel
{
    /// <summary>Node or indikator, as the column says.</summary>
    public required Guid BarisId { get; init; }

    public required string Kolom { get; init; }

    /// <summary>As written. Where the document holds another text, that one came by another way and its author is not known.</summary>
    public required string Teks { get; set; }

    public required Guid PenggunaId { get; set; }

    public DateTimeOffset Pada { get; set; }
}
