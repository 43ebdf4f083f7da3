using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages.Jobs;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

static class ClassMessagesFeature
{
    /// <summary>What classes tell: the kinds, what they are about, and their words.</summary>
    public static void AddClassMessages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ClassMessages>();
        services.AddScoped<BookingTexts>();
        foreach (var kind in BookingKind.All)
        {
            services.AddScoped<IMessageKind>(provider => new BookingMessageKind(
                kind, provider.GetRequiredService<AppDbContext>(), provider.GetRequiredService<BookingTexts>(), provider.GetRequiredService<KeepOffer>(),
                provider.GetRequiredService<TimeProvider>()));
        }
        services.AddScoped<IMessageSubject, BookingSubject>();
        services.AddScoped<TeamMessages>();
        foreach (var name in TeamMessageKind.All.Keys)
        {
            services.AddScoped<IMessageKind>(provider => ActivatorUtilities.CreateInstance<TeamMessageKind>(provider, name));
        }
        services.AddScoped<IMessageSubject, TeamSubject>();
        services.AddScoped<IJob, ExpireOffers>();
        services.AddScoped<IJob, ReleaseBlocks>();
        services.AddScoped<IJob, CountSeats>();
    }
}
