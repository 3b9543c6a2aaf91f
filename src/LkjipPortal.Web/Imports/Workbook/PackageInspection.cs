using System.IO.Compression;
using System.Xml;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Imports.Workbook;

/// <summary>Looks at an uploaded file before anything of it is read: is it an XLSX package, and one that is safe to open?</summary>
internal static class PackageInspection
{
    private const string ContentTypesPart = "[Content_Types].xml";
    private const string WorkbookPart = "xl/workbook.xml";
    private static readonly byte[] ZipSignature = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CompoundSignature = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The reason why the file is refused, null for none. Leaves the stream at its start.</summary>
    public static string? Refusal(Stream file, WorkbookLimits limits)
    {
        if (file.Length == 0)
        {
            return "Berkas kosong.";
        }

        if (file.Length > limits.MaxFileSize)
        {
            return $"Berkas {IdNumber.Format(file.Length / 1048576m, 1)} MB; paling besar {limits.MaxFileSize / 1048576} MB.";
        }

        try
        {
            return SignatureRefusal(file) ?? PartsRefusal(file, limits);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            return WorkbookReader.Broken;
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static string? SignatureRefusal(Stream file)
    {
        file.Position = 0;
        Span<byte> start = stackalloc byte[4];
        file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start.SequenceEqual(CompoundSignature))
        {
            return "Berkas dikunci kata sandi atau berformat Excel lama (.xls). Buka di Excel, hapus kata sandinya, lalu simpan sebagai .xlsx.";
        }

        return start.SequenceEqual(ZipSignature) ? null : "Berkas ini bukan buku kerja Excel (.xlsx).";
    }

    private static string? PartsRefusal(Stream file, WorkbookLimits limits)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.MaxParts)
        {
            return $"Berkas berisi lebih dari {limits.MaxParts} bagian; tidak wajar untuk buku kerja.";
        }

        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)))
        {
            return "Berkas berisi makro. Simpan sebagai .xlsx tanpa makro, lalu unggah lagi.";
        }

        if (names.Any(name => name.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
        {
            return "Berkas bertaut ke berkas lain. Putuskan tautannya (Data, Edit Tautan), lalu unggah lagi.";
        }

        return !names.Contains(ContentTypesPart) || !names.Contains(WorkbookPart)
            ? "Berkas ini bukan buku kerja Excel (.xlsx)."
            : SizeRefusal(archive, limits) ?? MacroRefusal(archive);
    }

    /// <summary>Unpacks every part once, counting: what the package says about its own sizes is not believed.</summary>
    private static string? SizeRefusal(ZipArchive archive, WorkbookLimits limits)
    {
        const string bomb = "Berkas membengkak tidak wajar saat dibuka; tidak dibaca.";
        var buffer = new byte[81920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            var size = 0L;
            for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                size += read;
                total += read;
                if (total > limits.MaxUnpackedSize || (size > limits.SmallPart && size / Math.Max(1, entry.CompressedLength) > limits.MaxRatio))
                {
                    return bomb;
                }
            }
        }

        return null;
    }

    private static string? MacroRefusal(ZipArchive archive)
    {
        using var part = archive.GetEntry(ContentTypesPart)?.Open() ?? Stream.Null;
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
            {
                return "Berkas berisi makro (.xlsm). Simpan sebagai .xlsx tanpa makro, lalu unggah lagi.";
            }
        }

        return null;
    }
}
