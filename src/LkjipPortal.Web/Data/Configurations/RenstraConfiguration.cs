using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class RenstraConfiguration : IEntityTypeConfiguration<Renstra>
{
    public void Configure(EntityTypeBuilder<Renstra> builder)
    {
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.TahunAwal }).IsUnique();
        builder.HasMany(x => x.Versi).WithOne().HasForeignKey(x => x.RenstraId);
    }
}

internal sealed class VersiRenstraConfiguration : IEntityTypeConfiguration<VersiRenstra>
{
    public void Configure(EntityTypeBuilder<VersiRenstra> builder)
    {
        builder.HasVersionColumns();
        builder.HasIndex(x => new { x.RenstraId, x.Nomor }).IsUnique();
        builder.HasMany(x => x.Blok).WithOne().HasForeignKey(x => x.VersiRenstraId);
    }
}

internal sealed class BlokNomenklaturConfiguration : IEntityTypeConfiguration<BlokNomenklatur>
{
    public void Configure(EntityTypeBuilder<BlokNomenklatur> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.HasIndex(x => new { x.VersiRenstraId, x.Kode }).IsUnique();
        builder.HasMany(x => x.Node).WithOne().HasForeignKey(x => x.BlokNomenklaturId);
    }
}

internal sealed class NodeRenstraConfiguration : IEntityTypeConfiguration<NodeRenstra>
{
    public void Configure(EntityTypeBuilder<NodeRenstra> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.Property(x => x.KodeTercetak).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.Property(x => x.Nama).HasMaxLength(NodeRenstra.NamaMaxLength);
        builder.Property(x => x.Catatan).HasMaxLength(2000);
        builder.Property(x => x.PaguAkhir).IsRupiah();
        builder.HasOne<NodeRenstra>().WithMany().HasForeignKey(x => x.IndukId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.BlokNomenklaturId, x.Kode });
        builder.HasMany(x => x.Pagu).WithOne().HasForeignKey(x => x.NodeRenstraId);
        builder.HasMany(x => x.Indikator).WithOne().HasForeignKey(x => x.NodeRenstraId);
    }
}

internal sealed class PaguRenstraConfiguration : IEntityTypeConfiguration<PaguRenstra>
{
    public void Configure(EntityTypeBuilder<PaguRenstra> builder)
    {
        builder.HasKey(x => new { x.NodeRenstraId, x.Tahun });
        builder.Property(x => x.Jumlah).IsRupiah();
    }
}

internal sealed class IndikatorRenstraConfiguration : IEntityTypeConfiguration<IndikatorRenstra>
{
    public void Configure(EntityTypeBuilder<IndikatorRenstra> builder)
    {
        builder.Property(x => x.Nama).HasMaxLength(IndikatorRenstra.NamaMaxLength);
        builder.Property(x => x.Catatan).HasMaxLength(2000);
        builder.HasNilai(x => x.KondisiAwal);
        builder.HasNilai(x => x.TargetAkhir);
        builder.HasOne<IndikatorKinerja>().WithMany().HasForeignKey(x => x.IndikatorKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(x => x.Target).WithOne().HasForeignKey(x => x.IndikatorRenstraId);
    }
}

internal sealed class TargetRenstraConfiguration : IEntityTypeConfiguration<TargetRenstra>
{
    public void Configure(EntityTypeBuilder<TargetRenstra> builder)
    {
        builder.HasKey(x => new { x.IndikatorRenstraId, x.Tahun });
        builder.HasNilai(x => x.Nilai);
    }
}
