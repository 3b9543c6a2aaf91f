using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class SubjekKinerjaConfiguration : IEntityTypeConfiguration<SubjekKinerja>
{
    public void Configure(EntityTypeBuilder<SubjekKinerja> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(SubjekKinerja.KodeMaxLength);
        builder.Property(x => x.Nama).HasMaxLength(SubjekKinerja.NamaMaxLength);
        builder.Property(x => x.KodeProgram).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Kode }).IsUnique();
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<SubjekKinerja>().WithMany().HasForeignKey(x => x.IndukId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(x => x.Indikator).WithOne().HasForeignKey(x => x.SubjekKinerjaId);
    }
}

internal sealed class IndikatorKinerjaConfiguration : IEntityTypeConfiguration<IndikatorKinerja>
{
    public void Configure(EntityTypeBuilder<IndikatorKinerja> builder)
    {
        builder.Property(x => x.Kode).HasMaxLength(SubjekKinerja.KodeMaxLength);
        builder.Property(x => x.Nama).HasMaxLength(SubjekKinerja.NamaMaxLength);
        builder.HasNilai(x => x.TargetAkhirDenganSkor);
        builder.HasIndex(x => new { x.SubjekKinerjaId, x.Kode }).IsUnique();
    }
}

internal sealed class IkuConfiguration : IEntityTypeConfiguration<Iku>
{
    public void Configure(EntityTypeBuilder<Iku> builder)
    {
        builder.Property(x => x.Formulasi).HasMaxLength(2000);
        builder.Property(x => x.Alasan).HasMaxLength(2000);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<IndikatorKinerja>().WithMany().HasForeignKey(x => x.IndikatorKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.TahunDari, x.Nomor }).IsUnique();
    }
}

internal sealed class RencanaAksiConfiguration : IEntityTypeConfiguration<RencanaAksi>
{
    public void Configure(EntityTypeBuilder<RencanaAksi> builder)
    {
        builder.Ignore(x => x.Triwulan);
        builder.HasNilai(x => x.Triwulan1);
        builder.HasNilai(x => x.Triwulan2);
        builder.HasNilai(x => x.Triwulan3);
        builder.HasNilai(x => x.Triwulan4);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId);
        builder.HasOne<IndikatorKinerja>().WithMany().HasForeignKey(x => x.IndikatorKinerjaId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.IndikatorKinerjaId, x.Tahun }).IsUnique();
        builder.HasMany(x => x.Aksi).WithOne().HasForeignKey(x => x.RencanaAksiId);
        builder.HasMany(x => x.Bulan).WithOne().HasForeignKey(x => x.RencanaAksiId);
    }
}

internal sealed class TargetBulanConfiguration : IEntityTypeConfiguration<TargetBulan>
{
    public void Configure(EntityTypeBuilder<TargetBulan> builder)
    {
        builder.HasKey(x => new { x.RencanaAksiId, x.Bulan });
        builder.HasNilai(x => x.Nilai);
    }
}

internal sealed class AksiConfiguration : IEntityTypeConfiguration<Aksi>
{
    public void Configure(EntityTypeBuilder<Aksi> builder)
    {
        builder.Property(x => x.Uraian).HasMaxLength(Aksi.UraianMaxLength);
        builder.Property(x => x.PenanggungJawab).HasMaxLength(Aksi.PenanggungJawabMaxLength);
        builder.Property(x => x.Anggaran).IsRupiah();
    }
}
