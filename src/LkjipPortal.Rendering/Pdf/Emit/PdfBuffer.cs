using System.Globalization;
using System.Text;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>A growing run of PDF syntax. Every method that writes a token ends it with its own separator where PDF needs one.</summary>
internal sealed class PdfBuffer(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Byte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
        return this;
    }

    /// <summary>ASCII text, written as it stands.</summary>
    public PdfBuffer Ascii(string text)
    {
        Reserve(text.Length);
        Length += Encoding.ASCII.GetBytes(text, _bytes.AsSpan(Length));
        return this;
    }

    public PdfBuffer Int(long value)
    {
        Reserve(20);
        _ = value.TryFormat(_bytes.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A number with two decimals (0.01 pt is 0.0035 mm) and a space after it.</summary>
    public PdfBuffer Num(double value) => Fixed((long)Math.Round(value * 100, MidpointRounding.AwayFromZero), 100).Byte((byte)' ');

    /// <summary>A colour component 0-255 as 0-1, three decimals, with a space after it.</summary>
    public PdfBuffer Component(byte value) => Fixed((long)Math.Round(value * 1000 / 255d, MidpointRounding.AwayFromZero), 1000).Byte((byte)' ');

    /// <summary>An indirect reference with a space before it.</summary>
    public PdfBuffer Ref(int id) => Byte((byte)' ').Int(id).Raw(" 0 R"u8);

    /// <summary>A text string: a literal when it is ASCII, else UTF-16 in hexadecimal with its byte order mark.</summary>
    public PdfBuffer Text(string text)
    {
        if (text.All(c => c is >= ' ' and <= '~'))
        {
            Byte((byte)'(');
            foreach (var c in text)
            {
                Escaped((byte)c);
            }
            return Byte((byte)')');
        }
        Raw("<FEFF"u8);
        return Utf16Hex(text).Byte((byte)'>');
    }

    public PdfBuffer Utf16Hex(string text)
    {
        foreach (var c in text)
        {
            Ascii(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        return this;
    }

    /// <summary>One byte of a literal string. A bare CR would be read as LF.</summary>
    public PdfBuffer Escaped(byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                return Byte((byte)'\\').Byte(value);
            case (byte)'\r':
                return Raw("\\r"u8);
            default:
                return Byte(value);
        }
    }

    private PdfBuffer Fixed(long scaled, int scale)
    {
        if (scaled < 0)
        {
            Byte((byte)'-');
            scaled = -scaled;
        }
        var (whole, rest) = Math.DivRem(scaled, scale);
        Int(whole);
        if (rest == 0)
        {
            return this;
        }
        Byte((byte)'.');
        for (var digit = scale / 10; rest > 0; digit /= 10)
        {
            Byte((byte)('0' + (rest / digit)));
            rest %= digit;
        }
        return this;
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }
}
