using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Features.Shared;

/// <summary>Stable short names for addresses and figure keys.</summary>
public static class Slug
{
    /// <summary>Leaves room for a number behind it.</summary>
    private const int MaxLength = SubjekKinerja.KodeMaxLength - 6;

    /// <summary>"Kepala Bidang Mutasi" is "kepala-bidang-mutasi".</summary>
    public static string Of(string text)
    {
        var letters = text.Trim().ToLowerInvariant().Select(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? letter : '-').ToArray();
        var slug = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "tanpa-nama" : slug.Length <= MaxLength ? slug : slug[..MaxLength].TrimEnd('-');
    }

    /// <summary>With a number behind it when it is taken.</summary>
    public static string Unique(string text, IReadOnlyCollection<string> taken)
    {
        var slug = Of(text);
        var number = 1;
        var unique = slug;
        while (taken.Contains(unique))
        {
            number++;
            unique = FormattableString.Invariant($"{slug}-{number}");
        }

        return unique;
    }
}
