using System.Text.RegularExpressions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Imports;

/// <summary>The unit that a value is written with.</summary>
internal static partial class UnitText
{
    /// <summary>"dokumen" of "8563 dokumen", "%" of "0,2 %"; empty for a bare number, a predikat or several counts.</summary>
    public static string Of(NilaiKinerja value) => value is { Angka: not null, Predikat: null } && Unit().Match(value.Teks) is { Success: true } match ? match.Groups["unit"].Value.Trim() : "";

    /// <summary>The unit that all values with a number share; null where they have none or differ.</summary>
    public static string? Common(IEnumerable<NilaiKinerja> values)
    {
        var units = values.Where(value => value.Angka is not null).Select(Of).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToArray();
        return units is [{ Length: > 0 } unit] ? unit : null;
    }

    [GeneratedRegex(@"^[\d.,\-−+()\s]+(?<unit>%|\p{L}[\p{L}/ .]{0,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
