using System.Globalization;

namespace LkjipPortal.Core.Calculation;

/// <summary>Spelling of figure keys; the families are listed in docs/figures.md.</summary>
public static class FigureKey
{
    /// <summary>"merit.capaian.2023".</summary>
    public static string Of(string subject, string what, int tahun) => string.Create(CultureInfo.InvariantCulture, $"{subject}.{what}.{tahun}");
}
