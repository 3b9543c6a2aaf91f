using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering;

public enum ThemeName { Formal, Modern }

public enum Paper { A4, F4, Legal }

/// <summary>What a reader of the setup chooses for a document's look. Measures per theme are in <see cref="ReportTheme"/>.</summary>
/// <param name="TwoSided">Even text pages swap left and right margins; BAB pages open on odd pages.</param>
public sealed record ReportStyle(ThemeName Theme = ThemeName.Formal, Paper Paper = Paper.A4, Colour? Accent = null, bool TwoSided = false, bool IsDraft = false);

/// <summary>Type scale, colours and page geometry: one record that all writers read.</summary>
public sealed partial record ReportTheme(ThemeName Name, Paper Paper, FontFamily BodyFamily, Colour Accent);
