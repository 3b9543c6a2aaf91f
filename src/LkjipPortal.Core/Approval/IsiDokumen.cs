using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LkjipPortal.Core.Approval;

/// <param name="Kunci">Names the value in every version of the document; never shown.</param>
/// <param name="Nama">As people call it: "Hasil Penilaian Sistem Merit, target triwulan I".</param>
public sealed record BarisIsi(string Kunci, string Nama, string Nilai);

/// <summary>A value that differs between two contents. Null: not there.</summary>
public sealed record BedaIsi(string Nama, string? Sebelum, string? Sesudah);

/// <summary>What is approved of a document, as one list of values. The same content gives the same JSON, byte by byte.</summary>
/// <param name="Judul">"Rencana Aksi Perubahan 1".</param>
/// <param name="Baris">In the order of the document.</param>
public sealed record IsiDokumen(string Judul, string Pemda, string Unit, int Tahun, IReadOnlyList<BarisIsi> Baris)
{
    private const string Bentuk = "dokumen-1";
    private static readonly JsonWriterOptions Options = new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Kanonik()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("bentuk", Bentuk);
            json.WriteString("judul", Judul);
            json.WriteString("pemda", Pemda);
            json.WriteString("unit", Unit);
            json.WriteNumber("tahun", Tahun);
            json.WriteStartArray("isi");
            foreach (var row in Baris)
            {
                json.WriteStartArray();
                json.WriteStringValue(row.Kunci);
                json.WriteStringValue(row.Nama);
                json.WriteStringValue(row.Nilai);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <exception cref="JsonException">The text is not what <see cref="Kanonik"/> writes.</exception>
    public static IsiDokumen Baca(string kanonik)
    {
        using var json = JsonDocument.Parse(kanonik);
        var root = json.RootElement;
        string Text(string name) => root.GetProperty(name).GetString() ?? "";
        return new IsiDokumen(
            Text("judul"), Text("pemda"), Text("unit"), root.GetProperty("tahun").GetInt32(),
            [.. root.GetProperty("isi").EnumerateArray().Select(row => new BarisIsi(row[0].GetString() ?? "", row[1].GetString() ?? "", row[2].GetString() ?? ""))]);
    }

    /// <summary>In the order of the later content; what it no longer has stands last.</summary>
    public static IReadOnlyList<BedaIsi> Beda(IsiDokumen sebelum, IsiDokumen sesudah)
    {
        var before = sebelum.Baris.DistinctBy(row => row.Kunci, StringComparer.Ordinal).ToDictionary(row => row.Kunci, StringComparer.Ordinal);
        var kept = sesudah.Baris.Select(row => row.Kunci).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. sesudah.Baris.Where(row => before.GetValueOrDefault(row.Kunci)?.Nilai != row.Nilai).Select(row => new BedaIsi(row.Nama, before.GetValueOrDefault(row.Kunci)?.Nilai, row.Nilai)),
            .. sebelum.Baris.Where(row => !kept.Contains(row.Kunci)).Select(row => new BedaIsi(row.Nama, row.Nilai, null)),
        ];
    }
}
