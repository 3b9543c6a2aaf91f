using System.Diagnostics;
using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Rendering;
using LkjipPortal.Rendering.Pdf;

namespace LkjipPortal.Benchmarks;

/// <summary>Figures, composition and PDF of the whole report, warm; and its growth with ten times the matrix rows.</summary>
internal static class ReportBenchmark
{
    private const int Warmups = 8;
    private const int Rounds = 15;

    public static void Run(ReportSource source)
    {
        var once = Median(source);
        using var process = Process.GetCurrentProcess();
        var workingSet = process.WorkingSet64;
        var ten = Median(source.WithRowsTimes(10));
        Print("report warm", once, "ms (goal 120)");
        Print("working set", workingSet / 1024d / 1024d, "MiB (goal 110)");
        Print("matrix rows x 10", ten, "ms");
        Print("growth", ten / once, "times (goal at most 11)");
    }

    public static void Print(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-20} {value,10:0.00} {unit}"));

    private static double Median(ReportSource source)
    {
        for (var i = 0; i < Warmups; i++)
        {
            Write(source);
        }

        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Write(source);
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
