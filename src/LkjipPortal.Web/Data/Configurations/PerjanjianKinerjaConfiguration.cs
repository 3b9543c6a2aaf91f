using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class PerjanjianKinerjaConfiguration : IEntityTypeConfiguration<PerjanjianKinerja>
{
    public void Configure(EntityTypeBuilder<PerjanjianKinerja> builder)
    {
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.Property(x => x.Kode).HasMaxLength(SubjekKinerja.KodeMaxLength).HasDefaultValue(PerjanjianKinerja.KodeKepala);
        builder.Property(x => x.Jenjang).HasDefaultValue(JenjangPk.Kepala);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun, x.Kode }).IsUnique();
        builder.HasMany(x => x.Versi).WithOne().HasForeignKey(x => x.PerjanjianKinerjaId);
    }
}

internal sealed class VersiPerjanjianKinerjaConfiguration : IEntityTypeConfiguration<VersiPerjanjianKinerja>
{
    public void Configure(EntityTypeBuilder<VersiPerjanjianKinerja> builder)
    {
        builder.HasVersionColumns();
        builder.HasIndex(x => new { x.PerjanjianKinerjaId, x.Nomor }).IsUnique();
        builder.HasOne<Pejabat>().WithMany().HasForeignKey(x => x.PihakPertamaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Pejabat>().WithMany().HasForeignKey(x => x.PihakKeduaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(x => x.Sasaran).WithOne().HasForeignKey(x => x.VersiPerjanjianKinerjaId);
        builder.HasMany(x => x.Program).WithOne().HasForeignKey(x => x.VersiPerjanjianKinerjaId);
    }
}

internal sealed class SasaranPkConfiguration : IEntityTypeConfiguration<SasaranPk>
{
    public void Configure(EntityTypeBuilder<SasaranPk> builder)
    {
        builder.HasNilai(x => x.Target);
        builder.HasOne<IndikatorKinerja>().WithMany().HasForeignKey(x => x.IndikatorKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.VersiPerjanjianKinerjaId, x.IndikatorKinerjaId }).IsUnique();
    }
}

internal sealed class ProgramPkConfiguration : IEntityTypeConfiguration<ProgramPk>
{
    public void Configure(EntityTypeBuilder<ProgramPk> builder)
    {
        builder.HasNilai(x => x.Target);
        builder.Property(x => x.Anggaran).IsRupiah();
        builder.HasOne<SubjekKinerja>().WithMany().HasForeignKey(x => x.SubjekKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<IndikatorKinerja>().WithMany().HasForeignKey(x => x.IndikatorKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.VersiPerjanjianKinerjaId, x.SubjekKinerjaId }).IsUnique();
    }
}
