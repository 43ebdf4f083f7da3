using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

static class CalendarFeature
{
    public static void AddCalendar(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Classes, "Classes", "Calendar_Nav", PlanningLinks.Sessions, Policies.AnyCoordinator, 20, FeedLinks.All));
        services.AddSingleton(new StaffNavPage(StaffGroup.Figures, "Classes", "Calendar_Title", CalendarLinks.Figures, Policies.AnyCoordinator, 10));
    }
}
