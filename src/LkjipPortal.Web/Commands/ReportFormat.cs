using System.Diagnostics.CodeAnalysis;
using System.Text;
using LkjipPortal.Core.Composition;
using LkjipPortal.Rendering.Html;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Web.Features.Laporan;

namespace LkjipPortal.Web.Commands;

/// <summary>Formats that a report can be written in.</summary>
internal static class ReportFormat
{
    public const string List = "pdf, html, json";

    /// <summary>Writes the report; a text back is why it cannot be written.</summary>
    public delegate string? Writer(ReportSource source, Stream stream);

    public static bool TryFind(string name, [NotNullWhen(true)] out Writer? writer)
    {
        writer = name switch
        {
            "pdf" => (source, stream) => WriteDocument(source, report => PdfWriter.Write(report.Document, report.Style, stream)),
            "html" => (source, stream) => WriteDocument(source, report => WriteHtml(report, stream)),
            "json" => WriteFigures,
            _ => null,
        };
        return writer is not null;
    }

    private static string? WriteDocument(ReportSource source, Action<BuiltReport.Whole> write)
    {
        switch (ReportBuilder.Build(source))
        {
            case BuiltReport.Whole whole:
                write(whole);
                return null;
            case BuiltReport.Broken broken:
                return $"Narasi menunjuk angka atau tempat yang tidak ada: {string.Join(", ", broken.Links.Select(link => $"{link.Link} (bagian {link.SectionCode})"))}.";
            case var other:
                throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}.");
        }
    }

    private static void WriteHtml(BuiltReport.Whole report, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        HtmlWriter.Write(report.Document, report.Style, text, new HtmlOptions());
    }

    private static string? WriteFigures(ReportSource source, Stream stream)
    {
        FigureJson.Write(ReportFigures.Build(source), stream);
        return null;
    }
}
