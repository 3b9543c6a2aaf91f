namespace LkjipPortal.Web.Infrastructure.Forms;

/// <summary>What a page shows after a refused save: messages at their fields, and conflicts to settle.</summary>
public sealed class FormErrors
{
    private readonly Dictionary<string, FieldError> _byField = new(StringComparer.Ordinal);

    public IReadOnlyCollection<FieldError> Errors => _byField.Values;

    public IReadOnlyList<FieldConflict> Conflicts { get; private set; } = [];

    public bool Any => _byField.Count > 0 || Conflicts.Count > 0;

    public FieldError? this[string field] => _byField.GetValueOrDefault(field);

    public FieldConflict? ConflictOf(string field) => Conflicts.FirstOrDefault(conflict => conflict.Field == field);

    public void Add(FieldError error) => _byField.TryAdd(error.Field, error);

    /// <summary>Takes over what a save came back with; 400 for refused values, 409 for a conflict.</summary>
    public int Take(SaveOutcome outcome)
    {
        switch (outcome)
        {
            case SaveOutcome.Invalid invalid:
                foreach (var error in invalid.Errors)
                {
                    Add(error);
                }

                return StatusCodes.Status400BadRequest;
            case SaveOutcome.Conflict conflict:
                Conflicts = conflict.Fields;
                return StatusCodes.Status409Conflict;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Only a refused save has errors.");
        }
    }
}
