using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Web.Commands;

/// <summary>Every figure of a report as an array: key, label, value, text, state, workedLine, origin.</summary>
internal static class FigureJson
{
    private static readonly FigureJsonContext Readable = new(new JsonSerializerOptions(FigureJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write(FigureSet figures, Stream stream) => JsonSerializer.Serialize(stream, figures.Figures, Readable.IReadOnlyListFigure);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<Figure>))]
internal sealed partial class FigureJsonContext : JsonSerializerContext;
