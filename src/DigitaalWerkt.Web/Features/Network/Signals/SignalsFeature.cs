using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Network.Signals.Follow;
using DigitaalWerkt.Web.Features.Network.Signals.Messages;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Network.Signals;

static class SignalsFeature
{
    /// <summary>What goes wrong for people on their way to work: reported, followed, answered.</summary>
    public static void AddSignals(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<SignalTransaction>();
        services.AddScoped<ReportSignal>();
        services.AddScoped<SupportSignal>();
        services.AddScoped<ReadFollowed>();
        services.AddScoped<TellAnswer>();
        services.AddScoped<FirstSignals>();
        services.AddScoped<IMessageKind, SignalAnswered>();
        services.AddScoped<IMessageSubject, SignalSubject>();
        services.AddScoped<IPhraseSource, SignalPhrases>();
        services.AddScoped<IStaffDeskPart, SignalsDesk>();
        services.AddScoped<INewsSource, AnsweredSignals>();
        services.AddSingleton<IContentCheck, SignalsCheck>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Network, "Network", "Signal_All", SignalLinks.Team, Policies.Team, 20));
        services.AddSingleton(new StaffNavPage(StaffGroup.Network, "Network", "Signal_Nav_Follow", SignalLinks.Follow, Policies.AnyCoordinator, 30));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoSignals>();
        }
    }
}
