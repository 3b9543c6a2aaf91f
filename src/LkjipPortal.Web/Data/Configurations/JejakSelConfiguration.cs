using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class JejakSelConfiguration : IEntityTypeConfiguration<JejakSel>
{
    private const int KolomMaxLength = 40;

    public void Configure(EntityTypeBuilder<JejakSel> builder)
    {
        builder.HasKey(x => new { x.BarisId, x.Kolom });
        builder.Property(x => x.Kolom).HasMaxLength(KolomMaxLength);
        builder.Property(x => x.Teks).HasMaxLength(-1);
        builder.HasOne<Pengguna>().WithMany().HasForeignKey(x => x.PenggunaId).OnDelete(DeleteBehavior.Cascade);
    }
}
