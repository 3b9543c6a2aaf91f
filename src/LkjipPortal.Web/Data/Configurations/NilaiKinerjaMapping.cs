using System.Linq.Expressions;
using LkjipPortal.Core.Text;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data.Configurations;

internal static class NilaiKinerjaMapping
{
    private const int PredikatMaxLength = 20;

    /// <summary>Maps a value as entered to three columns: text, number, predikat. Null: no text.</summary>
    public static void HasNilai<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, NilaiKinerja?>> property)
        where TEntity : class =>
        builder.ComplexProperty(property, nilai =>
        {
            nilai.Property(x => x!.Teks).HasMaxLength(NilaiKinerja.TeksMaxLength);
            nilai.Property(x => x!.Predikat).HasMaxLength(PredikatMaxLength);
        });
}
