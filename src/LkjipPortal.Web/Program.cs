using LkjipPortal.Web.Commands;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Seed;
using LkjipPortal.Web.Features;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Mail;

if (PortalCommands.IsCommand(args))
{
    return await PortalCommands.RunAsync(args, CommandSettings.FromProcess(), Console.Out, Console.Error);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.Ordinal)) ? null : ContentRoot.Find(),
});

builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHttpContextAccessor();
builder.Services.AddPortalDatabase(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddScoped<ReportSourceReader>();
builder.Services.AddPortalSignIn(builder.Configuration, builder.Environment);
builder.Services.AddPortalMail(builder.Configuration);
builder.Services.AddPortalAuthorization();
builder.Services.AddScoped<CurrentUnit>();
builder.Services.AddScoped<UnitDirectory>();
builder.Services.AddPortalHealth();
builder.Services.AddScoped<FrameReader>();
builder.Services.AddPlanningAndMeasurement();
builder.Services.AddOrang();
builder.Services.AddVersi();
builder.Services.AddScoped<LaporanReader>();
builder.Services.AddScoped<ReportBuilder>();
builder.Services.AddScoped<SimpanBagian>();
builder.Services.AddExceptionHandler<FaultLog>();
builder.Services.AddPortalRateLimits(builder.Configuration);
builder.Services.AddRazorPages(options => options.RootDirectory = "/Features");

var app = builder.Build();

if (app.Environment.IsDevelopment())
{
    await DemoDatabase.PrepareAsync(app.Services, Console.Out, CancellationToken.None);
}

app.UseSecurityHeaders();
app.UseKnownMethods();
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
}

app.UseExceptionHandler("/galat");
app.UseStatusCodePagesWithReExecute("/galat/{0}");
app.UseRouting();
app.UseAuthentication();
app.UseMiddleware<AccountGate>();
app.UseMiddleware<UnitScopeMiddleware>();
app.UseRateLimiter();
app.UseAuthorization();

app.MapStaticAssets().AllowAnonymous();
app.MapPortalHealth();
app.MapRazorPages().WithStaticAssets();

await app.RunAsync();
return 0;
