using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Tests.Calculation;

internal static class Numbers
{
    /// <summary>A number as the tables write it: "104,87", "13.526.508.445".</summary>
    public static decimal D(string text) => IdNumber.Parse(text, NumberContext.Thousands).Value;
}
