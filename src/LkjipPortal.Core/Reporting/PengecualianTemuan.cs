namespace LkjipPortal.Core.Reporting;

/// <summary>A finding of the checker that the planner lets stand, with the reason that the check sheet prints.</summary>
public sealed class PengecualianTemuan
{
    public const int SidikLength = 64;
    public const int AturanMaxLength = 10;
    public const int RingkasanMaxLength = 1000;
    public const int AlasanMaxLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }

    /// <summary>Hash of the finding with its values: when one of them changes, it is another finding and no longer waived.</summary>
    public required string Sidik { get; init; }

    public required string Aturan { get; init; }

    /// <summary>Both sides, as found.</summary>
    public required string Ringkasan { get; init; }

    public required string Alasan { get; set; }

    /// <summary>Name of who waived it.</summary>
    public required string Oleh { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Pada { get; init; }
}
