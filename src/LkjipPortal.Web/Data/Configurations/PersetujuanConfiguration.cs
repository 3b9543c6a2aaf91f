using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class LangkahDokumenConfiguration : IEntityTypeConfiguration<LangkahDokumen>
{
    public void Configure(EntityTypeBuilder<LangkahDokumen> builder)
    {
        builder.Property(x => x.Nama).HasMaxLength(Pengguna.NamaMaxLength);
        builder.Property(x => x.Catatan).HasMaxLength(LangkahDokumen.CatatanMaxLength);
        builder.Property(x => x.Sidik).HasMaxLength(64);
        builder.Ignore(x => x.Tercatat);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.VersiId, x.Urutan }).IsUnique();
    }
}

internal sealed class SalinanPkConfiguration : IEntityTypeConfiguration<SalinanPk>
{
    public void Configure(EntityTypeBuilder<SalinanPk> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(SalinanPk.KodeMaxLength);
        builder.Property(x => x.Isi).HasMaxLength(-1);
        builder.Property(x => x.Sidik).HasMaxLength(64);
        builder.Property(x => x.SidikPdf).HasMaxLength(64);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<VersiPerjanjianKinerja>().WithOne().HasForeignKey<SalinanPk>(x => x.VersiPerjanjianKinerjaId);
        builder.HasIndex(x => x.Kode).IsUnique();
    }
}
