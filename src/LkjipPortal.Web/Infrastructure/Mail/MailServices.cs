namespace LkjipPortal.Web.Infrastructure.Mail;

internal static class MailServices
{
    public static IServiceCollection AddPortalMail(this IServiceCollection services, IConfiguration configuration)
    {
        var options = EmailOptions.From(configuration);
        services.AddSingleton(options).AddSingleton<MailQueue>().AddSingleton<MailSender>().AddScoped<LinkMail>().AddScoped<NotificationMail>();
        return options.Aktif ? services.AddHostedService<MailWorker>().AddHostedService<NotificationWorker>() : services;
    }
}
