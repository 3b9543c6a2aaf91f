using FluentValidation.Results;

namespace LkjipPortal.Web.Infrastructure.Forms;

/// <summary>A value that is refused, at its field.</summary>
/// <param name="Field">Name of the field as posted ("Isian.Nilai").</param>
/// <param name="Readings">Unambiguous writings of the value to choose from; empty when there is nothing to choose.</param>
public sealed record FieldError(string Field, string Message, IReadOnlyList<string> Readings);

/// <summary>A field that differs between what is stored now and what was typed on a stale form.</summary>
/// <param name="Revisi">Revision that the stored value belongs to.</param>
public sealed record FieldConflict(string Field, string Label, string Stored, string Typed, int Revisi);

/// <summary>What came of a save. Expected failures are outcomes; nothing is written unless it is <see cref="Saved"/>.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    public sealed record Saved : SaveOutcome;

    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : SaveOutcome;

    /// <summary>Somebody else saved since the form was opened.</summary>
    public sealed record Conflict(IReadOnlyList<FieldConflict> Fields) : SaveOutcome;

    public sealed record NotFound : SaveOutcome;

    public static Invalid Refuse(string field, string message) => new([new FieldError(field, message, [])]);
}

public static class ValidationResultExtensions
{
    /// <summary>Failures at their posted names; the first one of each field.</summary>
    public static SaveOutcome.Invalid ToInvalid(this ValidationResult result, string prefix) =>
        new([.. result.Errors
            .DistinctBy(failure => failure.PropertyName)
            .Select(failure => new FieldError(
                prefix.Length == 0 ? failure.PropertyName : $"{prefix}.{failure.PropertyName}",
                failure.ErrorMessage,
                failure.CustomState as IReadOnlyList<string> ?? []))]);
}
