using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class LaporanConfiguration : IEntityTypeConfiguration<Laporan>
{
    public void Configure(EntityTypeBuilder<Laporan> builder)
    {
        builder.Property(x => x.Pengaturan).HasConversion<PengaturanConverter>().HasMaxLength(4000);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<Pejabat>().WithMany().HasForeignKey(x => x.PenandatanganId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun }).IsUnique();
        builder.HasMany(x => x.Bagian).WithOne().HasForeignKey(x => x.LaporanId);
    }
}

internal sealed class BagianLaporanConfiguration : IEntityTypeConfiguration<BagianLaporan>
{
    public void Configure(EntityTypeBuilder<BagianLaporan> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.Property(x => x.Isi).HasMaxLength(BagianLaporan.IsiMaxLength);
        builder.HasIndex(x => new { x.LaporanId, x.Kode }).IsUnique();
    }
}

internal sealed class SkalaKategoriConfiguration : IEntityTypeConfiguration<SkalaKategori>
{
    public void Configure(EntityTypeBuilder<SkalaKategori> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(SubjekKinerja.KodeMaxLength);
        builder.Property(x => x.Kategori).HasConversion<KategoriConverter, KategoriComparer>().HasMaxLength(8000);
        builder.HasIndex(x => x.Kode).IsUnique();
    }
}
