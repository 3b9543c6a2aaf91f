namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>A formula written in a sentence: "(98,20%/44% - 1) x 100% = 166,56%".</summary>
/// <param name="First">First token of its left side.</param>
/// <param name="Result">Token of the result.</param>
/// <param name="Operands">Tokens of the numbers of the left side, in order.</param>
internal sealed record Expression(int First, int Result, IReadOnlyList<int> Operands)
{
    private static readonly Dictionary<string, char> Operators = new(StringComparer.Ordinal)
    {
        ["+"] = '+',
        ["-"] = '-',
        ["−"] = '-',
        ["–"] = '-',
        ["x"] = '*',
        ["X"] = '*',
        ["×"] = '*',
        ["*"] = '*',
        ["/"] = '/',
        [":"] = '/',
        ["÷"] = '/',
    };

    public static IEnumerable<Expression> Find(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text == "=" && tokens[i + 1].Number is not null && LeftOf(tokens, i) is var first && first >= 0)
            {
                var operands = Enumerable.Range(first, i - first).Where(j => tokens[j].Number is not null).ToList();
                if (operands.Count >= 2)
                {
                    yield return new Expression(first, i + 1, operands);
                }
            }
        }
    }

    /// <summary>The value of the left side; null when it cannot be read or divides by zero.</summary>
    /// <param name="percentAsFraction">"36,84%" counts as 0,3684.</param>
    public decimal? Evaluate(IReadOnlyList<Token> tokens, bool percentAsFraction)
    {
        var at = First;
        try
        {
            var value = Sum(tokens, ref at, percentAsFraction);
            return at == Result - 1 ? value : null;
        }
        catch (Exception fault) when (fault is FormatException or DivideByZeroException or OverflowException)
        {
            return null;
        }
    }

    private static int LeftOf(IReadOnlyList<Token> tokens, int equals)
    {
        var first = equals;
        while (first > 0 && (tokens[first - 1].Number is not null || tokens[first - 1].Text is "(" or ")" or "[" or "]" || Operators.ContainsKey(tokens[first - 1].Text)))
        {
            first--;
        }

        while (first < equals && tokens[first].Number is null && tokens[first].Text is not ("(" or "["))
        {
            first++;
        }

        // A bracket that opens around the whole formula belongs to the sentence.
        var depth = Enumerable.Range(first, equals - first).Sum(i => tokens[i].Text is "(" or "[" ? 1 : tokens[i].Text is ")" or "]" ? -1 : 0);
        return first < equals ? first + Math.Max(0, depth) : -1;
    }

    private decimal Sum(IReadOnlyList<Token> tokens, ref int at, bool fraction)
    {
        var value = Product(tokens, ref at, fraction);
        while (at < Result - 1)
        {
            if (tokens[at].Number is { Value: < 0 } && tokens[at].Kind == TokenKind.Number)
            {
                value += Product(tokens, ref at, fraction);
            }
            else if (Operators.GetValueOrDefault(tokens[at].Text) is var sign and ('+' or '-'))
            {
                at++;
                var next = Product(tokens, ref at, fraction);
                value += sign == '+' ? next : -next;
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private decimal Product(IReadOnlyList<Token> tokens, ref int at, bool fraction)
    {
        var value = Factor(tokens, ref at, fraction);
        while (at < Result - 1 && Operators.GetValueOrDefault(tokens[at].Text) is var sign and ('*' or '/'))
        {
            at++;
            var next = Factor(tokens, ref at, fraction);
            value = sign == '*' ? value * next : value / next;
        }

        return value;
    }

    private decimal Factor(IReadOnlyList<Token> tokens, ref int at, bool fraction)
    {
        if (at >= Result - 1)
        {
            throw new FormatException("The formula ends too soon.");
        }

        if (tokens[at].Text is "(" or "[")
        {
            at++;
            var inner = Sum(tokens, ref at, fraction);
            at++;
            return inner;
        }

        var number = tokens[at].Number ?? throw new FormatException("A number is missing in the formula.");
        at++;
        return fraction && number.Form == NumberForm.Percent ? number.Value / 100 : number.FullValue;
    }
}
