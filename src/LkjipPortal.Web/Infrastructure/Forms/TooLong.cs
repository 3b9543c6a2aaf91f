using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Infrastructure.Forms;

public static class TooLong
{
    /// <summary>"Upaya 4.120 huruf; paling panjang 4.000."</summary>
    public static string Message(string label, string? text, int length) =>
        $"{label} {IdNumber.Format((text ?? "").Length)} huruf; paling panjang {IdNumber.Format(length)}.";
}
