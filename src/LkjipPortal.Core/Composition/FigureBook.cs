using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>Collects the figures of a report in outline order. A computed figure reads its operands here, in their printed form.</summary>
internal sealed class FigureBook(Rounding rounding)
{
    private readonly List<Figure> _figures = [];
    private readonly Dictionary<string, Figure> _byKey = new(StringComparer.Ordinal);

    public IReadOnlyList<Figure> Figures => _figures;

    public Figure this[string key] => _byKey[key];

    public bool Has(string key) => _byKey.ContainsKey(key);

    public void Add(Figure figure)
    {
        _byKey.Add(figure.Key, figure);
        _figures.Add(figure);
    }

    /// <summary>A target, benchmark or other value as entered; null: not entered.</summary>
    public void AddEntered(string key, string label, NilaiKinerja? nilai, JenisNilai jenis, FigureOrigin origin) => Add(new(
        key, label, nilai?.Angka, nilai?.Teks ?? "-", StateOf(nilai), FormatOf(jenis), null, origin));

    /// <summary>An entered amount or count; null: not entered.</summary>
    public void AddEntered(string key, string label, decimal? value, FigureFormat format, FigureOrigin origin) => Add(new(
        key, label, value, value is { } v ? Text(v, format) : "-", value is null ? FigureState.Blank : FigureState.Value, format, null, origin));

    /// <summary>A realisasi with its state: "312", "0", "70,74 (sementara)", "n/a", "N/A", "-".</summary>
    public void AddRealisasi(string key, string label, RealisasiSource? realisasi, JenisNilai jenis, FigureOrigin origin)
    {
        var nilai = RealisasiNilai.Of(realisasi);
        var state = RealisasiNilai.StateOf(realisasi);
        var tail = state == FigureState.Provisional ? FigureStateText.ProvisionalTail : "";
        Add(new(key, label, nilai?.Angka, nilai is null ? FigureStateText.Of(state)! : nilai.Teks + tail, state, FormatOf(jenis), null, origin));
    }

    /// <summary>
    /// A figure computed from others. An operand without a value hands its state on; a provisional operand makes the result provisional.
    /// </summary>
    public void AddComputed(string key, string label, FigureFormat format, string? path, IReadOnlyList<string> inputs, Func<IReadOnlyList<decimal>, CalculationResult> formula)
    {
        var operands = inputs.Select(input => _byKey[input]).ToList();
        var result = operands.Find(o => o.Value is null) is null
            ? formula([.. operands.Select(o => o.Value!.Value)])
            : new CalculationResult(null, MissingState(operands), null);
        AddResult(key, label, format, new("Dihitung", path, inputs), result, operands.Exists(o => o.State == FigureState.Provisional));
    }

    public void AddResult(string key, string label, FigureFormat format, FigureOrigin origin, CalculationResult result, bool provisional, string? text = null)
    {
        var printed = text ?? (result.Value is { } value ? Text(value, format) : FigureStateText.Of(result.State)!);
        var marked = provisional && result.Value is not null;
        var state = marked && result.State == FigureState.Value ? FigureState.Provisional : result.State;
        Add(new(key, label, result.Value, marked ? printed + FigureStateText.ProvisionalTail : printed, state, format, result.WorkedLine, origin));
    }

    /// <summary>State of a figure that an operand without a value leaves without one. Words that hold no number cannot be computed with.</summary>
    private static FigureState MissingState(List<Figure> operands)
    {
        var states = operands.Where(o => o.Value is null).Select(o => o.State).ToHashSet();
        FigureState[] order = [FigureState.Blank, FigureState.NotMeasured, FigureState.ZeroTarget];
        var first = Array.FindIndex(order, states.Contains);
        return first < 0 ? FigureState.NotApplicable : order[first];
    }

    private string Text(decimal value, FigureFormat format) => format switch
    {
        FigureFormat.Rupiah => Rupiah.FormatAmount(value),
        FigureFormat.Points or FigureFormat.Count => IdNumber.Format(value),
        _ => rounding.Text(value),
    };

    private static FigureState StateOf(NilaiKinerja? nilai) => nilai switch
    {
        null => FigureState.Blank,
        { Angka: null } => FigureState.Words,
        _ => FigureState.Value,
    };

    private static FigureFormat FormatOf(JenisNilai jenis) => jenis switch
    {
        JenisNilai.Persen => FigureFormat.Percent,
        JenisNilai.Angka => FigureFormat.Number,
        _ => FigureFormat.Text,
    };
}

/// <summary>The value and state behind a realisasi; a measured zero counts as 0 even when only the state was entered.</summary>
internal static class RealisasiNilai
{
    private static readonly NilaiKinerja Zero = new() { Teks = "0", Angka = 0 };

    public static NilaiKinerja? Of(RealisasiSource? realisasi) => realisasi switch
    {
        { Keadaan: KeadaanRealisasi.Nol } => realisasi.Nilai ?? Zero,
        { Keadaan: KeadaanRealisasi.Terisi or KeadaanRealisasi.Sementara } => realisasi.Nilai,
        _ => null,
    };

    public static FigureState StateOf(RealisasiSource? realisasi) => (realisasi?.Keadaan, Of(realisasi)) switch
    {
        (KeadaanRealisasi.BelumDiukur, _) => FigureState.NotMeasured,
        (KeadaanRealisasi.TidakBerlaku, _) => FigureState.NotApplicable,
        (_, null) => FigureState.Blank,
        (KeadaanRealisasi.Sementara, _) => FigureState.Provisional,
        (_, { Angka: null }) => FigureState.Words,
        _ => FigureState.Value,
    };
}
