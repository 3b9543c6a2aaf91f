using LkjipPortal.Core.Documents;

namespace LkjipPortal.Web.Narrative;

/// <summary>Something in the text that the report cannot carry.</summary>
/// <param name="Line">Line of the text, counted from 1.</param>
/// <param name="Message">For the writer, in Indonesian.</param>
public sealed record NarrativeError(int Line, string Message);

/// <summary>A narrative section as blocks; figure links unresolved, headings at 1 for the first level below the section.</summary>
/// <param name="Errors">Empty for a text that can be printed; with errors the faulty pieces stand in <paramref name="Blocks"/> as typed.</param>
public sealed record NarrativeResult(IReadOnlyList<Block> Blocks, IReadOnlyList<NarrativeError> Errors);
