namespace LkjipPortal.Web.Infrastructure.Forms;

/// <summary>One field of a form, so that readings, conflicts and messages can be dealt with for every form in the same way.</summary>
/// <param name="Name">Name inside the form: "Nilai".</param>
/// <param name="Label">As shown above the field.</param>
public sealed record FormField(string Name, string Label, Func<string?> Get, Action<string?> Set)
{
    /// <summary>Value without the differences that a browser makes (line ends, blank for null).</summary>
    public string Value => (Get() ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>A form whose fields are text as typed.</summary>
public interface IFields
{
    /// <summary>Revision that the person saw when opening the form.</summary>
    int Revisi { get; set; }

    IReadOnlyList<FormField> Fields();
}

/// <summary>What the person picked where the form asked: a reading of an ambiguous number, or a side of a conflict.</summary>
public sealed class FormChoices
{
    /// <summary>Side of a conflict: "Isian.Nilai|tersimpan|7", with the revision of the stored value that was shown.</summary>
    public List<string> Pilihan { get; set; } = [];

    /// <summary>Reading of an ambiguous number: "Isian.Nilai|1,234".</summary>
    public string? Bacaan { get; set; }

    public const string StoredSide = "tersimpan";
    public const string TypedSide = "saya";

    /// <summary>Puts the chosen reading into its field.</summary>
    public void ApplyReading(IFields form, string prefix)
    {
        if (Bacaan?.Split('|', 2) is [var name, var reading])
        {
            form.Fields().FirstOrDefault(field => $"{prefix}.{field.Name}" == name)?.Set(reading);
        }
    }

    internal string? SideOf(string field, int revisi)
    {
        foreach (var choice in Pilihan)
        {
            if (choice.Split('|') is [var name, var side, var shown] && name == field && shown == revisi.ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return side;
            }
        }

        return null;
    }
}

public static class FormConflicts
{
    /// <summary>
    /// Brings a stale form up to date with the choices made. Returns what is still to be chosen, or null when the form may be saved.
    /// </summary>
    /// <param name="stored">The row as it is now.</param>
    public static SaveOutcome.Conflict? Settle(IFields typed, IFields stored, FormChoices choices, string prefix)
    {
        if (typed.Revisi == stored.Revisi)
        {
            return null;
        }

        var open = new List<FieldConflict>();
        foreach (var (mine, theirs) in typed.Fields().Zip(stored.Fields()).Where(pair => pair.First.Value != pair.Second.Value))
        {
            var name = $"{prefix}.{mine.Name}";
            switch (choices.SideOf(name, stored.Revisi))
            {
                case FormChoices.StoredSide:
                    mine.Set(theirs.Get());
                    break;
                case FormChoices.TypedSide:
                    break;
                default:
                    open.Add(new FieldConflict(name, mine.Label, theirs.Value, mine.Value, stored.Revisi));
                    break;
            }
        }

        if (open.Count > 0)
        {
            return new SaveOutcome.Conflict(open);
        }

        typed.Revisi = stored.Revisi;
        return null;
    }
}
