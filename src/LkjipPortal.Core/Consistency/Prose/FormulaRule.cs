using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Recomputes formulas written in sentences, and traces their operands to the worked line of the figure that is meant.</summary>
internal sealed class FormulaRule
{
    private readonly List<WorkedFigure> _worked;

    public FormulaRule(ProseContext context) => _worked =
    [
        .. context.Known.All.Where(known => known.Figure.WorkedLine is not null).Select(WorkedFigure.Of).OfType<WorkedFigure>().DistinctBy(worked => (worked.Known.Subject, worked.Known.Measure)),
    ];

    /// <summary>Sets the numbers of the formulas aside: they are judged here.</summary>
    public IEnumerable<Finding> Check(Sentence sentence)
    {
        foreach (var formula in Expression.Find(sentence.Tokens).ToList())
        {
            foreach (var i in formula.Operands.Append(formula.Result))
            {
                sentence.Aside[i] = true;
            }

            if (Judge(sentence, formula) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Judge(Sentence sentence, Expression formula)
    {
        if (formula.Evaluate(sentence.Tokens, percentAsFraction: false) is not { } value)
        {
            return null;
        }

        var result = sentence.Tokens[formula.Result].Number!;
        var isRight = IsResult(value, result) || (result.Form == NumberForm.Percent && IsResult(value * 100, result))
            || (formula.Evaluate(sentence.Tokens, percentAsFraction: true) is { } other && (IsResult(other, result) || IsResult(other * 100, result)));
        var typed = formula.Operands.Select(i => sentence.Tokens[i].Number!).ToList();
        var meant = _worked.Select(worked => (Worked: worked, Different: worked.Different(typed))).Where(pair => pair.Different is { Count: <= 1 })
            .OrderBy(pair => Closeness.IsEqual(result, pair.Worked.Known) ? 0 : 1)
            .ThenBy(pair => pair.Different is [var at] && Closeness.Reason(typed[at], pair.Worked.AsKnown(at)) is null ? 1 : 0).ThenBy(pair => pair.Different!.Count).FirstOrDefault();
        if (meant.Worked is not null && Closeness.IsEqual(result, meant.Worked.Known) is var sameResult)
        {
            return Traced(sentence, formula, typed, meant.Worked, meant.Different!, isRight, sameResult);
        }

        return isRight ? null : Finding(sentence, formula, "Hasil rumus tidak cocok", [], Text(value, result), null);
    }

    private static Finding? Traced(Sentence sentence, Expression formula, List<TypedNumber> typed, WorkedFigure worked, IReadOnlyList<int> different, bool isRight, bool sameResult)
    {
        var figure = worked.Known.Figure;
        var side = ProseFinding.Side(figure, Measures.NameOf(worked.Known.Measure));
        if (different is [var at])
        {
            var isNear = Closeness.Reason(typed[at], worked.AsKnown(at)) is not null;
            return (isRight || !sameResult) && !isNear
                ? isRight ? null : Finding(sentence, formula, "Hasil rumus tidak cocok", [side], ProseFinding.TextLike(figure, sentence.Tokens[formula.Result].Number!), figure.WorkedLine)
                : Finding(sentence, formula, at == 0 ? "Rumus memakai angka yang salah" : "Rumus memakai pembagi yang salah", [side],
                    worked.TextOf(at) + (typed[at].Form == NumberForm.Percent ? "%" : ""), figure.WorkedLine, formula.Operands[at]);
        }

        return isRight || sameResult ? null : Finding(sentence, formula, "Hasil rumus tidak cocok", [side], ProseFinding.TextLike(figure, sentence.Tokens[formula.Result].Number!), figure.WorkedLine);
    }

    private static Finding Finding(Sentence sentence, Expression formula, string title, IEnumerable<FindingSide> sides, string expected, string? worked, int? operand = null)
    {
        var finding = ProseFinding.At(Rules.Formula, TingkatTemuan.Galat, sentence, formula.First, formula.Result, title, sides) with { Expected = expected, WorkedLine = worked };
        if (operand is not { } at)
        {
            return finding;
        }

        var written = finding.Sides[0] with { Value = $"{sentence.Tokens[at].Text} dalam {finding.Sides[0].Value}" };
        return finding with { Sides = [written, .. finding.Sides.Skip(1)] };
    }

    private static bool IsResult(decimal value, TypedNumber result) => Math.Abs(value) < 1_000_000_000_000_000m && Math.Round(value / result.Scale, result.Decimals, MidpointRounding.AwayFromZero) == result.Value;

    private static string Text(decimal value, TypedNumber result) =>
        (result.Form == NumberForm.Rupiah ? "Rp" : "") + IdNumber.Format(value, result.Decimals) + (result.Form == NumberForm.Percent ? "%" : "");
}

/// <summary>A computed figure with the operands of its worked line.</summary>
internal sealed record WorkedFigure(KnownFigure Known, IReadOnlyList<TypedNumber> Operands)
{
    public static WorkedFigure? Of(KnownFigure known)
    {
        var line = known.Figure.WorkedLine!.Split(" = ")[0];
        var operands = Tokenizer.Read(new ProseText(line, [])).Where(token => token.Number is not null).Select(token => token.Number!).ToList();
        return operands.Count < 2 || operands.Count(IsOwn) < 2 ? null : new WorkedFigure(known, operands);
    }

    /// <summary>Places of the operands that differ; null when the formula is another: not as many operands, or none of its own in common.</summary>
    public IReadOnlyList<int>? Different(List<TypedNumber> typed)
    {
        if (typed.Count != Operands.Count)
        {
            return null;
        }

        var different = Enumerable.Range(0, typed.Count).Where(i => typed[i].Value != Operands[i].Value).ToList();
        return different.Exists(i => !IsOwn(Operands[i])) || Enumerable.Range(0, typed.Count).All(i => different.Contains(i) || !IsOwn(Operands[i])) ? null : different;
    }

    public string TextOf(int operand) => IdNumber.Format(Operands[operand].Value, Operands[operand].Decimals);

    public KnownFigure AsKnown(int operand) => Known with { Values = [Operands[operand].Value] };

    /// <summary>1 and 100 belong to the formula, not to the figure.</summary>
    private static bool IsOwn(TypedNumber operand) => operand.Value is not (1 or 100);
}
