using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LkjipPortal.Web.Data;

/// <summary>Marks a column as an amount in rupiah; each provider stores it in its own exact way.</summary>
internal static class Money
{
    public const int Precision = 18;
    public const int Scale = 2;

    public static PropertyBuilder<decimal> IsRupiah(this PropertyBuilder<decimal> property) => property.HasPrecision(Precision, Scale);

    public static PropertyBuilder<decimal?> IsRupiah(this PropertyBuilder<decimal?> property) => property.HasPrecision(Precision, Scale);
}
