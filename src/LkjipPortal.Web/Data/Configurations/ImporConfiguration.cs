using LkjipPortal.Core.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class UnggahanImporConfiguration : IEntityTypeConfiguration<UnggahanImpor>
{
    public void Configure(EntityTypeBuilder<UnggahanImpor> builder)
    {
        builder.Property(x => x.Dokumen).HasMaxLength(UnggahanImpor.DokumenMaxLength);
        builder.Property(x => x.NamaBerkas).HasMaxLength(UnggahanImpor.NamaMaxLength);
        builder.Property(x => x.Kolom).HasConversion<TeksMapConverter, TeksMapComparer>().HasMaxLength(-1);
        builder.Property(x => x.Hasil).HasMaxLength(-1);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<Pengguna>().WithMany().HasForeignKey(x => x.PenggunaId);
        builder.HasIndex(x => new { x.PenggunaId, x.PerangkatDaerahId, x.Dokumen });
        builder.HasIndex(x => x.Kedaluwarsa);
    }
}

internal sealed class PemetaanKolomConfiguration : IEntityTypeConfiguration<PemetaanKolom>
{
    public void Configure(EntityTypeBuilder<PemetaanKolom> builder)
    {
        builder.Property(x => x.Dokumen).HasMaxLength(UnggahanImpor.DokumenMaxLength);
        builder.Property(x => x.Kolom).HasConversion<TeksMapConverter, TeksMapComparer>().HasMaxLength(-1);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Dokumen }).IsUnique();
    }
}
