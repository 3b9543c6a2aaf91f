using System.Text.RegularExpressions;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Tests.Composition;
using Xunit;

namespace LkjipPortal.Core.Tests.Architecture;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Rules_FilesNamed_AreThere()
    {
        var files = FileName().Matches(Read("rules.md")).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(Repository.Core, file)) || File.Exists(Path.Combine(Repository.CoreTests, file)), file));
    }

    [Fact]
    public void Rules_EveryFormulaFile_IsListed()
    {
        string[] notFormulas = ["CalculationResult.cs", "Figure.cs", "FigureKey.cs", "FigureSet.cs", "Operand.cs"];
        var listed = Read("rules.md");

        Assert.All(
            Directory.GetFiles(Path.Combine(Repository.Core, "Calculation"), "*.cs").Select(Path.GetFileName).Except(notFormulas),
            file => Assert.Contains($"`Calculation/{file}`", listed, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_EveryMandatoryPart_IsListed()
    {
        var listed = Read("rules.md").Split('\n')
            .SkipWhile(line => line != "## Parts of the report that are expected")
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[1].Split(',', StringSplitOptions.TrimEntries));

        Assert.Empty(ReportOutline.Entries.Where(e => e.IsMandatory).Select(e => e.Code).Except(listed));
    }

    [Fact]
    public void Figures_EveryKeyFamily_IsListed()
    {
        var listed = Read("figures.md");
        var families = ReportFigures.Build(DemoSource.Create()).Figures
            .Select(f => f.Key.Split('.')[1])
            .Select(what => TrailingNumber().Replace(what, "-<n>"))
            .Distinct(StringComparer.Ordinal);

        Assert.All(families, what => Assert.Matches($@"\.{Regex.Escape(what)}\.", listed));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    [GeneratedRegex("`([A-Z][A-Za-z]+/[A-Za-z0-9]+\\.cs)`")]
    private static partial Regex FileName();

    [GeneratedRegex(@"-\d+$")]
    private static partial Regex TrailingNumber();
}
