using System.Diagnostics;
using System.Globalization;

namespace LkjipPortal.Benchmarks;

internal static class Run
{
    /// <exception cref="InvalidOperationException">The process ended with an error.</exception>
    public static async Task ProcessAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    public static void Print(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-20} {value,10:0.00} {unit}"));
}
