namespace LkjipPortal.Web.Features.Shared;

/// <summary>Look chosen by the person on this device: theme and sidebar, each in a cookie so that the server renders it at once.</summary>
public static class Appearance
{
    public const string ThemeCookie = "tema";
    public const string MenuCookie = "menu";
    public const string FollowDevice = "ikut";
    public const string Folded = "lipat";
    public const string Open = "buka";

    public static IReadOnlyList<(string Value, string Label, string Icon)> Themes { get; } =
        [("terang", "Terang", "sun"), ("gelap", "Gelap", "moon"), (FollowDevice, "Ikut perangkat", "adjustments-horizontal")];

    public static string Theme(HttpRequest request) =>
        request.Cookies[ThemeCookie] is { } chosen && Themes.Any(theme => theme.Value == chosen) ? chosen : FollowDevice;

    /// <summary>Null: not chosen, the page decides.</summary>
    public static bool? MenuFolded(HttpRequest request) => request.Cookies[MenuCookie] switch
    {
        Folded => true,
        Open => false,
        _ => null,
    };
}
