using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal static class VersiDokumenMapping
{
    public static void HasVersionColumns<TVersion>(this EntityTypeBuilder<TVersion> builder)
        where TVersion : VersiDokumen
    {
        builder.Property(x => x.Alasan).HasMaxLength(2000);
        builder.Ignore(x => x.Beku);
    }
}
