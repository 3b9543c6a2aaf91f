using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Core.Consistency.Prose;

internal enum TokenKind { Word, Number, Link, Code, Mark }

/// <summary>A piece of a sentence.</summary>
/// <param name="Start">Place in the sentence's text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Number">What a number says; of a link, the figure's printed value.</param>
/// <param name="Figure">The figure of a link; null for typed text and for a link that leads nowhere.</param>
internal sealed record Token(TokenKind Kind, string Text, int Start, int End, TypedNumber? Number = null, Figure? Figure = null)
{
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>A typed number that is no year.</summary>
    public bool IsTyped => Kind == TokenKind.Number && Number!.Form != NumberForm.Year;

    /// <summary>A number with a value, typed or linked.</summary>
    public bool HasValue => Number is not null && Number.Form != NumberForm.Year;

    public bool IsYear => Kind == TokenKind.Number && Number!.Form == NumberForm.Year;
}
