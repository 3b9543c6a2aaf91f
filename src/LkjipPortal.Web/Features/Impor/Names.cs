using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>Makes short names and stable codes out of the names in a plan.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "meningkatnya", "meningkatkan", "terwujudnya", "mewujudkan", "program", "dan", "yang", "di", "dalam", "pada", "untuk", "dari", "oleh", "dengan", "atas",
        "persentase", "presentase", "nilai", "jumlah", "hasil", "tingkat", "rata", "daerah", "kabupaten", "kota", "provinsi", "urusan", "pemerintahan", "perangkat",
    };

    private static readonly HashSet<string> LowerWords = new(StringComparer.Ordinal) { "dan", "di", "ke", "dari", "pada", "untuk", "yang", "dalam", "dengan", "atau" };

    /// <summary>The same for names that differ only in case, spaces or a final dot.</summary>
    public static string Normalize(string name) => Spaces().Replace(name, " ").Trim().TrimEnd('.').ToUpperInvariant();

    /// <summary>"PROGRAM KEPEGAWAIAN DAERAH" is "Kepegawaian Daerah", "Meningkatnya Akuntabilitas Kinerja" is "Akuntabilitas Kinerja".</summary>
    public static string Short(string name)
    {
        var words = Title(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words is ["Program" or "Meningkatnya" or "Meningkatkan" or "Terwujudnya" or "Mewujudkan", _, ..] ? words[1..] : words;
        var text = string.Join(' ', kept);
        return text.Length == 0 ? name : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A name in capitals as it is written in a sentence: "Badan Kepegawaian dan Pengembangan"; others as they are.</summary>
    public static string Title(string name)
    {
        if (name.Any(char.IsLower))
        {
            return name;
        }

        var words = name.ToLowerInvariant().Split(' ');
        return string.Join(' ', words.Select((word, i) => i > 0 && LowerWords.Contains(word) ? word : Capitals().Replace(word, match => match.Value.ToUpperInvariant())));
    }

    /// <summary>"program-kepegawaian": level and the first telling words, unlike every code in <paramref name="taken"/>, which it joins.</summary>
    public static string Code(LevelRencana? level, string name, HashSet<string> taken)
    {
        var words = Slug(name).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Fillers.Contains(word)).Take(3).ToArray();
        var stem = string.Join('-', telling.Length > 0 ? telling : words.Take(3));
        var head = level is { } own ? own.ToString().ToLowerInvariant() + "-" : "";
        var code = head + (stem.Length == 0 ? "tanpa-nama" : stem);
        code = code.Length > SubjekKinerja.KodeMaxLength - 4 ? code[..(SubjekKinerja.KodeMaxLength - 4)].TrimEnd('-') : code;
        var unique = code;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = $"{code}-{i.ToString(CultureInfo.InvariantCulture)}";
        }

        return unique;
    }

    private static string Slug(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append('-');
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}")]
    private static partial Regex Capitals();
}

/// <summary>The title row of a nomenclature block as it is printed.</summary>
internal static partial class BlockTitle
{
    /// <summary>"BADAN CONTOH (KEPMEN 050-5889)" is "Badan Contoh (nomenklatur Kepmendagri 050-5889)"; a title that is not in capitals stays as it is.</summary>
    public static string Of(string title, string skema)
    {
        if (title.Any(char.IsLower))
        {
            return title;
        }

        var decree = Decree().Match(title);
        return decree.Success ? $"{Names.Title(title[..decree.Index].TrimEnd())} (nomenklatur Kepmendagri {skema})" : Names.Title(title);
    }

    [GeneratedRegex(@"\((?:KEPMENDAGRI|KEPMEN|PERMENDAGRI)\s[^)]*\)\s*$")]
    private static partial Regex Decree();
}
