using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;

namespace LkjipPortal.Core.Suggestions;

/// <summary>What the drafts draw on: the report's source and figures, and the words that every pattern may name.</summary>
internal sealed class DataSaran(CompositionContext context)
{
    public CompositionContext Context { get; } = context;

    public ReportSource Source => Context.Source;

    public IReadOnlyList<MeasuredRow> Rows => Context.Rows;

    public int TahunAkhir => Source.Renstra?.TahunAkhir ?? Source.Tahun;

    private Dictionary<string, string> KataUmum { get; } = new(StringComparer.Ordinal)
    {
        ["nama"] = Pola.Lolos(context.Source.Unit.Nama),
        ["singkatan"] = Pola.Lolos(context.Source.Unit.Singkatan),
        ["pemda"] = Pola.Lolos(context.Source.Unit.Pemda),
        ["kepala-daerah"] = Pola.Lolos(context.Source.Unit.JabatanKepalaDaerah),
        ["tahun"] = context.YearText,
        ["lalu"] = Tahun(context.Year - 1),
        ["awal"] = Tahun(context.Source.Renstra?.TahunAwal ?? context.Year),
        ["akhir"] = Tahun(context.Source.Renstra?.TahunAkhir ?? context.Year),
    };

    public Figure Figure(string subject, string what) => Context.Figure(subject, what);

    /// <summary>The figure is there and has a number.</summary>
    public bool Punya(string subject, string what, int? tahun = null) => Context.FigureOrNull(subject, what, tahun)?.Value is not null;

    public IReadOnlyDictionary<string, string> Kata(params ReadOnlySpan<(string Nama, string Isi)> tambahan)
    {
        var kata = new Dictionary<string, string>(KataUmum, StringComparer.Ordinal);
        foreach (var (nama, isi) in tambahan)
        {
            kata[nama] = isi;
        }

        return kata;
    }

    public Saran Umum(string judul, string pola) => new(judul, Pola.Isi(pola, Kata()));

    /// <summary>One draft for each indikator of sasaran and programs, in the order of the tables.</summary>
    public IEnumerable<Saran> PerIndikator(Func<DataSaran, MeasuredRow, string> tulis, bool sasaranSaja = false) =>
        Rows.Where(row => row.IsSasaran || !sasaranSaja).Select(row => new Saran(row.Indicator.Nama, tulis(this, row)));

    /// <summary>What was noted with the year's realisasi of every indikator as one list; each sentence once.</summary>
    public Saran Daftar(string judul, string pola, Func<RealisasiSource, string?> catatan)
    {
        var kalimat = Rows
            .Select(row => row.Indicator.Realisasi.GetValueOrDefault(Source.Tahun)).OfType<RealisasiSource>()
            .SelectMany(realisasi => Pola.Baris(catatan(realisasi))).Distinct(StringComparer.Ordinal).ToList();
        return new(judul, kalimat.Count == 0 ? "" : Pola.Isi(pola, Kata(("daftar", Pola.Daftar(kalimat)))));
    }

    /// <summary>Sentences as one paragraph; empty ones are left out.</summary>
    public static string Sambung(params IEnumerable<string> kalimat) => string.Join(' ', kalimat.Where(teks => teks.Length > 0));

    /// <summary>Paragraphs of one text; empty ones are left out.</summary>
    public static string Paragraf(params IEnumerable<string> paragraf) => string.Join("\n\n", paragraf.Where(teks => teks.Length > 0));

    private static string Tahun(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
