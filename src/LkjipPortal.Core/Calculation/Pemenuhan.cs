namespace LkjipPortal.Core.Calculation;

/// <summary>How far staff (analisis jabatan) and facilities (RKBMD) meet what is needed.</summary>
public static class Pemenuhan
{
    /// <summary>Available / needed × 100. Examples: 42 / 114 × 100 = 36,84; 622 / 633 × 100 = 98,26. Nothing needed: no value.</summary>
    public static CalculationResult Persen(decimal? tersedia, decimal? kebutuhan, Rounding rounding) => (tersedia, kebutuhan) switch
    {
        ({ } a, { } n) => Operand.PercentResult(a, n, $"{Operand.Text(a)} / {Operand.Text(n)}", rounding),
        _ => CalculationResult.Blank,
    };

    /// <summary>Needed − available. Example: 114 − 42 = 72.</summary>
    public static CalculationResult Kekurangan(decimal? tersedia, decimal? kebutuhan) => (tersedia, kebutuhan) switch
    {
        ({ } a, { } n) => CalculationResult.Of(n - a, $"{Operand.Text(n)} − {Operand.Text(a)} = {Operand.Text(n - a)}"),
        _ => CalculationResult.Blank,
    };

    /// <summary>(Needed − available) / needed × 100. Example: (114 − 42) / 114 × 100 = 63,16.</summary>
    public static CalculationResult KekuranganPersen(decimal? tersedia, decimal? kebutuhan, Rounding rounding) => (tersedia, kebutuhan) switch
    {
        ({ } a, { } n) => Operand.PercentResult(n - a, n, $"({Operand.Text(n)} − {Operand.Text(a)}) / {Operand.Text(n)}", rounding),
        _ => CalculationResult.Blank,
    };
}
