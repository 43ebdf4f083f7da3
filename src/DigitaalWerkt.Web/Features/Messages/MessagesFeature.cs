using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.Messages.Desk;
using DigitaalWerkt.Web.Features.Messages.Sent;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Messages;

public static class MessagesFeature
{
    /// <summary>Calls and the list of what was sent. What is told, and in which words, each feature registers itself.</summary>
    public static void AddMessages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<MessageSubjects>();
        services.AddScoped<IMessageSubject, AccountActSubject>();
        services.AddScoped<SentMessages>();
        services.AddScoped<OpenCalls>();
        services.AddScoped<AnswerCall>();
        services.AddScoped<IStaffDeskPart, TroubleDesk>();
        services.AddScoped<IStaffDeskPart, CallDesk>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Today, "Messages", "Messages_Nav_Calls", MessageLinks.Calls, Policies.Partner, 20));
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Messages", "Messages_Nav", MessageLinks.All, Policies.Coordinator, 30));
    }
}
