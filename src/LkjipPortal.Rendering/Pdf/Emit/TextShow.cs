namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>The array of a TJ operator. Word space cannot use Tw, which works on one-byte codes only (PDF 1.7, 9.3.3).</summary>
internal static class TextShow
{
    public static void Write(PdfBuffer output, PdfFont font, TextCommand command)
    {
        var text = command.Text;
        var stretch = command.WordSpace * -1000 / command.Size;
        output.Byte((byte)'(');
        for (var i = 0; i < text.Glyphs.Length; i++)
        {
            var code = font.Code(text, i);
            output.Escaped((byte)(code >> 8)).Escaped((byte)code);
            if (stretch != 0 && i + 1 < text.Glyphs.Length && text.Text[text.Clusters[i]] is ' ' or '\u00A0')
            {
                output.Byte((byte)')').Num(stretch).Byte((byte)'(');
            }
        }
        output.Byte((byte)')');
    }
}
