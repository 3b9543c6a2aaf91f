using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency.Prose;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Tables;

/// <summary>Percentages of a row against the two columns that they come from.</summary>
internal sealed class RatioRules(ProseContext context)
{
    private static readonly (string[] Result, string[] Top, string[] Bottom)[] Known =
    [
        (["kemajuan"], ["realisasi"], ["target akhir", "akhir renstra", "jangka menengah", "target"]),
        (["serapan", "penyerapan"], ["realisasi anggaran", "realisasi"], ["pagu", "anggaran"]),
        (["pemenuhan"], ["tersedia", "ada"], ["kebutuhan"]),
        (["capaian"], ["realisasi"], ["target"]),
    ];

    /// <summary>Cells that are wrong, by row and column, so that no other rule tells of them again.</summary>
    public IEnumerable<(int Row, int Column, Finding Finding)> Check(TypedTable table)
    {
        for (var column = 0; column < table.Headers.Count; column++)
        {
            if (Operands(table, column) is not { } pair)
            {
                continue;
            }

            for (var row = 0; row < table.Rows.Count; row++)
            {
                if (Judge(table, row, column, pair.Top, pair.Bottom) is { } finding)
                {
                    yield return (row, column, finding);
                }
            }
        }
    }

    private static (int Top, int Bottom)? Operands(TypedTable table, int column)
    {
        var header = table.Headers[column];
        if (header is "%" or "persen" or "persentase")
        {
            var isMoney = table.Column("pagu", "anggaran") >= 0;
            return Valid(table.Column("realisasi", "tersedia"), isMoney ? table.Column("pagu", "anggaran") : table.Column("target", "kebutuhan"), column);
        }

        foreach (var (result, top, bottom) in Known)
        {
            if (result.Any(word => header.Contains(word, StringComparison.Ordinal)) && !header.Contains("realisasi", StringComparison.Ordinal))
            {
                return Valid(table.Column(top), Bottom(table, bottom), column);
            }
        }

        return null;
    }

    /// <summary>The first of the words that any heading has, in the order of the words.</summary>
    private static int Bottom(TypedTable table, string[] words) => words.Select(word => Array.FindIndex([.. table.Headers], header => header.Contains(word, StringComparison.Ordinal) && !header.Contains("realisasi", StringComparison.Ordinal))).FirstOrDefault(found => found >= 0, -1);

    private static (int Top, int Bottom)? Valid(int top, int bottom, int column) => top >= 0 && bottom >= 0 && top != bottom && top != column && bottom != column ? (top, bottom) : null;

    private Finding? Judge(TypedTable table, int row, int column, int top, int bottom)
    {
        if (table.Rows[row][column] is not { Number: { } typed, IsLinked: false } cell || table.At(row, top) is not { } a || table.At(row, bottom) is not { FullValue: not 0 } b || IsSpecial(table.LabelOf(row), typed.Value))
        {
            return null;
        }

        var value = a.FullValue / b.FullValue * 100;
        var decimals = typed.Decimals;
        if (Math.Round(value, decimals, MidpointRounding.AwayFromZero) == typed.Value)
        {
            return null;
        }

        var expected = IdNumber.Format(value, Math.Max(2, decimals));
        var text = expected + (typed.Form == NumberForm.Percent ? "%" : "");
        return new Finding(Rules.Percentage, TingkatTemuan.Galat, "Persentase dalam tabel tidak cocok", [new FindingSide("Tercetak", cell.Text, table.PlaceOf(row, column)), new FindingSide("Dihitung", text, table.PlaceOf(row, top))])
        {
            Expected = text,
            WorkedLine = $"{IdNumber.Format(a.FullValue)} / {IdNumber.Format(b.FullValue)} × 100 = {expected}",
        };
    }

    /// <summary>Rows whose percentage follows another rule: lower is better, a range, a predikat, a capped value.</summary>
    private bool IsSpecial(string label, decimal typed)
    {
        var settings = context.Source.Pengaturan;
        return typed == settings.BatasAtasCapaian || Indikator(label) is { } indikator && (indikator.Arah != ArahIndikator.Naik || indikator.JenisNilai is JenisNilai.Predikat or JenisNilai.PredikatDenganSkor && typed == 100);
    }

    private IndikatorSource? Indikator(string label) => context.Topics.Only(label) is { } topic
        ? context.Source.Subjek.SelectMany(subject => subject.Indikator).FirstOrDefault(indikator => topic.Keys.Contains(indikator.Kode, StringComparer.Ordinal))
        : null;
}
