using LkjipPortal.Core.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Infrastructure.Forms;

public static class PageForms
{
    private const string SavedKey = "Tersimpan";

    /// <summary>Western Indonesian time (WIB); has no daylight saving.</summary>
    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    /// <summary>Shows the page again with what was typed and why it is not saved: 400 for refused values, 409 for a conflict.</summary>
    public static PageResult Refused(this PageModel page, FormErrors errors, SaveOutcome outcome)
    {
        page.ModelState.Clear();
        page.Response.StatusCode = errors.Take(outcome);
        foreach (var error in errors.Errors)
        {
            page.ModelState.AddModelError(error.Field, error.Message);
        }

        foreach (var conflict in errors.Conflicts)
        {
            page.ModelState.AddModelError(conflict.Field, $"{conflict.Label} diubah orang lain sejak halaman ini dibuka. Pilih nilai yang dipakai.");
        }

        return page.Page();
    }

    /// <summary>After a save: back to the page by GET, which then shows the time of it.</summary>
    public static LocalRedirectResult SavedAt(this PageModel page, string address)
    {
        page.TempData[SavedKey] = page.HttpContext.RequestServices.GetRequiredService<TimeProvider>().ClockText();
        return page.LocalRedirect(address);
    }

    /// <summary>The time now: "10.42".</summary>
    public static string ClockText(this TimeProvider time) => Clock(time.GetUtcNow().ToOffset(Wib));

    /// <summary>A moment in the past: "pukul 10.42" today, "12 Maret 2023 pukul 10.42" before.</summary>
    public static string WhenText(this TimeProvider time, DateTimeOffset moment)
    {
        var local = moment.ToOffset(Wib);
        var day = DateOnly.FromDateTime(local.DateTime);
        return (day == DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Wib).DateTime) ? "" : IdDate.Format(day) + " ") + "pukul " + Clock(local);
    }

    private static string Clock(DateTimeOffset local) =>
        IdNumber.Format(local.Hour, 0).PadLeft(2, '0') + "." + IdNumber.Format(local.Minute, 0).PadLeft(2, '0');

    /// <summary>"10.42" right after a save; null otherwise.</summary>
    public static string? SavedTime(this PageModel page) => page.TempData[SavedKey] as string;
}
