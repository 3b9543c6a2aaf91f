namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>A browser's coarse name, enough for a person to know their own.</summary>
internal static class Browsers
{
    /// <summary>First match counts: Edge and Opera also say Chrome, Chrome also says Safari.</summary>
    private static readonly (string Sign, string Name)[] Programs =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("SamsungBrowser/", "Samsung Internet"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>"Chrome di Android".</summary>
    public static string Name(string userAgent)
    {
        var program = Find(Programs, userAgent) ?? "Peramban lain";
        return Find(Systems, userAgent) is { } system ? $"{program} di {system}" : program;
    }

    private static string? Find((string Sign, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(entry => userAgent.Contains(entry.Sign, StringComparison.Ordinal)).Name;
}
