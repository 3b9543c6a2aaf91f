using System.Text.RegularExpressions;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

/// <summary>docs/security.md names only tests that there are.</summary>
public sealed partial class SecurityDocumentTests
{
    [Fact]
    public void Document_NamesTestsThatExist()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LkjipPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        var named = Name().Matches(File.ReadAllText(Path.Combine(folder.FullName, "docs", "security.md"))).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.InRange(named.Count, 15, 100);
        Assert.DoesNotContain(named, name => typeof(SecurityDocumentTests).Assembly.GetType($"LkjipPortal.Web.Tests.{name}") is null);
    }

    [GeneratedRegex(@"`([A-Z]\w+\.\w+Tests)`")]
    private static partial Regex Name();
}
