using System.Buffers.Binary;
using System.Reflection;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Fonts;

/// <summary>
/// One embedded TrueType file, read in place from the mapped assembly: no copy, immutable, shared by all renders and threads.
/// Table layouts: OpenType 1.9 specification.
/// </summary>
internal sealed unsafe class FontFile
{
    private readonly byte* _start;
    private readonly int _length;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly int _advanceCount;
    private readonly bool _longOffsets;

    private FontFile(byte* start, int length)
    {
        _start = start;
        _length = length;
        var directory = Bytes;
        for (int i = 0, count = U16(directory, 4); i < count; i++)
        {
            var entry = directory.Slice(12 + (16 * i), 16);
            _tables[System.Text.Encoding.ASCII.GetString(entry[..4])] = ((int)U32(entry, 8), (int)U32(entry, 12));
        }
        var head = Table("head");
        UnitsPerEm = U16(head, 18);
        Bounds = (I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42));
        _longOffsets = I16(head, 50) != 0;
        var hhea = Table("hhea");
        Ascent = I16(hhea, 4);
        Descent = I16(hhea, 6);
        _advanceCount = U16(hhea, 34);
        GlyphCount = U16(Table("maxp"), 4);
        CapHeight = I16(Table("OS/2"), 88);
        Weight = U16(Table("OS/2"), 4);
        ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(Table("post").Slice(4, 4)) / 65536d;
        PostScriptName = ReadPostScriptName(Table("name"));
    }

    public ReadOnlySpan<byte> Bytes => new(_start, _length);

    /// <summary>Address of the mapped bytes, valid for the life of the process.</summary>
    public nint Address => (nint)_start;

    public int Length => _length;

    public int UnitsPerEm { get; }

    /// <summary>head.xMin, yMin, xMax, yMax in font units.</summary>
    public (int XMin, int YMin, int XMax, int YMax) Bounds { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>OS/2 usWeightClass, 400 regular, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>Degrees counter-clockwise from the vertical; negative leans right.</summary>
    public double ItalicAngle { get; }

    public int GlyphCount { get; }

    public string PostScriptName { get; }

    /// <summary>The table's bytes; empty when the font has none.</summary>
    public ReadOnlySpan<byte> Table(string tag) =>
        _tables.TryGetValue(tag, out var t) ? Bytes.Slice(t.Offset, t.Length) : [];

    /// <summary>Advance width in font units.</summary>
    public int Advance(int glyph) => U16(Table("hmtx"), 4 * Math.Min(glyph, _advanceCount - 1));

    public int LeftSideBearing(int glyph) => glyph < _advanceCount
        ? I16(Table("hmtx"), (4 * glyph) + 2)
        : I16(Table("hmtx"), (4 * _advanceCount) + (2 * (glyph - _advanceCount)));

    /// <summary>The glyph's outline in glyf; empty for a blank glyph.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var (from, to) = _longOffsets
            ? ((int)U32(loca, 4 * glyph), (int)U32(loca, 4 * (glyph + 1)))
            : (2 * U16(loca, 2 * glyph), 2 * U16(loca, 2 * (glyph + 1)));
        return Table("glyf")[from..to];
    }

    public static FontFile Load(FontFace face)
    {
        var style = (face.Bold, face.Italic) switch
        {
            (false, false) => "Regular",
            (true, false) => "Bold",
            (false, true) => "Italic",
            (true, true) => "BoldItalic",
        };
        var name = $"LkjipPortal.Rendering.Fonts.{face.Family}-{style}.ttf";
        return Assembly.GetExecutingAssembly().GetManifestResourceStream(name) is UnmanagedMemoryStream mapped
            ? new FontFile(mapped.PositionPointer, (int)mapped.Length)
            : throw new InvalidOperationException($"Font {name} is not embedded.");
    }

    internal static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Slice(at, 2));

    internal static short I16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes.Slice(at, 2));

    internal static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(at, 4));

    /// <summary>Name id 6 of the Windows platform (UTF-16).</summary>
    private static string ReadPostScriptName(ReadOnlySpan<byte> name)
    {
        var strings = U16(name, 4);
        for (int i = 0, count = U16(name, 2); i < count; i++)
        {
            var record = name.Slice(6 + (12 * i), 12);
            if (U16(record, 0) == 3 && U16(record, 6) == 6)
            {
                return System.Text.Encoding.BigEndianUnicode.GetString(name.Slice(strings + U16(record, 10), U16(record, 8)));
            }
        }
        throw new InvalidDataException("The font has no PostScript name.");
    }
}
