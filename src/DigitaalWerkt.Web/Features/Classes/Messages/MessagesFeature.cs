using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Messages.Jobs;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

static class MessagesFeature
{
    public static void AddMessages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ReachChannel>();
        services.AddScoped<BookingTexts>();
        services.AddScoped<OpenCalls>();
        services.AddScoped<AnswerCall>();
        foreach (var kind in BookingKind.All)
        {
            services.AddScoped<IMessageKind>(provider => new BookingMessageKind(
                kind, provider.GetRequiredService<AppDbContext>(), provider.GetRequiredService<BookingTexts>(), provider.GetRequiredService<KeepOffer>(),
                provider.GetRequiredService<TimeProvider>()));
        }
        foreach (var name in TeamMessageKind.All.Keys)
        {
            services.AddScoped<IMessageKind>(provider => ActivatorUtilities.CreateInstance<TeamMessageKind>(provider, name));
        }
        services.AddScoped<TeamMessages>();
        services.AddScoped<IJob, ExpireOffers>();
        services.AddScoped<IJob, ReleaseBlocks>();
        services.AddScoped<IJob, CountSeats>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Today, "Classes", "Messages_Nav_Calls", MessageLinks.Calls, Policies.Team, 20));
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Classes", "Messages_Nav", MessageLinks.All, Policies.Coordinator, 30));
    }
}
