using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Xlsx;
using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Features.Orang.Impor;

/// <summary>Workbooks about people: the empty one to fill in, and the one-time links of those who were added.</summary>
internal static class OrangSheet
{
    private const int EmptyRows = 200;

    /// <summary>Titles of the columns as the template has them, in its order.</summary>
    public static readonly IReadOnlyList<(KolomOrang Kolom, string Judul)> Kolom =
    [
        (KolomOrang.Nip, "NIP"), (KolomOrang.Nama, "Nama"), (KolomOrang.Surel, "Surel"), (KolomOrang.Jabatan, "Jabatan"), (KolomOrang.Pangkat, "Pangkat"),
        (KolomOrang.Peran, "Peran"), (KolomOrang.Unit, "Unit"),
    ];

    public static void Template(IEnumerable<string> units, Stream output) => XlsxWriter.Write(
        [new XlsxSheet("Orang", [], Table([.. Kolom.Select(x => x.Judul)], [ColumnKind.Code, ColumnKind.Text, ColumnKind.Text, ColumnKind.Text, ColumnKind.Text, ColumnKind.Code, ColumnKind.Code], []), EmptyRows: EmptyRows)],
        output,
        new XlsxNotes("Petunjuk",
        [
            "Cara mengisi",
            "Satu baris untuk satu orang dengan satu peran. Orang dengan dua peran ditulis dua kali, dengan NIP dan nama yang sama.",
            "NIP 18 angka; awali dengan tanda petik (') bila Excel mengubahnya. Tanpa NIP, surel harus ada.",
            $"Peran: {string.Join(", ", Enum.GetValues<Peran>().Select(x => x.Label()))}.",
            $"Unit: kode perangkat daerah ({string.Join(", ", units)}); kosong untuk semua perangkat daerah (Admin, Inspektorat, Atasan, Pembaca).",
            "Sesudah diterapkan, portal memberi satu tautan sekali pakai untuk setiap orang.",
        ]));

    public static void Links(IEnumerable<TautanOrang> links, Stream output) => XlsxWriter.Write(
        [new XlsxSheet("Tautan", ["Tautan sekali pakai, berlaku 24 jam. Serahkan masing-masing hanya kepada orangnya."], Table(
            ["Nama", "NIP atau surel", "Tautan"],
            [ColumnKind.Text, ColumnKind.Text, ColumnKind.Text],
            [.. links.Select(x => new TableRow(RowLevel.Normal, [Cell(x.Nama), Cell(x.Masuk), Cell(x.Tautan)]))]))],
        output);

    private static Table Table(IReadOnlyList<string> titles, IReadOnlyList<ColumnKind> kinds, IReadOnlyList<TableRow> rows) =>
        new("orang", TableKind.Matrix, Caption: null, [.. kinds.Select(kind => new TableColumn(kind))], [new HeaderRow([.. titles.Select(title => new HeaderCell(title))])], rows, HasNumberRow: false, Notes: []);

    private static TableCell Cell(string text) => new([new TextRun(text)]);
}
