using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LkjipPortal.Core.Composition;

namespace LkjipPortal.Core.Approval;

/// <summary>
/// The content of a PK in one exact form: the same content gives the same text, byte by byte. Order of properties is fixed, rows stand in the order printed, numbers are
/// written with a dot and without needless zeros, dates as yyyy-MM-dd, nothing is left out.
/// </summary>
public static class IsiPk
{
    private static readonly JsonWriterOptions Options = new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Kanonik(UnitSource unit, int tahun, PkSource pk)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("bentuk", "pk-1");
            json.WriteString("pemda", unit.Pemda);
            json.WriteString("unit", unit.Nama);
            json.WriteNumber("tahun", tahun);
            json.WriteString("jabatan", pk.Jabatan);
            json.WriteString("versi", pk.Nomor == 0 ? "murni" : string.Create(CultureInfo.InvariantCulture, $"perubahan {pk.Nomor}"));
            json.WriteString("tanggal", pk.Tanggal?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Party(json, "pihakPertama", pk.PihakPertama);
            Party(json, "pihakKedua", pk.PihakKedua);
            json.WriteStartArray("sasaran");
            foreach (var row in pk.Sasaran)
            {
                json.WriteStartObject();
                json.WriteString("sasaran", row.Sasaran);
                json.WriteString("indikator", row.Indikator);
                json.WriteString("target", row.Target.Teks);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("program");
            foreach (var row in pk.Program)
            {
                json.WriteStartObject();
                json.WriteString("program", row.Program);
                json.WriteString("indikator", row.Indikator);
                json.WriteString("target", row.Target?.Teks);
                json.WriteString("anggaran", Amount(row.Anggaran));
                json.WriteString("keterangan", row.Keterangan);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("jumlah", Amount(pk.Program.Sum(row => row.Anggaran)));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>SHA-256, hexadecimal in small letters.</summary>
    public static string Sidik(string isi) => Sidik(Encoding.UTF8.GetBytes(isi));

    public static string Sidik(ReadOnlySpan<byte> isi) => Convert.ToHexStringLower(SHA256.HashData(isi));

    private static string Amount(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Party(Utf8JsonWriter json, string name, PejabatSource? person)
    {
        json.WriteStartObject(name);
        json.WriteString("nama", person?.Nama);
        json.WriteString("nip", person?.Nip);
        json.WriteString("pangkat", person?.Pangkat);
        json.WriteString("jabatan", person?.Jabatan);
        json.WriteString("kapasitas", person?.Kapasitas.ToString());
        json.WriteEndObject();
    }
}
