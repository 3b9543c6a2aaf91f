namespace LkjipPortal.Core.Documents;

/// <summary>A piece of running text. Closed set, like <see cref="Block"/>.</summary>
public abstract record Inline;

public sealed record TextRun(string Text, bool Strong = false, bool Emphasis = false) : Inline;

/// <summary>A figure named by its key, as written in narrative: <c>{{merit.capaian.2023}}</c>. Composition replaces it by <see cref="FigureText"/>; no writer accepts it.</summary>
/// <param name="Format">Suffix after the colon (<c>persen</c>, <c>rupiah</c>, <c>singkat</c>, <c>terbilang</c>, <c>arah</c>), null for the figure's own text.</param>
public sealed record FigureLink(string Key, string? Format = null, bool Strong = false) : Inline;

/// <summary>A figure's printed text, still knowing where it comes from. Never broken over lines.</summary>
public sealed record FigureText(string Key, string Text, bool Strong = false) : Inline;

/// <summary>Points at a heading, table or figure by its id; <paramref name="Text"/> is null until <see cref="Numbering"/> has run ("Tabel 3.1").</summary>
public sealed record CrossReference(string TargetId, string? Text = null) : Inline;

public sealed record FootnoteMark(IReadOnlyList<Inline> Content, int? Number = null) : Inline;

public sealed record LineBreak : Inline;
