namespace LkjipPortal.Core.Documents;

/// <summary>A drawn figure: chart or diagram, with caption, alternative text that holds its values, and source.</summary>
/// <param name="Source">Where its data come from, without the word "Sumber:" that the writers put before it; null for none.</param>
public sealed record FigureBlock(string Id, Drawing Drawing, Caption Caption, string AltText, string? Source) : Block;

/// <summary>What is drawn. Closed set; Rendering turns each into vectors, the same for PDF and HTML.</summary>
public abstract record Drawing;

/// <summary>Horizontal bars scaled to the target = 100%, with the words of the table at the right.</summary>
public sealed record BarChart(IReadOnlyList<BarRow> Rows) : Drawing;

/// <param name="Percent">Capaian that the bar shows; null draws none and prints the text alone.</param>
/// <param name="IsLeading">Sasaran: bold label.</param>
/// <param name="Remark">"di bawah target", else null.</param>
public sealed record BarRow(string Label, bool IsLeading, string TargetText, string RealisasiText, string CapaianText, decimal? Percent, string? Remark);

/// <summary>Small panels, two a row: realisasi over the years with the target line.</summary>
public sealed record TrendChart(IReadOnlyList<TrendPanel> Panels) : Drawing;

/// <param name="Unit">Satuan printed under the title, null for none.</param>
/// <param name="TargetText">Written on the dashed target line, null when there is no target.</param>
public sealed record TrendPanel(string Title, string? Unit, IReadOnlyList<TrendPoint> Points, decimal? Target, string? TargetText);

/// <param name="Value">Null where nothing was measured: a gap, never a zero.</param>
public sealed record TrendPoint(string Year, decimal? Value, string Text);

/// <summary>The organisation tree (Gambar 1.1).</summary>
public sealed record OrgChart(OrgChartNode Root) : Drawing;

public enum OrgChartRole { Head, Secretariat, Unit, SubUnit, FunctionalGroup }

public sealed record OrgChartNode(string Name, OrgChartRole Role, IReadOnlyList<OrgChartNode> Children);
