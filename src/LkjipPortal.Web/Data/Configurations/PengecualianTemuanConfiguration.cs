using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class PengecualianTemuanConfiguration : IEntityTypeConfiguration<PengecualianTemuan>
{
    public void Configure(EntityTypeBuilder<PengecualianTemuan> builder)
    {
        builder.Property(x => x.Sidik).HasMaxLength(PengecualianTemuan.SidikLength);
        builder.Property(x => x.Aturan).HasMaxLength(PengecualianTemuan.AturanMaxLength);
        builder.Property(x => x.Ringkasan).HasMaxLength(PengecualianTemuan.RingkasanMaxLength);
        builder.Property(x => x.Alasan).HasMaxLength(PengecualianTemuan.AlasanMaxLength);
        builder.Property(x => x.Oleh).HasMaxLength(200);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun, x.Sidik }).IsUnique();
    }
}
