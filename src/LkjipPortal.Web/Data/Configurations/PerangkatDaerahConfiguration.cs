using LkjipPortal.Core.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class PemdaConfiguration : IEntityTypeConfiguration<Pemda>
{
    public void Configure(EntityTypeBuilder<Pemda> builder)
    {
        builder.Property(x => x.Nama).HasMaxLength(Pemda.NamaMaxLength);
        builder.HasIndex(x => x.Nama).IsUnique();
    }
}

internal sealed class PerangkatDaerahConfiguration : IEntityTypeConfiguration<PerangkatDaerah>
{
    public void Configure(EntityTypeBuilder<PerangkatDaerah> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(PerangkatDaerah.KodeMaxLength);
        builder.HasIndex(x => x.Kode).IsUnique();
        builder.HasOne(x => x.Pemda).WithMany().HasForeignKey(x => x.PemdaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(x => x.DaftarNama).WithOne().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasMany(x => x.Unit).WithOne().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasMany(x => x.Pejabat).WithOne().HasForeignKey(x => x.PerangkatDaerahId);
    }
}

internal sealed class NamaPerangkatDaerahConfiguration : IEntityTypeConfiguration<NamaPerangkatDaerah>
{
    public void Configure(EntityTypeBuilder<NamaPerangkatDaerah> builder) => builder.HasIndex(x => new { x.PerangkatDaerahId, x.TahunDari }).IsUnique();
}

internal sealed class UnitOrganisasiConfiguration : IEntityTypeConfiguration<UnitOrganisasi>
{
    public void Configure(EntityTypeBuilder<UnitOrganisasi> builder) =>
        builder.HasOne<UnitOrganisasi>().WithMany().HasForeignKey(x => x.IndukId).OnDelete(DeleteBehavior.NoAction);
}

internal sealed class PegawaiConfiguration : IEntityTypeConfiguration<Pegawai>
{
    public void Configure(EntityTypeBuilder<Pegawai> builder)
    {
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun });
    }
}

internal sealed class PejabatConfiguration : IEntityTypeConfiguration<Pejabat>
{
    public void Configure(EntityTypeBuilder<Pejabat> builder) => builder.Property(x => x.Nip).HasMaxLength(Pengguna.NipLength);
}
