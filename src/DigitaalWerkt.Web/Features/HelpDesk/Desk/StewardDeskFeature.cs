using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

static class StewardDeskFeature
{
    /// <summary>The queue of stewards, and what they do to a question.</summary>
    public static void AddStewardDesk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<DeskQueue>();
        services.AddScoped<ReadTicket>();
        services.AddScoped<WorkOnTicket>();
        services.AddScoped<LinkTickets>();
        services.AddScoped<KeepDraft>();
        services.AddScoped<FillAnswer>();
        services.AddScoped<LessonChoices>();
        services.AddScoped<IStaffDeskPart, StewardDesk>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Help, "HelpDesk", "Desk_Title", HelpDeskLinks.Desk, Policies.Steward, 10));
    }
}
