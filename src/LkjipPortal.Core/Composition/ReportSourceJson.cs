using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// A report source as JSON: what a final report keeps, so that it can be composed again years later from the same values.
/// </summary>
public static class ReportSourceJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
    };

    public static byte[] Write(ReportSource source) => JsonSerializer.SerializeToUtf8Bytes(source, Options);

    /// <exception cref="JsonException">The bytes are not a report source.</exception>
    public static ReportSource Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ReportSource>(json, Options) ?? throw new JsonException("A report source cannot be null.");

    /// <summary>Blocks, inlines and the like are closed sets: each value carries the name of its kind.</summary>
    private static void NameKinds(JsonTypeInfo type)
    {
        if (!type.Type.IsAbstract || type.Type.Namespace != typeof(Block).Namespace)
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var kind in type.Type.Assembly.GetTypes().Where(candidate => candidate.IsSubclassOf(type.Type)))
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, kind.Name));
        }
    }
}
