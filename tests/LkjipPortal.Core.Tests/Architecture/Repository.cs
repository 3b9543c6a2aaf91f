using System.Reflection;

namespace LkjipPortal.Core.Tests.Architecture;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Core { get; } = Path.Combine(Root, "src", "LkjipPortal.Core");

    public static string CoreTests { get; } = Path.Combine(Root, "tests", "LkjipPortal.Core.Tests");

    private static string Find()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (!File.Exists(Path.Combine(folder.FullName, "LkjipPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("LkjipPortal.sln stands in no folder above the tests.");
        }

        return folder.FullName;
    }
}
