using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Core.Calculation;

/// <summary>The choices that a capaian depends on: the indikator's (direction, variant, bounds) and the report's (predikat, zero target, cap, floor, rounding).</summary>
public sealed record CapaianPolicy
{
    public static CapaianPolicy Default { get; } = new();

    public ArahIndikator Arah { get; init; }

    /// <summary>Lower is better by T / R instead of (2T − R) / T.</summary>
    public bool TurunDenganPembagian { get; init; }

    public decimal? BatasBawah { get; init; }
    public decimal? BatasAtas { get; init; }
    public CaraCapaianPredikat Predikat { get; init; }
    public CaraTargetNol TargetNol { get; init; }

    /// <summary>Cap, 100 or 120; null: none.</summary>
    public decimal? BatasAtasCapaian { get; init; }

    /// <summary>Floor of 0.</summary>
    public bool TidakNegatif { get; init; }

    public Rounding Rounding { get; init; } = Rounding.Default;
}
