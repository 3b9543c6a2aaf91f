using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class RenjaConfiguration : IEntityTypeConfiguration<Renja>
{
    public void Configure(EntityTypeBuilder<Renja> builder)
    {
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun }).IsUnique();
        builder.HasMany(x => x.Versi).WithOne().HasForeignKey(x => x.RenjaId);
        builder.HasMany(x => x.Realisasi).WithOne().HasForeignKey(x => x.RenjaId);
        builder.HasMany(x => x.RealisasiRupiah).WithOne().HasForeignKey(x => x.RenjaId);
    }
}

internal sealed class VersiRenjaConfiguration : IEntityTypeConfiguration<VersiRenja>
{
    public void Configure(EntityTypeBuilder<VersiRenja> builder)
    {
        builder.HasVersionColumns();
        builder.HasIndex(x => new { x.RenjaId, x.Nomor }).IsUnique();
        builder.HasMany(x => x.Node).WithOne().HasForeignKey(x => x.VersiRenjaId);
    }
}

internal sealed class NodeRenjaConfiguration : IEntityTypeConfiguration<NodeRenja>
{
    public void Configure(EntityTypeBuilder<NodeRenja> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.Property(x => x.KodeTercetak).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.Property(x => x.Nama).HasMaxLength(NodeRenstra.NamaMaxLength);
        builder.Property(x => x.Catatan).HasMaxLength(2000);
        builder.Property(x => x.Pagu).IsRupiah();
        builder.HasOne<NodeRenja>().WithMany().HasForeignKey(x => x.IndukId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.VersiRenjaId, x.Kode }).IsUnique();
        builder.HasMany(x => x.Indikator).WithOne().HasForeignKey(x => x.NodeRenjaId);
    }
}

internal sealed class IndikatorRenjaConfiguration : IEntityTypeConfiguration<IndikatorRenja>
{
    public void Configure(EntityTypeBuilder<IndikatorRenja> builder)
    {
        builder.Property(x => x.Nama).HasMaxLength(IndikatorRenstra.NamaMaxLength);
        builder.Property(x => x.Catatan).HasMaxLength(2000);
        builder.HasNilai(x => x.TargetRenstra);
        builder.HasNilai(x => x.RealisasiSampaiTahunLalu);
        builder.HasNilai(x => x.Target);
    }
}

internal sealed class RealisasiTriwulanConfiguration : IEntityTypeConfiguration<RealisasiTriwulan>
{
    public void Configure(EntityTypeBuilder<RealisasiTriwulan> builder)
    {
        builder.HasKey(x => new { x.RenjaId, x.IndikatorIdentitas, x.Triwulan });
        builder.HasNilai(x => x.Nilai);
    }
}

internal sealed class RealisasiRupiahTriwulanConfiguration : IEntityTypeConfiguration<RealisasiRupiahTriwulan>
{
    public void Configure(EntityTypeBuilder<RealisasiRupiahTriwulan> builder)
    {
        builder.HasKey(x => new { x.RenjaId, x.NodeIdentitas, x.Triwulan });
        builder.Property(x => x.Jumlah).IsRupiah();
    }
}
