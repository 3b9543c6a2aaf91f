namespace LkjipPortal.Web.Data;

/// <summary>What somebody says about a document, or about a row or cell of it; an answer belongs to the comment above it.</summary>
public sealed class Komentar
{
    public const int IsiMaxLength = 2000;
    public const int LetakMaxLength = 200;
    public const int DokumenMaxLength = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }

    /// <summary>As addresses name it: "renstra", "lkjip".</summary>
    public required string Dokumen { get; init; }

    /// <summary>Row, cell or section: "5.03.02 pagu 2023", "3.1.5"; null: the whole document.</summary>
    public string? Letak { get; init; }

    /// <summary>The comment that this one answers; null for a first one.</summary>
    public Guid? IndukId { get; init; }

    public Guid PenulisId { get; init; }

    /// <summary>Name at that time.</summary>
    public required string Nama { get; init; }

    public DateTimeOffset Pada { get; init; }
    public required string Isi { get; init; }

    /// <summary>Null: open.</summary>
    public DateTimeOffset? SelesaiPada { get; set; }

    /// <summary>Name of who called it settled.</summary>
    public string? SelesaiOleh { get; set; }

    public int Revisi { get; set; }
}
