using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

static class HelpMessagesFeature
{
    /// <summary>What the help desk tells: the kinds, what they are about, and their words.</summary>
    public static void AddHelpMessages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<TicketNews>();
        services.AddScoped<NoteReply>();
        services.AddScoped<TicketTexts>();
        foreach (var name in TicketKinds.ToPerson.Keys)
        {
            services.AddScoped<IMessageKind>(provider => ActivatorUtilities.CreateInstance<PersonMessageKind>(provider, name));
        }
        foreach (var name in TicketKinds.ToStaff.Keys)
        {
            services.AddScoped<IMessageKind>(provider => ActivatorUtilities.CreateInstance<StaffMessageKind>(provider, name));
        }
        services.AddScoped<IMessageSubject, PersonSubject>();
        services.AddScoped<IMessageSubject, StaffSubject>();
        services.AddScoped<RemindOfAnswer>();
        services.AddScoped<IJob, RemindOfAnswers>();
    }
}
