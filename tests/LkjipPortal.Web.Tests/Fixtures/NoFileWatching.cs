using System.Runtime.CompilerServices;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>
/// Each test host watches its settings and pages, and many hosts run at once: with the kernel's watchers they would pass the number of watchers that Linux grants a user (128).
/// </summary>
internal static class NoFileWatching
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
}
