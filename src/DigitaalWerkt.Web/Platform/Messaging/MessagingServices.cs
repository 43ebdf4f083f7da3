using DigitaalWerkt.Web.Platform.Diagnostics;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>The outbox, and who brings what is in it.</summary>
public static class MessagingServices
{
    static readonly TimeSpan GatewayPatience = TimeSpan.FromSeconds(15);

    // Connections that stay for ever would never see that an address changed.
    static readonly TimeSpan ProviderMayMove = TimeSpan.FromMinutes(5);

    /// <summary>The outbox and who empties it.</summary>
    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static void AddMessaging<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext
    {
        var (services, configuration, environment) = (builder.Services, builder.Configuration, builder.Environment);
        var mail = MailSettings.Read(configuration, environment, SiteAddress.Read(configuration, environment));
        var sms = SmsSettings.Read(configuration);
        services.AddSingleton(mail);
        services.AddSingleton(sms);
        services.AddSingleton(MessageSettings.Read(configuration, environment));
        if (IncomingMailSettings.Read(configuration) is { } incoming)
        {
            services.AddSingleton(incoming);
        }
        services.AddScoped<Outbox<TContext>>();
        services.AddScoped<LeasedMessages<TContext>>();
        services.AddScoped<SendMessages<TContext>>();
        services.AddScoped<RetryMessage<TContext>>();
        services.AddSingleton<MessageMeters>();
        services.AddScoped<IFigures, WaitingMessages<TContext>>();
        if (mail.Host is not null)
        {
            services.AddSingleton<IEmailSender, SmtpEmailSender>();
            if (mail.Token is not null)
            {
                services.AddSingleton(provider => new MailToken(
                    mail.Token, new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = ProviderMayMove }),
                    provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<MailToken>>()));
            }
        }
        else if (mail.Folder is not null)
        {
            services.AddSingleton<IEmailSender, FolderEmailSender>();
        }
        else
        {
            services.AddHostedService<NoMailWarning>();
        }
        if (sms.Url is not null)
        {
            services.AddHttpClient<ISmsSender, HttpSmsSender>(http => http.Timeout = GatewayPatience);
        }
        else if (mail.Folder is not null)
        {
            services.AddSingleton<ISmsSender, ShownSmsSender>();
        }
        if (builder.RunsJobs())
        {
            services.AddHostedService<OutboxSender<TContext>>();
        }
    }
}
