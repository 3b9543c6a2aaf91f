using System.Diagnostics;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Pdf;

/// <summary>Runs a command-line PDF tool on a file; the test is skipped, with the tool's name, where it is not installed.</summary>
internal static class PdfTool
{
    public static string Run(string tool, byte[] pdf, params string[] arguments)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, tool)));
        Assert.SkipUnless(found, $"{tool} is not installed");
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            return Execute(tool, [.. arguments.Select(a => a == "{}" ? path : a)]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Execute(string tool, string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{tool}: {errors.Result}{text}");
        Assert.Equal("", errors.Result);
        return text;
    }
}
