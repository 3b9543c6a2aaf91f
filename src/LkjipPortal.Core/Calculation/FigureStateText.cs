namespace LkjipPortal.Core.Calculation;

/// <summary>How states print: blank is not zero, and each state has a sign of its own.</summary>
public static class FigureStateText
{
    /// <summary>Stands after the text of a provisional figure.</summary>
    public const string ProvisionalTail = " (sementara)";

    /// <summary>"-", "n/a", "N/A", "target nol"; null for a state that has a text of its own.</summary>
    public static string? Of(FigureState state) => state switch
    {
        FigureState.Blank => "-",
        FigureState.NotMeasured => "n/a",
        FigureState.NotApplicable => "N/A",
        FigureState.ZeroTarget => "target nol",
        _ => null,
    };
}
