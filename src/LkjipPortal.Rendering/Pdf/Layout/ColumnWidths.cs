using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Widths of the columns in points (print.md 5): fixed kinds get their minimum, the rest is shared by weights; widths laid down by a form are scaled.</summary>
internal sealed class ColumnWidths(Table table, ColumnMinima minima, double area, double formScale)
{
    private const double SizeStep = 0.25;
    private const double LeastSize = 6;

    /// <summary>Below the least size only so that an absurd table still stays in its page.</summary>
    private const double LastSize = 2;

    private const double TargetWeight = 0.35;
    private const double LongTargetWeight = 0.45;
    private const int LongTargetEm = 4000;
    private const double Ease = 0.02;

    private static readonly double Air = ReportTheme.Mm(1.2);

    private readonly int _count = table.Columns.Count;

    /// <summary>The look at the largest size at which nothing has to break that must not, with the widths.</summary>
    public (TableLook Look, double[] Widths) Fit(TableLook look, Func<TableKind, TableLook> lookOf)
    {
        if (Try(look, isHard: false) is { } widths)
        {
            return (look, widths);
        }
        var small = look.Kind == TableKind.Normal ? lookOf(TableKind.Dense) : look;
        for (var size = small.Text.Size; size >= LastSize; size -= SizeStep)
        {
            var sized = size == small.Text.Size ? small : small.AtSize(size);
            if (Try(sized, isHard: size < LeastSize + SizeStep) is { } found)
            {
                return (sized, found);
            }
        }
        return (small.AtSize(LastSize), Even());
    }

    private double[] Even()
    {
        var widths = new double[_count];
        Array.Fill(widths, area / _count);
        return widths;
    }

    private double[]? Try(TableLook look, bool isHard)
    {
        var least = Least(look, isHard);
        if (Sum(least) > area + 0.001)
        {
            return null;
        }
        return table.Columns.Any(c => c.FixedWidthMm is not null) ? Form(least) : Shared(least);
    }

    private double[] Least(TableLook look, bool isHard)
    {
        var em = isHard ? minima.HardEm : minima.Em;
        var least = new double[_count];
        for (var c = 0; c < _count; c++)
        {
            least[c] = (Math.Max(em[c], 600) * look.Text.Size / 1000d) + (2 * look.PadX) + Ease;
        }
        foreach (var (cell, width) in isHard ? [] : minima.Spanning)
        {
            Widen(least, cell, (width * look.Text.Size / 1000d) + (2 * look.PadX) + Ease);
        }
        return least;
    }

    private static void Widen(double[] widths, GridCell cell, double needed)
    {
        var have = 0d;
        for (var c = cell.Column; c <= cell.EndColumn; c++)
        {
            have += widths[c];
        }
        for (var c = cell.Column; c <= cell.EndColumn && needed > have; c++)
        {
            widths[c] += (needed - have) / cell.ColumnSpan;
        }
    }

    /// <summary>Widths of the form, widened where an amount needs it; the columns with room to spare give it.</summary>
    private double[] Form(double[] least)
    {
        var wanted = new double[_count];
        for (var c = 0; c < _count; c++)
        {
            wanted[c] = table.Columns[c].FixedWidthMm is { } mm ? ReportTheme.Mm((double)mm) * formScale : least[c];
        }
        var scale = area / Sum(wanted);
        var (excess, room) = (0d, 0d);
        for (var c = 0; c < _count; c++)
        {
            wanted[c] *= scale;
            excess += Math.Max(0, least[c] - wanted[c]);
            room += Math.Max(0, wanted[c] - least[c]);
        }
        for (var c = 0; c < _count; c++)
        {
            wanted[c] = wanted[c] < least[c] ? least[c] : wanted[c] - (room > 0 ? (wanted[c] - least[c]) * excess / room : 0);
        }
        return wanted;
    }

    private double[] Shared(double[] least)
    {
        var weights = new double[_count];
        var widths = (double[])least.Clone();
        var (fixedCount, shareable) = (0, 0d);
        for (var c = 0; c < _count; c++)
        {
            weights[c] = Weight(c);
            fixedCount += weights[c] > 0 ? 0 : 1;
            shareable += weights[c] > 0 ? least[c] : 0;
        }
        if (fixedCount == _count)
        {
            return Stretch(widths);
        }
        var rest = area - Sum(widths);
        var air = Math.Min(Air, Math.Max(0, (rest - (0.3 * shareable)) / Math.Max(1, fixedCount)));
        for (var c = 0; c < _count; c++)
        {
            widths[c] += weights[c] > 0 ? 0 : air;
        }
        Share(widths, least, weights);
        return widths;
    }

    /// <summary>Shares what the fixed columns leave; a column whose share is under its minimum keeps the minimum.</summary>
    private void Share(double[] widths, double[] least, double[] weights)
    {
        while (true)
        {
            var (free, total) = (area, 0d);
            for (var c = 0; c < _count; c++)
            {
                free -= weights[c] > 0 ? 0 : widths[c];
                total += weights[c];
            }
            var narrow = -1;
            for (var c = 0; c < _count; c++)
            {
                if (weights[c] > 0)
                {
                    widths[c] = free * weights[c] / total;
                    narrow = widths[c] < least[c] - 0.001 ? c : narrow;
                }
            }
            if (narrow < 0)
            {
                return;
            }
            (widths[narrow], weights[narrow]) = (least[narrow], 0);
        }
    }

    private double[] Stretch(double[] widths)
    {
        var scale = area / Sum(widths);
        for (var c = 0; c < _count; c++)
        {
            widths[c] *= scale;
        }
        return widths;
    }

    private double Weight(int column) => table.Columns[column].Kind switch
    {
        ColumnKind.Text => Math.Max(0.05, (double)table.Columns[column].Weight),
        ColumnKind.Target => minima.Em[column] > LongTargetEm ? LongTargetWeight : TargetWeight,
        _ => 0,
    };

    private static double Sum(double[] widths)
    {
        var sum = 0d;
        foreach (var width in widths)
        {
            sum += width;
        }
        return sum;
    }
}
