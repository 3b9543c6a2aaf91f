using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Type, padding and lines of a table (print.md 5), at the size at which its columns fit.</summary>
internal sealed record TableLook(ReportTheme Theme, TableKind Kind, TypeStyle Text, TypeStyle NumberRow, double PadX, double PadY)
{
    public static TableLook Of(ReportTheme theme, TableKind kind) => new(
        theme, kind, theme.TableText(kind), theme.NumberRow(kind),
        ReportTheme.Mm(kind switch { TableKind.Normal => 1.6, TableKind.Dense => 1.0, _ => 0.62 }),
        kind == TableKind.Matrix ? 1.6 : theme.IsFormal ? 3 : 4);

    /// <summary>Text under 8.5 pt is always Arimo.</summary>
    private const double LeastSerifSize = 8.5;

    public TableLook AtSize(double size) => this with
    {
        Text = Text with
        {
            Size = size,
            Leading = Math.Round(Text.Leading * size / Text.Size, 2),
            Face = Text.Face with { Family = size < LeastSerifSize ? FontFamily.Arimo : Text.Face.Family },
        },
        NumberRow = NumberRow with { Size = Math.Min(NumberRow.Size, size * 0.9) },
    };

    public bool IsMatrix => Kind == TableKind.Matrix;

    public Colour HeaderInk => Theme.IsFormal ? Colour.Black : Theme.Accent;

    public TypeStyle Header => Text with { Face = Text.Face with { Bold = true }, Colour = HeaderInk };

    public double GridWidth => IsMatrix ? 0.35 : 0.4;

    public bool HasVerticals => Theme.IsFormal || IsMatrix;

    public double TopRule => Theme.IsFormal ? 0.8 : 1.2;

    public Colour RuleInk => Theme.IsFormal ? Colour.Black : Theme.Accent;

    public const double MainRule = 0.8;

    /// <summary>Fill of a row of this level, null for white. In a matrix tujuan and sasaran are spans at the left and stay white.</summary>
    public Colour? Fill(RowLevel level) => level switch
    {
        RowLevel.BlockTitle => Theme.BlockFill,
        RowLevel.Program or RowLevel.Sum => Theme.RowFill,
        RowLevel.Tujuan or RowLevel.Sasaran => IsMatrix ? null : Theme.RowFill,
        _ => null,
    };
}
