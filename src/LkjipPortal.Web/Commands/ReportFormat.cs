using System.Diagnostics.CodeAnalysis;
using LkjipPortal.Core.Composition;

namespace LkjipPortal.Web.Commands;

/// <summary>Formats that a report can be written in.</summary>
internal static class ReportFormat
{
    public const string List = "json";

    public static bool TryFind(string name, [NotNullWhen(true)] out Action<ReportSource, Stream>? write)
    {
        write = name switch
        {
            "json" => (source, stream) => FigureJson.Write(ReportFigures.Build(source), stream),
            _ => null,
        };
        return write is not null;
    }
}
