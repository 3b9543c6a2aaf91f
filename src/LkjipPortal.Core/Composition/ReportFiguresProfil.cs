using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Organization;

namespace LkjipPortal.Core.Composition;

/// <summary>BAB I: staff counts, and how many sasaran, programs and IKU there are.</summary>
internal static class ReportFiguresProfil
{
    private static readonly (KelompokPegawai Kelompok, string What, string Label)[] Groups =
    [
        (KelompokPegawai.Struktural, "struktural", "Pegawai jabatan struktural"),
        (KelompokPegawai.Fungsional, "fungsional", "Pegawai jabatan fungsional"),
        (KelompokPegawai.Pelaksana, "pelaksana", "Pegawai pelaksana"),
        (KelompokPegawai.Honorer, "honorer", "Pegawai honorer"),
    ];

    public static void Add(FigureContext context)
    {
        var pegawai = context.Source.Unit.Pegawai;
        var origin = new FigureOrigin("Data pegawai " + context.Year, null, []);
        foreach (var (kelompok, what, label) in Groups)
        {
            decimal? jumlah = pegawai.Count == 0 ? null : pegawai.Where(p => p.Kelompok == kelompok).Sum(p => p.Jumlah);
            context.Book.AddEntered(context.Key("pegawai", what), $"{label} {context.Year}", jumlah, FigureFormat.Count, origin);
        }

        string[] inputs = [.. Groups.Select(g => context.Key("pegawai", g.What))];
        context.Book.AddComputed(
            context.Key("pegawai", "jumlah"), "Jumlah pegawai " + context.Year, FigureFormat.Count, null, inputs, v => Anggaran.Jumlah([.. v.Select(x => (decimal?)x)]));

        AddCount(context, "sasaran", "Jumlah sasaran", context.Sasaran.Count());
        AddCount(context, "program", "Jumlah program", context.Program.Count());
        AddCount(context, "indikator", "Jumlah indikator sasaran dan program", context.Baris.Sum(s => s.Indikator.Count));
        AddCount(context, "iku", "Jumlah indikator kinerja utama", context.Source.Iku.Count);
    }

    public static void AddCount(FigureContext context, string what, string label, int count) => context.Book.AddEntered(
        context.Key("jumlah", what), $"{label} {context.Year}", count, FigureFormat.Count, new("Dihitung", null, []));
}
