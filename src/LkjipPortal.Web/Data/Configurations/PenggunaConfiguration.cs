using LkjipPortal.Core.Organization;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class PenggunaConfiguration : IEntityTypeConfiguration<Pengguna>
{
    public void Configure(EntityTypeBuilder<Pengguna> builder)
    {
        builder.ToTable("Pengguna");
        builder.Property(x => x.Nama).HasMaxLength(Pengguna.NamaMaxLength);
        builder.Property(x => x.Nip).HasMaxLength(Pengguna.NipLength);
        builder.Property(x => x.Pangkat).HasMaxLength(Pengguna.PangkatMaxLength);
        builder.Property(x => x.Jabatan).HasMaxLength(Pengguna.JabatanMaxLength);
        builder.Property(x => x.KodeTerakhir).HasMaxLength(10);
        builder.HasIndex(x => x.Nip).IsUnique();
        builder.HasIndex(x => x.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
        builder.HasMany(x => x.DaftarPeran).WithOne().HasForeignKey(x => x.PenggunaId);
    }
}

internal sealed class PeranPenggunaConfiguration : IEntityTypeConfiguration<PeranPengguna>
{
    public void Configure(EntityTypeBuilder<PeranPengguna> builder)
    {
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => new { x.PenggunaId, x.PerangkatDaerahId, x.Peran });
    }
}

internal sealed class SesiMasukConfiguration : IEntityTypeConfiguration<SesiMasuk>
{
    public void Configure(EntityTypeBuilder<SesiMasuk> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Perangkat).HasMaxLength(SesiMasuk.PerangkatMaxLength);
        builder.HasOne<Pengguna>().WithMany().HasForeignKey(x => x.PenggunaId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IdentityUserClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("KlaimPengguna");
}

internal sealed class IdentityUserLoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("LoginPengguna");
}

internal sealed class IdentityUserTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("TokenPengguna");
        builder.Property(x => x.Value).HasMaxLength(-1);
    }
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder) => builder.Property(x => x.Xml).HasMaxLength(-1);
}
