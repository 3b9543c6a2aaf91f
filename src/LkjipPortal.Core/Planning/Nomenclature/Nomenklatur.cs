namespace LkjipPortal.Core.Planning.Nomenclature;

/// <summary>For which regional governments an entry holds; one code can stand for two things.</summary>
public enum JenisPemda { Provinsi, KabupatenKota }

/// <summary>An entry of an official list of codes: bidang urusan, program, kegiatan or sub kegiatan. Belongs to no unit.</summary>
public sealed class Nomenklatur
{
    public const int NamaMaxLength = 1000;
    public const int DefinisiMaxLength = 32_767;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>"900.1.15.5-1317".</summary>
    public required string Skema { get; init; }

    public JenisPemda JenisPemda { get; init; }

    /// <summary>"5.03.02.2.01.0006", or "X.XX.01.2.01.0001" for what every bidang urusan has.</summary>
    public required string Kode { get; init; }

    public LevelRencana Level { get; init; }
    public required string Nama { get; set; }

    /// <summary>What the sub kegiatan brings about; only with sub kegiatan, as indikator, satuan and definisi.</summary>
    public string? Kinerja { get; set; }

    public string? Indikator { get; set; }
    public string? Satuan { get; set; }
    public string? Definisi { get; set; }

    /// <summary>The sub kegiatan that it replaces, as the list names it.</summary>
    public string? Sebelumnya { get; set; }

    /// <summary>Code and names in lower case, for the search by words.</summary>
    public required string TeksCari { get; set; }

    public static string TeksCariOf(string kode, string nama, string? indikator) => $"{kode} {nama} {indikator}".ToLowerInvariant().TrimEnd();
}
