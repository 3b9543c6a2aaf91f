using System.Text.Json;
using System.Text.Json.Serialization;
using LkjipPortal.Core.Reporting;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LkjipPortal.Web.Data;

/// <summary>Types that are stored as one JSON value. A member that is missing in old JSON gets its default.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(PengaturanLaporan))]
[JsonSerializable(typeof(List<KategoriSkala>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ColumnJsonContext : JsonSerializerContext;

internal sealed class PengaturanConverter() : ValueConverter<PengaturanLaporan, string>(
    value => JsonSerializer.Serialize(value, ColumnJsonContext.Default.PengaturanLaporan),
    json => JsonSerializer.Deserialize(json, ColumnJsonContext.Default.PengaturanLaporan)!);

internal sealed class KategoriConverter() : ValueConverter<List<KategoriSkala>, string>(
    value => JsonSerializer.Serialize(value, ColumnJsonContext.Default.ListKategoriSkala),
    json => JsonSerializer.Deserialize(json, ColumnJsonContext.Default.ListKategoriSkala)!);

internal sealed class KategoriComparer() : ValueComparer<List<KategoriSkala>>(
    (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
    value => value.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    value => value.ToList());

internal sealed class TeksMapConverter() : ValueConverter<Dictionary<string, string>, string>(
    value => JsonSerializer.Serialize(value, ColumnJsonContext.Default.DictionaryStringString),
    json => JsonSerializer.Deserialize(json, ColumnJsonContext.Default.DictionaryStringString)!);

internal sealed class TeksMapComparer() : ValueComparer<Dictionary<string, string>>(
    (left, right) => left == right || (left != null && right != null && left.Count == right.Count && !left.Except(right).Any()),
    value => value.Aggregate(0, (hash, item) => hash ^ HashCode.Combine(item.Key, item.Value)),
    value => new Dictionary<string, string>(value));
