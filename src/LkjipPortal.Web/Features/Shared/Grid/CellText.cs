using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Shared.Grid;

/// <summary>What every document does with the text of a cell: read it, apply it, or refuse it.</summary>
internal static class CellText
{
    public static string Amount(decimal? amount) => amount is { } value ? Rupiah.FormatAmount(value) : "";

    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    /// <summary>A cell that takes nothing, with the reason.</summary>
    public static GridCell Closed(string why) => new("", text => CellWrite.Refuse(text, why));

    public static CellWrite Money(string text, Action<decimal?> apply, string field = "Pagu")
    {
        if (text.Length == 0)
        {
            apply(null);
            return new CellWrite("");
        }

        var read = SelRencana.Pagu(text, field);
        if (!read.IsValid)
        {
            return CellWrite.Refuse(text, read.Error, read.Readings);
        }

        apply(read.Value);
        return new CellWrite(Amount(read.Value));
    }

    /// <param name="kind">Kind of the measured indikator's values; null: takes what comes.</param>
    public static CellWrite Value(string text, JenisNilai? kind, string? satuan, string field, Action<NilaiKinerja?> apply)
    {
        if (text.Length == 0)
        {
            apply(null);
            return new CellWrite("");
        }

        var read = SelRencana.Target(text, kind, satuan, field);
        if (!read.IsValid)
        {
            return CellWrite.Refuse(text, read.Error, read.Readings);
        }

        apply(read.Value);
        return new CellWrite(read.Value.Teks);
    }

    public static CellWrite Named(string text, string label, int length, Action apply) =>
        text.Length == 0 ? CellWrite.Refuse(text, $"{label} tidak boleh kosong.") : Limited(text, label, length, apply);

    public static CellWrite Short(string text, string label, Action apply) => Limited(text, label, PortalDbContext.TextMaxLength, apply);

    private static CellWrite Limited(string text, string label, int length, Action apply)
    {
        if (text.Length > length)
        {
            return CellWrite.Refuse(text, TooLong.Message(label, text, length));
        }

        apply();
        return new CellWrite(text);
    }
}
