using System.Globalization;
using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.DaftarUnit;

/// <summary>One name of a unit, as typed; a blank one is left out.</summary>
public sealed class NamaUnitForm
{
    public string? Nama { get; set; }
    public string? Singkatan { get; set; }

    /// <summary>First year of the name.</summary>
    public string? Dari { get; set; }

    public bool Kosong => string.IsNullOrWhiteSpace(Nama) && string.IsNullOrWhiteSpace(Singkatan) && string.IsNullOrWhiteSpace(Dari);
}

/// <summary>Names of a unit by year, and its last year, as typed.</summary>
public sealed class UnitForm : IFields
{
    /// <summary>More names than any unit had.</summary>
    public const int MaxNama = 12;

    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public int Revisi { get; set; }
    public List<NamaUnitForm> Nama { get; set; } = [];

    /// <summary>Last year of a unit that was closed; blank: it goes on.</summary>
    public string? TahunTerakhir { get; set; }

    /// <summary>The names and one blank row to type another in.</summary>
    public static UnitForm From(PerangkatDaerah unit) => new()
    {
        Revisi = unit.Revisi,
        Nama =
        [
            .. unit.DaftarNama.OrderBy(x => x.TahunDari).Select(x => new NamaUnitForm { Nama = x.Nama, Singkatan = x.Singkatan, Dari = Text(x.TahunDari) }),
            new NamaUnitForm(),
        ],
        TahunTerakhir = unit.TahunTerakhir is { } last ? Text(last) : null,
    };

    /// <summary>As many rows as the other form has, so that the two can be compared.</summary>
    public void PadLike(UnitForm other)
    {
        while (Nama.Count < Math.Min(other.Nama.Count, MaxNama))
        {
            Nama.Add(new NamaUnitForm());
        }
    }

    public IReadOnlyList<FormField> Fields() =>
    [
        .. Nama.SelectMany((row, i) => new FormField[]
        {
            new(Field(i, nameof(row.Nama)), "Nama", () => row.Nama, text => row.Nama = text),
            new(Field(i, nameof(row.Singkatan)), "Singkatan", () => row.Singkatan, text => row.Singkatan = text),
            new(Field(i, nameof(row.Dari)), "Mulai tahun", () => row.Dari, text => row.Dari = text),
        }),
        new(nameof(TahunTerakhir), "Tahun terakhir", () => TahunTerakhir, text => TahunTerakhir = text),
    ];

    public static string Field(int row, string name) => string.Create(CultureInfo.InvariantCulture, $"Nama[{row}].{name}");

    /// <summary>First field that cannot be taken, with the reason; null: the form is readable.</summary>
    public (string Field, string Reason)? Refusal()
    {
        var years = new HashSet<int>();
        for (var i = 0; i < Nama.Count; i++)
        {
            var row = Nama[i];
            if (row.Kosong)
            {
                continue;
            }

            if (RowRefusal(row) is var (field, reason))
            {
                return (Field(i, field), reason);
            }

            if (!years.Add(Year(row.Dari)!.Value))
            {
                return (Field(i, nameof(row.Dari)), "Dua nama mulai pada tahun yang sama.");
            }
        }

        return years.Count == 0 ? (Field(0, nameof(NamaUnitForm.Nama)), "Isi sekurang-kurangnya satu nama.")
            : string.IsNullOrWhiteSpace(TahunTerakhir) ? null
            : Year(TahunTerakhir) is not { } last ? (nameof(TahunTerakhir), "Isi tahun dengan empat angka, misalnya 2024.")
            : last < years.Max() ? (nameof(TahunTerakhir), $"Nama terakhir mulai tahun {Text(years.Max())}; tahun terakhir tidak boleh sebelumnya.")
            : null;
    }

    /// <summary>Names in order of their first year. Only after the form was found readable.</summary>
    public IReadOnlyList<(string Nama, string Singkatan, int Dari)> Read() =>
        [.. Nama.Where(row => !row.Kosong).Select(row => (row.Nama!.Trim(), row.Singkatan!.Trim(), Dari: Year(row.Dari)!.Value)).OrderBy(row => row.Dari)];

    public int? LastYearOrNull() => Year(TahunTerakhir);

    private static (string, string)? RowRefusal(NamaUnitForm row) =>
        string.IsNullOrWhiteSpace(row.Nama) ? (nameof(row.Nama), "Isi nama lengkap.")
        : row.Nama.Trim().Length > NamaPerangkatDaerah.NamaMaxLength ? (nameof(row.Nama), TooLong.Message("Nama", row.Nama, NamaPerangkatDaerah.NamaMaxLength))
        : string.IsNullOrWhiteSpace(row.Singkatan) ? (nameof(row.Singkatan), "Isi singkatan, misalnya BKPSDM.")
        : row.Singkatan.Trim().Length > NamaPerangkatDaerah.SingkatanMaxLength ? (nameof(row.Singkatan), TooLong.Message("Singkatan", row.Singkatan, NamaPerangkatDaerah.SingkatanMaxLength))
        : Year(row.Dari) is null ? (nameof(row.Dari), "Isi tahun dengan empat angka, misalnya 2024.")
        : null;

    private static int? Year(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
