namespace LkjipPortal.Web.Infrastructure;

/// <summary>Where appsettings.json and wwwroot are: the project's folder when started from its build output, else the program's folder. The working
/// directory is the caller's, so that a relative <c>--output</c> lands where it was typed.</summary>
internal static class ContentRoot
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LkjipPortal.Web.csproj")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
