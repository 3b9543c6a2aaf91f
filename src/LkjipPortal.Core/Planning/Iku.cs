namespace LkjipPortal.Core.Planning;

/// <summary>Indikator Kinerja Utama: one of the few indikator that stand for the PD's success.</summary>
public sealed class Iku
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public Guid IndikatorKinerjaId { get; set; }
    public int Nomor { get; set; }
    public required string KinerjaUtama { get; set; }
    public required string NamaIndikator { get; set; }
    public string? Alasan { get; set; }
    public required string Formulasi { get; set; }

    /// <summary>What the formula adds up, one line each.</summary>
    public List<string> Aspek { get; set; } = [];

    public List<string> SumberData { get; set; } = [];
    public required string PenanggungJawab { get; set; }
    public int TahunDari { get; set; }
    public int? TahunSampai { get; set; }
    public int Revisi { get; set; }
}
