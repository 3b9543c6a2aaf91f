namespace LkjipPortal.Web.Data;

public enum JenisNotifikasi { Diajukan, Dikembalikan, Disetujui, Disebut, Dikomentari, TenggatDekat }

/// <summary>Something that a person should know. Shown in the portal; a sender of mail takes the rows whose <see cref="DikirimPada"/> is null.</summary>
public sealed class Notifikasi
{
    public const int PesanMaxLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PenggunaId { get; init; }
    public Guid PerangkatDaerahId { get; init; }
    public JenisNotifikasi Jenis { get; init; }

    /// <summary>One sentence, without figures of the document.</summary>
    public required string Pesan { get; init; }

    /// <summary>Where it is dealt with, without the portal's own address: "/bkpsdm/2023/persetujuan/renja".</summary>
    public required string Alamat { get; init; }

    public DateTimeOffset Pada { get; init; }
    public DateTimeOffset? DibacaPada { get; set; }

    /// <summary>When it went out by mail; null: not yet, or no mail is sent.</summary>
    public DateTimeOffset? DikirimPada { get; set; }

    /// <summary>Of what must not be told twice: "tenggat 2023 Laporan 2024-02-29"; null: told each time.</summary>
    public string? Kunci { get; init; }
}
