using System.Globalization;

namespace LkjipPortal.Core.Consistency;

/// <summary>How a finding weighs.</summary>
public enum TingkatTemuan
{
    /// <summary>Something printed is wrong: holds the report back.</summary>
    Galat,
    /// <summary>Two sides differ, and the planner has to say why.</summary>
    Peringatan,
    /// <summary>To be known, or an offer.</summary>
    Catatan,
}

/// <summary>Where one side of a finding stands.</summary>
/// <param name="Text">"3.1.5, kalimat 5", "Tabel 3.1", "Renstra 2022, 5.03.01".</param>
/// <param name="Path">Page of the portal, relative to unit and year: "lkjip/bagian/3.1.5"; null for none.</param>
/// <param name="Section">Code of the report's part where it is printed; null outside the report's text.</param>
public sealed record FindingPlace(string Text, string? Path = null, string? Section = null);

/// <summary>One of the values that do not fit together.</summary>
public sealed record FindingSide(string Label, string Value, FindingPlace Place);

/// <summary>The sentence, with the piece that is meant in the middle.</summary>
public sealed record FindingQuote(string Before, string Marked, string After);

/// <summary>A safe mend: the typed text becomes a link to the figure that it should show.</summary>
/// <param name="Section">Part of the report.</param>
/// <param name="Typed">The text as typed: "96,30%".</param>
/// <param name="Occurrence">How often the same text stands before it among the typed texts of the section, counted from 0.</param>
/// <param name="Link">"{{kompetensi.capaian.2023:persen}}".</param>
public sealed record LinkFix(string Section, string Typed, int Occurrence, string Link);

/// <summary>What a rule found: both sides, never one alone.</summary>
/// <param name="Title">"Serapan disebut sebagai capaian".</param>
/// <param name="Sides">The printed or entered side first, then what it is held against.</param>
public sealed record Finding(Rule Rule, TingkatTemuan Tingkat, string Title, IReadOnlyList<FindingSide> Sides)
{
    /// <summary>The value that should stand there: "98,20%"; null where there is no single one.</summary>
    public string? Expected { get; init; }

    /// <summary>"19,64 / 20 × 100 = 98,20"; null for entered values.</summary>
    public string? WorkedLine { get; init; }

    public FindingQuote? Quote { get; init; }

    public LinkFix? Fix { get; init; }

    public FindingPlace Place => Sides[0].Place;

    public string Shown => Sides[0].Value;

    /// <summary>Both sides in one sentence.</summary>
    public string Message => $"{Title}: {string.Join("; ", Sides.Select(side => $"{side.Label} {side.Value} ({side.Place.Text})"))}{(Expected is null ? "" : $". Seharusnya {Expected}")}.";

    /// <summary>The same finding has the same identity at the next check; it changes with any of its values.</summary>
    public string Identity => string.Join('|', [Rule.Id, Title, .. Sides.Select(side => string.Create(CultureInfo.InvariantCulture, $"{side.Place.Section ?? side.Place.Text}={side.Value}"))]);

    /// <summary>A planner may waive it with a reason.</summary>
    public bool CanBeWaived => !(Rule.IsArithmetic && Tingkat == TingkatTemuan.Galat);
}
