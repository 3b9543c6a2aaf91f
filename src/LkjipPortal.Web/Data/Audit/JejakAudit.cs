using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LkjipPortal.Web.Data.Audit;

public enum AksiJejak
{
    Ditambah,
    Diubah,
    Dihapus,

    /// <summary>Many rows at once: <see cref="JejakAudit.Sesudah"/> has their counts.</summary>
    Ringkasan,
}

/// <summary>
/// One row of the append-only trail. It refers to no other table, so that it outlives what it tells of, and its <see cref="Hash"/> covers every field and
/// the hash of the row before.
/// </summary>
public sealed class JejakAudit
{
    /// <summary>1, 2, 3, ... without a gap.</summary>
    public required long Nomor { get; init; }

    /// <summary>To the millisecond.</summary>
    public required DateTimeOffset Pada { get; init; }

    /// <summary>Null: nobody was signed in, or a command on the server.</summary>
    public Guid? PenggunaId { get; init; }

    /// <summary>Name at that time.</summary>
    public required string Orang { get; init; }

    /// <summary>Network address; null for a command on the server.</summary>
    public string? Dari { get; init; }

    /// <summary>Null: belongs to no perangkat daerah.</summary>
    public Guid? PerangkatDaerahId { get; init; }

    /// <summary>As people call it: "Renstra".</summary>
    public required string Dokumen { get; init; }

    /// <summary>Kind of row: "NodeRenstra".</summary>
    public required string Entitas { get; init; }

    public required string Kunci { get; init; }

    /// <summary>Name or code of the row at that time.</summary>
    public required string Judul { get; init; }

    public required AksiJejak Aksi { get; init; }

    /// <summary>JSON object of the properties that were changed or deleted; null where nothing was there.</summary>
    public string? Sebelum { get; init; }

    public string? Sesudah { get; init; }

    /// <summary>Hash of the row before; zeros for the first.</summary>
    public required string HashSebelumnya { get; init; }

    /// <summary>SHA-256, hexadecimal.</summary>
    public required string Hash { get; init; }
}

/// <summary>Where the trail ends; the only row. It shows when the last rows are taken away.</summary>
public sealed class KepalaJejak
{
    public const int SatuSatunya = 1;

    public int Id { get; init; } = SatuSatunya;
    public long Nomor { get; init; }
    public required string Hash { get; init; }
}

internal sealed class JejakAuditConfiguration : IEntityTypeConfiguration<JejakAudit>
{
    public const int OrangMaxLength = 200;
    public const int DariMaxLength = 64;
    public const int LabelMaxLength = 80;
    public const int KunciMaxLength = 200;
    public const int JudulMaxLength = 300;
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<JejakAudit> builder)
    {
        builder.HasKey(x => x.Nomor);
        builder.Property(x => x.Nomor).ValueGeneratedNever();
        builder.Property(x => x.Pada).HasConversion(new MillisecondConverter());
        builder.Property(x => x.Orang).HasMaxLength(OrangMaxLength);
        builder.Property(x => x.Dari).HasMaxLength(DariMaxLength);
        builder.Property(x => x.Dokumen).HasMaxLength(LabelMaxLength);
        builder.Property(x => x.Entitas).HasMaxLength(LabelMaxLength);
        builder.Property(x => x.Kunci).HasMaxLength(KunciMaxLength);
        builder.Property(x => x.Judul).HasMaxLength(JudulMaxLength);
        builder.Property(x => x.Sebelum).HasMaxLength(-1);
        builder.Property(x => x.Sesudah).HasMaxLength(-1);
        builder.Property(x => x.HashSebelumnya).HasMaxLength(HashLength);
        builder.Property(x => x.Hash).HasMaxLength(HashLength);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Nomor });
    }
}

internal sealed class KepalaJejakConfiguration : IEntityTypeConfiguration<KepalaJejak>
{
    public void Configure(EntityTypeBuilder<KepalaJejak> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Hash).HasMaxLength(64);
        builder.HasData(new KepalaJejak { Nomor = 0, Hash = AuditChain.Awal });
    }
}

/// <summary>Milliseconds since 1970 UTC: sorts and compares in SQL on both providers.</summary>
internal sealed class MillisecondConverter() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
