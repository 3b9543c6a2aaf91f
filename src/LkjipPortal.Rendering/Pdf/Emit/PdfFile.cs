using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>
/// The file as a sequence of objects: streams go out at once, dictionaries into object streams (PDF 1.7, 7.5.7), then the
/// cross-reference stream. The file's /ID is the hash of all bytes before it, so that equal content has an equal id.
/// </summary>
internal sealed class PdfFile(Stream output)
{
    private const int ObjectsPerStream = 250;

    /// <summary>Per object: offset in the file, or (with a stream) number of the object stream and place in it.</summary>
    private readonly List<(long Offset, int Stream)> _places = [(0, 0)];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PdfBuffer _pending = new(64 * 1024);
    private readonly PdfBuffer _index = new(4096);
    private long _position;
    private int _pendingCount;
    private int _pendingStream;

    public void Begin() => Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);

    /// <summary>Gives out the next object number.</summary>
    public int Reserve()
    {
        _places.Add((-1, 0));
        return _places.Count - 1;
    }

    public void Put(int id, PdfBuffer body)
    {
        if (_pendingCount == 0)
        {
            _pendingStream = Reserve();
        }
        _places[id] = (_pendingCount++, _pendingStream);
        _index.Int(id).Byte((byte)' ').Int(_pending.Length).Byte((byte)' ');
        _pending.Raw(body.Span).Byte((byte)'\n');
        if (_pendingCount == ObjectsPerStream)
        {
            FlushObjects();
        }
    }

    public int Put(PdfBuffer body)
    {
        var id = Reserve();
        Put(id, body);
        return id;
    }

    /// <summary>Writes a stream compressed with Deflate. <paramref name="entries"/>: further entries of its dictionary.</summary>
    public void PutStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        using var packed = Deflate(data);
        PutRaw(id, [.. entries, .. "/Filter/FlateDecode"u8], packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>Writes stream data that is already encoded; <paramref name="entries"/> names its filter.</summary>
    public void PutRaw(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        _places[id] = (_position, 0);
        var head = new PdfBuffer().Int(id).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length "u8).Int(data.Length).Raw(">>\nstream\n"u8);
        Write(head.Span);
        Write(data);
        Write("\nendstream\nendobj\n"u8);
    }

    public void End(int catalog, int info)
    {
        FlushObjects();
        var id = Reserve();
        var start = _position;
        _places[id] = (start, 0);
        var hash = Convert.ToHexString(_hash.GetCurrentHash().AsSpan(0, 16));
        var entries = new PdfBuffer().Raw("/Type/XRef/W[1 4 2]/Size "u8).Int(_places.Count).Raw("/Root"u8).Ref(catalog)
            .Raw("/Info"u8).Ref(info).Ascii($"/ID[<{hash}><{hash}>]");
        PutStream(id, entries.Span, CrossReferences());
        Write(new PdfBuffer().Raw("startxref\n"u8).Int(start).Raw("\n%%EOF\n"u8).Span);
        _hash.Dispose();
    }

    internal static MemoryStream Deflate(ReadOnlySpan<byte> data)
    {
        var packed = new MemoryStream((data.Length / 3) + 64);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(data);
        }
        return packed;
    }

    private byte[] CrossReferences()
    {
        var table = new byte[7 * _places.Count];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(5), ushort.MaxValue);
        for (var i = 1; i < _places.Count; i++)
        {
            var (offset, stream) = _places[i];
            if (offset < 0)
            {
                throw new InvalidOperationException($"PDF object {i} was reserved and not written.");
            }
            var row = table.AsSpan(7 * i, 7);
            row[0] = (byte)(stream == 0 ? 1 : 2);
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], (uint)(stream == 0 ? offset : stream));
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)(stream == 0 ? 0 : offset));
        }
        return table;
    }

    private void FlushObjects()
    {
        if (_pendingCount == 0)
        {
            return;
        }
        var entries = new PdfBuffer().Raw("/Type/ObjStm/N "u8).Int(_pendingCount).Raw("/First "u8).Int(_index.Length);
        PutStream(_pendingStream, entries.Span, [.. _index.Span, .. _pending.Span]);
        _pending.Clear();
        _index.Clear();
        _pendingCount = 0;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
