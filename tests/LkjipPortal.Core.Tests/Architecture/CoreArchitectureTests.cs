using System.Text.RegularExpressions;
using System.Xml.Linq;
using LkjipPortal.Core.Calculation;
using Xunit;

namespace LkjipPortal.Core.Tests.Architecture;

public sealed partial class CoreArchitectureTests
{
    /// <summary>What the files of a folder of Core may use besides their own folder and System.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Documents"] = [],
        ["Organization"] = ["Text"],
        ["Planning"] = ["Text"],
        ["Measurement"] = ["Text"],
        ["Budgeting"] = ["Text"],
        ["Reporting"] = ["Text", "Planning"],
        ["Calculation"] = ["Text", "Planning", "Reporting"],
        ["Consistency"] = ["Text", "Planning", "Measurement", "Budgeting", "Organization", "Reporting", "Calculation", "Composition", "Documents"],
        ["Approval"] = ["Text", "Planning", "Calculation", "Composition"],
        ["Suggestions"] = ["Planning", "Budgeting", "Calculation", "Composition"],
        ["Composition"] = ["Text", "Planning", "Measurement", "Budgeting", "Organization", "Reporting", "Calculation", "Documents"],
    };

    public static TheoryData<string> Folders() => [.. Directory.GetDirectories(Repository.Core).Select(f => Path.GetFileName(f)!).Where(f => f is not ("bin" or "obj"))];

    [Fact]
    public void Core_ReferencesOnlySystemAssemblies() => Assert.All(
        typeof(FigureSet).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void CoreProject_HasNoReferences()
    {
        var project = XDocument.Load(Path.Combine(Repository.Core, "LkjipPortal.Core.csproj"));

        Assert.DoesNotContain(project.Descendants(), e => e.Name.LocalName is "PackageReference" or "FrameworkReference" or "ProjectReference");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_UsesOnlyWhatStandsBelowIt(string folder)
    {
        Assert.True(Allowed.TryGetValue(folder, out var allowed), $"Folder {folder} has no rule.");
        var wrong =
            from file in Directory.GetFiles(Path.Combine(Repository.Core, folder), "*.cs", SearchOption.AllDirectories)
            from Match use in CodeReference().Matches(WithoutComments(File.ReadAllText(file)))
            let target = use.Groups["folder"].Value
            where target != folder && !allowed!.Contains(target, StringComparer.Ordinal)
            select $"{Path.GetFileName(file)} uses {target}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Namespace_FollowsFolder() => Assert.All(
        Directory.GetFiles(Repository.Core, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)),
        file => Assert.Contains(
            $"namespace LkjipPortal.Core.{Path.GetRelativePath(Repository.Core, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')};", File.ReadAllText(file), StringComparison.Ordinal));

    private static string WithoutComments(string source) => LineComment().Replace(source, "");

    /// <summary>"LkjipPortal.Core.Planning", or a folder named relative to Core in code ("Planning.JenisVersi").</summary>
    [GeneratedRegex(@"LkjipPortal\.Core\.(?<folder>\w+)|(?<![\w.])(?<folder>Text|Documents|Organization|Planning|Measurement|Budgeting|Reporting|Calculation|Consistency|Composition)\.(?=[A-Z])(?!Core)")]
    private static partial Regex CodeReference();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex LineComment();
}
