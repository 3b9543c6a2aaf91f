using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class RealisasiTahunanConfiguration : IEntityTypeConfiguration<RealisasiTahunan>
{
    public void Configure(EntityTypeBuilder<RealisasiTahunan> builder)
    {
        builder.HasNilai(x => x.Nilai);
        builder.Property(x => x.FaktorPendorong).HasMaxLength(RealisasiTahunan.CatatanMaxLength);
        builder.Property(x => x.FaktorPenghambat).HasMaxLength(RealisasiTahunan.CatatanMaxLength);
        builder.Property(x => x.Upaya).HasMaxLength(RealisasiTahunan.CatatanMaxLength);
        builder.Property(x => x.TindakLanjut).HasMaxLength(RealisasiTahunan.CatatanMaxLength);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<IndikatorKinerja>().WithMany().HasForeignKey(x => x.IndikatorKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.IndikatorKinerjaId, x.Tahun }).IsUnique();
    }
}

internal sealed class PembandingConfiguration : IEntityTypeConfiguration<Pembanding>
{
    public void Configure(EntityTypeBuilder<Pembanding> builder)
    {
        builder.HasNilai(x => x.Nilai);
        builder.Property(x => x.Instansi).HasMaxLength(Pembanding.InstansiMaxLength);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<IndikatorKinerja>().WithMany().HasForeignKey(x => x.IndikatorKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun });
    }
}

internal sealed class RealisasiAnggaranConfiguration : IEntityTypeConfiguration<RealisasiAnggaran>
{
    public void Configure(EntityTypeBuilder<RealisasiAnggaran> builder)
    {
        builder.Property(x => x.Jumlah).IsRupiah();
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<SubjekKinerja>().WithMany().HasForeignKey(x => x.SubjekKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.SubjekKinerjaId, x.Tahun }).IsUnique();
    }
}

internal sealed class SumberDayaConfiguration : IEntityTypeConfiguration<SumberDaya>
{
    public void Configure(EntityTypeBuilder<SumberDaya> builder)
    {
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun, x.Jenis }).IsUnique();
    }
}
