using System.Diagnostics;
using LkjipPortal.Core.Composition;
using LkjipPortal.Rendering;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Benchmarks;

/// <summary>Figures, composition and PDF of the whole report, warm; and its growth with ten times the matrix rows.</summary>
internal static class ReportBenchmark
{
    private const int Warmups = 8;
    private const int Rounds = 15;

    public static void Measure(ReportSource source)
    {
        var once = Median(source);
        using var process = Process.GetCurrentProcess();
        var workingSet = process.WorkingSet64;
        PrintParts(source);
        var ten = Median(source.WithRowsTimes(10));
        Run.Print("report warm", once, "ms (goal 120)");
        Run.Print("working set", workingSet / 1024d / 1024d, "MiB (goal 110)");
        Run.Print("matrix rows x 10", ten, "ms");
        Run.Print("growth", ten / once, "times (goal at most 11)");
    }

    private static double Median(ReportSource source) => Median(() => Write(source));

    /// <summary>Where the time goes, to know where to look.</summary>
    private static void PrintParts(ReportSource source)
    {
        var figures = ReportFigures.Build(source);
        var document = ReportComposer.Compose(source, figures);
        var laidOut = new PdfLayout(new ReportStyle(), new TextShaper()).Layout(document);
        Run.Print("  figures", Median(() => ReportFigures.Build(source)), "ms");
        Run.Print("  composition", Median(() => ReportComposer.Compose(source, figures)), "ms");
        Run.Print("  layout", Median(() => new PdfLayout(new ReportStyle(), new TextShaper()).Layout(document)), "ms");
        Run.Print("  writing", Median(() => PdfEmitter.Write(laidOut, document.Metadata, Stream.Null)), "ms");
    }

    private static double Median(Action work)
    {
        for (var i = 0; i < Warmups; i++)
        {
            work();
        }

        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Rounds / 2];
    }

    private static void Write(ReportSource source)
    {
        var document = ReportComposer.Compose(source, ReportFigures.Build(source));
        PdfWriter.Write(document, new ReportStyle(), Stream.Null);
    }
}
