using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class KomentarConfiguration : IEntityTypeConfiguration<Komentar>
{
    public void Configure(EntityTypeBuilder<Komentar> builder)
    {
        builder.Property(x => x.Dokumen).HasMaxLength(Komentar.DokumenMaxLength);
        builder.Property(x => x.Letak).HasMaxLength(Komentar.LetakMaxLength);
        builder.Property(x => x.Isi).HasMaxLength(Komentar.IsiMaxLength);
        builder.Property(x => x.Nama).HasMaxLength(Pengguna.NamaMaxLength);
        builder.Property(x => x.SelesaiOleh).HasMaxLength(Pengguna.NamaMaxLength);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Komentar>().WithMany().HasForeignKey(x => x.IndukId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun, x.Dokumen });
    }
}

internal sealed class NotifikasiConfiguration : IEntityTypeConfiguration<Notifikasi>
{
    public void Configure(EntityTypeBuilder<Notifikasi> builder)
    {
        builder.Property(x => x.Pesan).HasMaxLength(Notifikasi.PesanMaxLength);
        builder.Property(x => x.Kunci).HasMaxLength(200);
        builder.HasOne<Pengguna>().WithMany().HasForeignKey(x => x.PenggunaId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.PenggunaId, x.DibacaPada });
        builder.HasIndex(x => new { x.PenggunaId, x.Kunci }).IsUnique();
        builder.HasIndex(x => x.DikirimPada);
    }
}

internal sealed class TenggatTahunConfiguration : IEntityTypeConfiguration<TenggatTahun>
{
    public void Configure(EntityTypeBuilder<TenggatTahun> builder)
    {
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun, x.Jenis }).IsUnique();
    }
}

internal sealed class DokumenTahunanConfiguration : IEntityTypeConfiguration<DokumenTahunan>
{
    public void Configure(EntityTypeBuilder<DokumenTahunan> builder)
    {
        builder.HasVersionColumns();
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.PerangkatDaerahId, x.Tahun, x.Dokumen, x.Triwulan, x.Nomor }).IsUnique();
    }
}

internal sealed class SalinanDokumenConfiguration : IEntityTypeConfiguration<SalinanDokumen>
{
    public void Configure(EntityTypeBuilder<SalinanDokumen> builder)
    {
        builder.Property(x => x.Isi).HasMaxLength(-1);
        builder.Property(x => x.Sidik).HasMaxLength(64);
        builder.Property(x => x.SidikPdf).HasMaxLength(64);
        builder.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => x.PerangkatDaerahId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(x => new { x.VersiId, x.Urutan }).IsUnique();
    }
}
