using CsCheck;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using Xunit;

namespace LkjipPortal.Core.Tests.Calculation;

public sealed class CalculationProperties
{
    private static readonly Gen<decimal> Amount = Gen.Long[0, 99_999_999].Select(n => n / 1000m);
    private static readonly Gen<decimal> Positive = Gen.Long[1, 99_999_999].Select(n => n / 1000m);
    private static readonly Gen<Rounding> AnyRounding = Gen.Select(Gen.Int[0, 4], Gen.Enum<CaraBulat>()).Select((d, c) => new Rounding(d, c));

    private static readonly Gen<CapaianPolicy> AnyPolicy = Gen.Select(Gen.Enum<ArahIndikator>(), Gen.Bool, Gen.Int[0, 2].Select(i => i switch { 0 => (decimal?)null, 1 => 100, _ => 120 }), Gen.Bool, AnyRounding)
        .Select((arah, variant, cap, floor, rounding) => new CapaianPolicy
        {
            Arah = arah,
            TurunDenganPembagian = variant,
            BatasAtasCapaian = cap,
            TidakNegatif = floor,
            Rounding = rounding,
        });

    [Fact]
    public void Rounding_IsNearSymmetricAndDoneOnce() => Gen.Select(Amount, AnyRounding).Sample((value, rounding) =>
    {
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)rounding.Desimal);
        var printed = rounding.Apply(value);
        return Math.Abs(printed - value) <= (rounding.Cara == CaraBulat.Bulatkan ? unit / 2 : unit)
            && rounding.Apply(-value) == -printed
            && rounding.Apply(printed) == printed
            && (rounding.Cara == CaraBulat.Bulatkan || printed <= value);
    });

    [Fact]
    public void Rounding_Half_GoesAwayFromZero() => Gen.Long[-999_999, 999_999].Sample(n =>
        Rounding.Default.Apply((n / 100m) + (Math.Sign(n) * 0.005m)) == (n + Math.Sign(n)) / 100m);

    [Fact]
    public void Capaian_BetterRealisasi_NeverLower() => Gen.Select(Amount, Amount, Positive, AnyPolicy).Where((_, _, _, p) => p.Arah != ArahIndikator.Rentang)
        .Sample((first, second, target, policy) =>
        {
            var (low, high) = (Math.Min(first, second), Math.Max(first, second));
            var (worse, better) = policy.Arah == ArahIndikator.Naik ? (low, high) : (high, low);
            var (left, right) = (CapaianAngka.Compute(worse, target, policy).Value, CapaianAngka.Compute(better, target, policy).Value);
            return left is null || right is null || left <= right;
        });

    [Fact]
    public void Capaian_CapAndFloor_Hold() => Gen.Select(Amount, Positive, AnyPolicy).Sample((realisasi, target, policy) =>
        CapaianAngka.Compute(realisasi, target, policy).Value is not { } value
        || ((policy.BatasAtasCapaian is not { } cap || value <= cap) && (!policy.TidakNegatif || value >= 0)));

    [Fact]
    public void Capaian_InRange_IsAlwaysFullAndOutsideBelow() => Gen.Select(Amount, Positive, Positive).Sample((realisasi, a, b) =>
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var policy = new CapaianPolicy { Arah = ArahIndikator.Rentang, BatasBawah = low, BatasAtas = high };
        var value = CapaianAngka.Compute(realisasi, null, policy).Value;
        return realisasi >= low && realisasi <= high ? value == 100 : value <= 100;
    });

    [Fact]
    public void Capaian_AnyEntry_NeverFails() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 12], AnyPolicy)
            .Sample((r, t, scale, policy) =>
            {
                var small = new decimal(1, 0, 0, isNegative: false, (byte)scale);
                var capaian = CapaianAngka.Compute(r, t * small, policy).Value;
                _ = capaian is { } c ? Efisiensi.Compute(CaraEfisiensi.CapaianTerhadapSerapan, c, small, policy.Rounding) : null;
                _ = CapaianAngka.Compute(t * small, r, policy);
                return true;
            });

    [Fact]
    public void Efisiensi_WorkedLine_RecomputesFromPrintedFigures() => Gen.Select(Positive, Positive).Sample((a, b) =>
    {
        var (capaian, masukan) = (Rounding.Default.Apply(a) + 1, Rounding.Default.Apply(b) + 1);
        var result = Efisiensi.Compute(CaraEfisiensi.CapaianTerhadapSerapan, capaian, masukan, Rounding.Default);
        var parts = result.WorkedLine!.Split(['(', '/', '−', '×', '='], 5, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var expected = Rounding.Default.Apply(((Numbers.D(parts[0]) / Numbers.D(parts[1])) - 1) * 100);
        return result.Value == expected && result.WorkedLine.EndsWith("= " + Rounding.Default.Text(expected), StringComparison.Ordinal);
    });

    [Fact]
    public void RataRata_LiesBetweenItsParts() => Positive.Array[1, 12].Sample(parts =>
        RataRata.Compute(parts, new(4, CaraBulat.Bulatkan)).Value is { } mean && mean >= parts.Min() && mean <= parts.Max());

    [Fact]
    public void Triwulan_Blank_ChangesNothing() => Gen.Select(Amount.Array[1, 3], Gen.Enum<Akumulasi>()).Sample((filled, akumulasi) =>
    {
        var quarters = filled.Select(f => (decimal?)f).ToList();
        var jenis = Core.Text.JenisNilai.Angka;
        return AkumulasiTriwulan.Compute(quarters, akumulasi, jenis, Rounding.Default)
            == AkumulasiTriwulan.Compute([.. quarters, null], akumulasi, jenis, Rounding.Default);
    });

    [Fact]
    public void Pmk22_LiesBetweenZeroAndHundred() => Gen.Select(Positive, Positive, Amount).Sample((pagu, capaian, realisasi) =>
        NilaiEfisiensiPmk22.Compute([new(pagu * 1000, capaian, realisasi * 1000)], Rounding.Default).Value is null or (>= 0 and <= 100));
}
