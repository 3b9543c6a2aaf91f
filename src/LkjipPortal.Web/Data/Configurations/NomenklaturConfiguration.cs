using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal sealed class NomenklaturConfiguration : IEntityTypeConfiguration<Nomenklatur>
{
    public void Configure(EntityTypeBuilder<Nomenklatur> builder)
    {
        builder.Property(x => x.Skema).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.Property(x => x.Kode).HasMaxLength(NodeRenstra.KodeMaxLength);
        builder.Property(x => x.Nama).HasMaxLength(Nomenklatur.NamaMaxLength);
        builder.Property(x => x.Kinerja).HasMaxLength(Nomenklatur.NamaMaxLength);
        builder.Property(x => x.Indikator).HasMaxLength(Nomenklatur.NamaMaxLength);
        builder.Property(x => x.Sebelumnya).HasMaxLength(Nomenklatur.NamaMaxLength);
        builder.Property(x => x.Definisi).HasMaxLength(Nomenklatur.DefinisiMaxLength);
        builder.Property(x => x.TeksCari).HasMaxLength((2 * Nomenklatur.NamaMaxLength) + NodeRenstra.KodeMaxLength + 2);
        builder.HasIndex(x => new { x.Skema, x.JenisPemda, x.Kode }).IsUnique();
    }
}
