namespace LkjipPortal.Web.Features.Komentar;

/// <summary>Mentions in a comment: "@" and a person's name as the portal knows it.</summary>
internal static class Sebutan
{
    /// <summary>The text in pieces, those that mention somebody marked.</summary>
    public static IReadOnlyList<(string Teks, bool Sebutan)> Bagian(string text, IEnumerable<string> names)
    {
        var known = names.OrderByDescending(name => name.Length).Select(name => "@" + name).ToList();
        var parts = new List<(string, bool)>();
        var start = 0;
        for (var i = text.IndexOf('@', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('@', i + 1) : -1)
        {
            if (i < start || known.Find(name => string.Compare(text, i, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0) is not { } found)
            {
                continue;
            }

            parts.Add((text[start..i], false));
            parts.Add((text.Substring(i, found.Length), true));
            start = i + found.Length;
        }

        parts.Add((text[start..], false));
        return [.. parts.Where(part => part.Item1.Length > 0)];
    }

    /// <summary>Who is mentioned, each once.</summary>
    public static IReadOnlyList<Guid> Dari(string text, IReadOnlyList<(Guid Id, string Nama)> people)
    {
        var mentioned = Bagian(text, people.Select(person => person.Nama)).Where(part => part.Sebutan).Select(part => part.Teks[1..]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. people.Where(person => mentioned.Contains(person.Nama)).Select(person => person.Id)];
    }
}
