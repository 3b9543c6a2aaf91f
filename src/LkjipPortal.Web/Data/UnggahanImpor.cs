namespace LkjipPortal.Web.Data;

/// <summary>An uploaded workbook between the steps of its import. Only who uploaded it reaches it, in the unit that it was uploaded for.</summary>
public sealed class UnggahanImpor
{
    public const int DokumenMaxLength = 20;
    public const int NamaMaxLength = 200;

    /// <summary>How long an upload waits for its next step, and a report for being read.</summary>
    public static readonly TimeSpan MasaBerlaku = TimeSpan.FromHours(24);

    /// <summary>Not to be guessed: it stands in the address.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid PerangkatDaerahId { get; init; }
    public Guid PenggunaId { get; init; }

    /// <summary>"renstra" or "renja".</summary>
    public required string Dokumen { get; init; }

    /// <summary>Year of the page; of a Renja the plan's own.</summary>
    public int Tahun { get; init; }

    /// <summary>Name of the file as uploaded, without its folder.</summary>
    public required string NamaBerkas { get; init; }

    /// <summary>Null once it was applied.</summary>
    public byte[]? Isi { get; set; }

    /// <summary>The sheet chosen; null: not yet.</summary>
    public string? Lembar { get; set; }

    /// <summary>Fields of the sheet's columns by column index, as confirmed; null: not yet.</summary>
    public Dictionary<string, string>? Kolom { get; set; }

    /// <summary>What the import did, as JSON; null until it was applied.</summary>
    public string? Hasil { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Kedaluwarsa { get; init; }
}

/// <summary>What the planners of a unit confirmed columns of a kind of document to be, by heading, for the next import.</summary>
public sealed class PemetaanKolom
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public required string Dokumen { get; init; }

    /// <summary>Field by heading; years in both count from the document's first year.</summary>
    public Dictionary<string, string> Kolom { get; set; } = [];
}
