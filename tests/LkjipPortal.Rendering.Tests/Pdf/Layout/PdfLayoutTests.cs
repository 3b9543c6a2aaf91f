using LkjipPortal.Rendering.Pdf;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

public sealed class PdfLayoutTests
{
    [Theory]
    [InlineData(ThemeName.Formal, Paper.A4)]
    [InlineData(ThemeName.Modern, Paper.A4)]
    [InlineData(ThemeName.Formal, Paper.F4)]
    [InlineData(ThemeName.Modern, Paper.Legal)]
    public void Write_WholeReport_PassesQpdf(ThemeName theme, Paper paper)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(SampleReport.Create(), new ReportStyle(theme, paper), output);
        if (Environment.GetEnvironmentVariable("LKJIP_SAMPLE_DIR") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{theme}-{paper}.pdf"), output.ToArray());
        }
        Assert.Contains("No syntax or stream encoding errors", PdfTool.Run("qpdf", output.ToArray(), "--check", "{}"), StringComparison.Ordinal);
    }
}
