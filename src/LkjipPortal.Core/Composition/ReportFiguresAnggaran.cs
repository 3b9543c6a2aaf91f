using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Core.Composition;

/// <summary>Section 3.2.1: realisasi anggaran and serapan of programs, of sasaran as the sum of their programs, and of the PD.</summary>
internal static class ReportFiguresAnggaran
{
    public static void Add(FigureContext context)
    {
        foreach (var program in context.Program)
        {
            context.Book.AddEntered(
                context.Key(program.Kode, "realisasi-anggaran"), context.Label("Realisasi anggaran", program.Nama), program.RealisasiAnggaran, FigureFormat.Rupiah,
                new("Realisasi Anggaran " + context.Year, "anggaran", []));
        }

        foreach (var sasaran in context.Sasaran)
        {
            ReportFiguresRencana.AddSum(
                context, sasaran.Kode, "realisasi-anggaran", context.Label("Realisasi anggaran", sasaran.Nama), context.ProgramOf(sasaran));
        }

        ReportFiguresRencana.AddSum(context, "total", "realisasi-anggaran", "Jumlah realisasi anggaran " + context.Year, context.Program);
        foreach (var subjek in context.Baris)
        {
            AddSerapan(context, subjek.Kode, context.Label("Serapan anggaran", subjek.Nama));
        }

        AddSerapan(context, "total", "Serapan anggaran " + context.Year);
        context.Book.AddComputed(
            context.Key("total", "sisa-anggaran"), "Sisa anggaran " + context.Year, FigureFormat.Rupiah, "anggaran",
            [context.Key("total", "pagu"), context.Key("total", "realisasi-anggaran")], v => Anggaran.Sisa(v[0], v[1]));
    }

    private static void AddSerapan(FigureContext context, string subject, string label) => context.Book.AddComputed(
        context.Key(subject, "serapan"), label, FigureFormat.Percent, "anggaran",
        [context.Key(subject, "realisasi-anggaran"), context.Key(subject, "pagu")], v => Anggaran.Serapan(v[0], v[1], context.Rounding));
}
