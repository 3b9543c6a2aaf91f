using System.Globalization;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>CMap from codes to Unicode (PDF 1.7, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <param name="texts">Characters of each code; code 0 is left out.</param>
    public static PdfBuffer Create(List<string> texts)
    {
        var map = new PdfBuffer(4096).Raw("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        for (var start = 1; start < texts.Count; start += 100)
        {
            var end = Math.Min(start + 100, texts.Count);
            map.Int(end - start).Raw(" beginbfchar\n"u8);
            for (var code = start; code < end; code++)
            {
                map.Ascii(string.Create(CultureInfo.InvariantCulture, $"<{code:X4}> <")).Utf16Hex(texts[code]).Raw(">\n"u8);
            }
            map.Raw("endbfchar\n"u8);
        }
        return map.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }
}
