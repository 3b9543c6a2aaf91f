using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Features.Orang.Impor;

public enum KolomOrang { Nip, Nama, Surel, Jabatan, Pangkat, Peran, Unit }

/// <summary>A row of the sheet as it stands there.</summary>
/// <param name="Nomor">As the spreadsheet numbers it.</param>
/// <param name="Isi">Texts of the columns that were found.</param>
public sealed record BarisLembar(int Nomor, IReadOnlyDictionary<KolomOrang, string> Isi)
{
    public string this[KolomOrang kolom] => Isi.GetValueOrDefault(kolom, "");
}

/// <summary>People as typed in a workbook; columns are found by their titles.</summary>
/// <param name="Kolom">Column of the sheet (from 0) by what it holds.</param>
public sealed record LembarOrang(string Nama, IReadOnlyDictionary<KolomOrang, int> Kolom, IReadOnlyList<BarisLembar> Baris)
{
    public const int MaxBaris = 1000;
    private const int HeaderSearchRows = 30;

    private static readonly Dictionary<string, KolomOrang> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NIP"] = KolomOrang.Nip,
        ["Nama"] = KolomOrang.Nama,
        ["Nama lengkap"] = KolomOrang.Nama,
        ["Surel"] = KolomOrang.Surel,
        ["Email"] = KolomOrang.Surel,
        ["E-mail"] = KolomOrang.Surel,
        ["Jabatan"] = KolomOrang.Jabatan,
        ["Pangkat"] = KolomOrang.Pangkat,
        ["Peran"] = KolomOrang.Peran,
        ["Unit"] = KolomOrang.Unit,
        ["Perangkat daerah"] = KolomOrang.Unit,
    };

    public string Alamat(BarisLembar row, KolomOrang kolom) => CellAddress.Of(Kolom.GetValueOrDefault(kolom, Kolom[KolomOrang.Nama]), row.Nomor);

    public static ParseResult<LembarOrang> Read(Stream file)
    {
        if (!WorkbookReader.Read(file).TryGet(out var workbook, out var broken))
        {
            return ParseResult.Refused<LembarOrang>(broken);
        }

        foreach (var sheet in workbook.Sheets)
        {
            foreach (var header in sheet.Rows.Take(HeaderSearchRows))
            {
                var columns = Columns(header);
                if (columns.ContainsKey(KolomOrang.Nama) && columns.ContainsKey(KolomOrang.Peran) && (columns.ContainsKey(KolomOrang.Nip) || columns.ContainsKey(KolomOrang.Surel)))
                {
                    return Rows(sheet, header.Number, columns);
                }
            }
        }

        return ParseResult.Refused<LembarOrang>("Tidak ada lembar dengan kolom Nama, Peran, dan NIP atau Surel. Pakailah contoh yang dapat diunduh di halaman ini.");
    }

    private static ParseResult<LembarOrang> Rows(Sheet sheet, int header, Dictionary<KolomOrang, int> columns)
    {
        List<BarisLembar> rows =
        [
            .. sheet.Rows.Where(row => row.Number > header)
                .Select(row => new BarisLembar(row.Number, columns.Where(x => !row[x.Value].IsEmpty).ToDictionary(x => x.Key, x => row[x.Value].Text)))
                .Where(row => row.Isi.Count > 0),
        ];
        return rows.Count == 0 ? ParseResult.Refused<LembarOrang>("Tidak ada orang di bawah judul kolomnya.")
            : rows.Count > MaxBaris ? ParseResult.Refused<LembarOrang>($"Lembar berisi {IdNumber.Format(rows.Count)} baris; paling banyak {IdNumber.Format(MaxBaris)} sekali impor.")
            : ParseResult.Of(new LembarOrang(sheet.Name, columns, rows));
    }

    private static Dictionary<KolomOrang, int> Columns(SheetRow header)
    {
        var columns = new Dictionary<KolomOrang, int>();
        foreach (var cell in header.Cells)
        {
            if (Titles.TryGetValue(cell.Text, out var column))
            {
                columns.TryAdd(column, cell.Column);
            }
        }

        return columns;
    }
}
