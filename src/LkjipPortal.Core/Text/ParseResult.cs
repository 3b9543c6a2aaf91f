using System.Diagnostics.CodeAnalysis;

namespace LkjipPortal.Core.Text;

/// <summary>What was read from typed text: a value, or the reason why it is refused.</summary>
public sealed record ParseResult<T>
{
    private readonly T? _value;

    internal ParseResult(T value) => _value = value;

    internal ParseResult(string error, IReadOnlyList<string> readings)
    {
        Error = error;
        Readings = readings;
    }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Error is null;

    /// <exception cref="InvalidOperationException">The text was refused.</exception>
    public T Value => IsValid ? _value! : throw new InvalidOperationException(Error);

    /// <summary>Message for the field, in Indonesian: what is wrong and how to mend it. Null for a value.</summary>
    public string? Error { get; }

    /// <summary>The unambiguous spellings offered for an ambiguous text ("1234", "1,234"); empty otherwise.</summary>
    public IReadOnlyList<string> Readings { get; } = [];

    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out string? error)
    {
        (value, error) = (_value, Error);
        return IsValid;
    }
}

public static class ParseResult
{
    public static ParseResult<T> Of<T>(T value) => new(value);

    public static ParseResult<T> Refused<T>(string error, params IReadOnlyList<string> readings) => new(error, readings);
}
