using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>
/// How a computed figure is brought to its printed form: rounded half away from zero, or cut off, at the report's number of decimals. It is done once, and whatever is
/// computed from the figure uses the printed form, so that a reader with a pocket calculator gets what the report prints: (104,87 / 83,36 − 1) × 100 = 25,80.
/// </summary>
public readonly record struct Rounding(int Desimal, CaraBulat Cara)
{
    public static Rounding Default { get; } = new(2, CaraBulat.Bulatkan);

    public static Rounding Of(PengaturanLaporan pengaturan) => new(pengaturan.Desimal, pengaturan.CaraBulat);

    public decimal Apply(decimal value) => Apply(value, Desimal);

    /// <summary>"98,20": always the full number of decimals.</summary>
    public string Text(decimal value) => IdNumber.Format(Apply(value), Desimal);

    internal decimal Apply(decimal value, int decimals) =>
        Math.Round(value, decimals, Cara == CaraBulat.Potong ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero);
}
