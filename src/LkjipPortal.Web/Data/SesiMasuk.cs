namespace LkjipPortal.Web.Data;

/// <summary>A browser in which a person has signed in. Without its row the browser's cookie opens nothing.</summary>
public sealed class SesiMasuk
{
    public const int PerangkatMaxLength = 60;

    /// <summary>Stands in the cookie; not to be guessed.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid PenggunaId { get; init; }
    public DateTimeOffset Dibuat { get; init; }

    /// <summary>To within a few minutes.</summary>
    public DateTimeOffset TerakhirDilihat { get; set; }

    /// <summary>"Firefox di Windows"; no more is kept of the browser.</summary>
    public required string Perangkat { get; init; }
}
