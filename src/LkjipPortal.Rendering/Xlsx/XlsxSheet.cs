using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Xlsx;

/// <summary>One table on a sheet of its own.</summary>
/// <param name="Titles">Lines above the table, each across its whole width.</param>
/// <param name="FrozenColumns">Columns that stay in sight beside the header rows.</param>
/// <param name="Rules">What a spreadsheet program checks when somebody types below the header.</param>
/// <param name="EmptyRows">Ruled rows below the last one, for typing.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<string> Titles, Table Table, int FrozenColumns = 0, IReadOnlyList<XlsxRule>? Rules = null, int EmptyRows = 0);

/// <summary>A sheet of plain lines: how to fill in a template.</summary>
public sealed record XlsxNotes(string Name, IReadOnlyList<string> Lines);

public enum XlsxRuleKind
{
    /// <summary>A number from 0 up.</summary>
    Amount,

    /// <summary>Text of at most <see cref="XlsxRule.Limit"/> letters.</summary>
    TextLength,
}

/// <param name="Column">From 0.</param>
/// <param name="Message">Shown while typing and when the rule is broken.</param>
public sealed record XlsxRule(int Column, XlsxRuleKind Kind, string Message, int Limit = 0);
