using System.Buffers.Binary;
using System.Text;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>An sRGB display profile of version 4.2 (ICC.1:2004-10), made from the numbers of IEC 61966-2-1 adapted to D50.</summary>
internal static class IccProfile
{
    private static readonly double[] White = [0.9642, 1.0, 0.8249];
    private static readonly double[] Red = [0.43607, 0.22249, 0.01392];
    private static readonly double[] Green = [0.38515, 0.71687, 0.09708];
    private static readonly double[] Blue = [0.14307, 0.06061, 0.71410];

    /// <summary>Bradford adaptation from D65 to D50.</summary>
    private static readonly double[] Adaptation = [1.04791, 0.02293, -0.05019, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179];

    /// <summary>Curve type 3: (aX + b)^g from d on, cX below; the parameters g, a, b, c, d.</summary>
    private static readonly double[] Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    public static byte[] Srgb { get; } = Create();

    private static byte[] Create()
    {
        var curve = Numbers("para", [0, 3, 0, 0], Curve);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB")), ("cprt", Words("Public domain")), ("wtpt", Numbers("XYZ ", [], White)),
            ("chad", Numbers("sf32", [], Adaptation)), ("rXYZ", Numbers("XYZ ", [], Red)), ("gXYZ", Numbers("XYZ ", [], Green)),
            ("bXYZ", Numbers("XYZ ", [], Blue)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var start = 132 + (12 * tags.Length);
        var profile = new byte[start + tags.Sum(t => t.Data.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(128), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = profile.AsSpan(132 + (12 * i), 12);
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], start);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
            tags[i].Data.CopyTo(profile, start);
            start += tags[i].Data.Length;
        }
        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteUInt32BigEndian(profile.AsSpan(8), 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile.AsSpan(12));
        // Creation date, required: the year of the profile format.
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24), 2004);
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(26), 10);
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(28), 1);
        Encoding.ASCII.GetBytes("acsp", profile.AsSpan(36));
        for (var i = 0; i < 3; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(68 + (4 * i)), Fixed(White[i]));
        }
    }

    private static byte[] Numbers(string type, byte[] prefix, double[] values)
    {
        var data = new byte[8 + prefix.Length + (4 * values.Length)];
        Encoding.ASCII.GetBytes(type, data);
        prefix.CopyTo(data, 8);
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + prefix.Length + (4 * i)), Fixed(values[i]));
        }
        return data;
    }

    /// <summary>multiLocalizedUnicodeType with one English record.</summary>
    private static byte[] Words(string text)
    {
        var data = new byte[(28 + (2 * text.Length) + 3) & ~3];
        Encoding.ASCII.GetBytes("mluc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), 1);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), 12);
        Encoding.ASCII.GetBytes("enUS", data.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), 2 * text.Length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), 28);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(28));
        return data;
    }

    /// <summary>s15Fixed16Number.</summary>
    private static int Fixed(double value) => (int)Math.Round(value * 65536);
}
