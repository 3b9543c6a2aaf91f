namespace LkjipPortal.Rendering.Html;

/// <param name="EmbedStyles">
/// True: a whole file that needs nothing else. False: one article element for a page of the portal, which links
/// <see cref="HtmlStyles.Css"/> itself; no style, no script, so that a strict content security policy holds (pictures are
/// <c>data:</c> addresses, so <c>img-src</c> has to allow them).
/// </param>
/// <param name="IdPrefix">Put before every id, where the page has ids of its own.</param>
public sealed record HtmlOptions(bool EmbedStyles = true, string IdPrefix = "");
