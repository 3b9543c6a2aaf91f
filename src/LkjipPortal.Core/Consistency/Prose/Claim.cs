namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>How surely a sentence names what a number belongs to.</summary>
internal enum Certainty { None, Carried, Named }

/// <summary>What the words around a number say that it is.</summary>
/// <param name="IsNear">The measure's word stands close before the number, or is certain by the number before.</param>
/// <param name="Topics">All topics that the sentence may mean, the likeliest first.</param>
/// <param name="IsYearNamed">The year stands beside the number or its measure.</param>
/// <param name="Years">All years that the sentence names, and the report's.</param>
/// <param name="IsLoose">Rounded on purpose ("sekitar"), a part, a bound, another body: not to be held against a figure.</param>
internal sealed record Claim(
    Measure Measures, bool IsNear, Topic? Topic, Certainty Certainty, IReadOnlyList<Topic> Topics, int Year, bool IsYearNamed, IReadOnlyList<int> Years, bool IsLoose, bool IsApproximate);
