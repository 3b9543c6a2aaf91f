namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>What a sentence can speak of: a tujuan, sasaran or program with its indikator.</summary>
/// <param name="Keys">First parts of figure keys: the subject's code and its indikator's.</param>
internal sealed record Topic(string Code, string Name, IReadOnlyList<string> Keys)
{
    public static Topic Total { get; } = new("total", "Perangkat daerah", ["total"]);

    public static Topic Mean { get; } = new("rata-rata", "Rata-rata sasaran", ["rata-rata"]);

    public static Topic Staff { get; } = new("sdm", "Pegawai", ["sdm"]);

    public static Topic Facilities { get; } = new("sarpras", "Sarana dan prasarana", ["sarpras"]);
}

/// <summary>A topic named in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal sealed record Mention(Topic Topic, int First, int Last);
