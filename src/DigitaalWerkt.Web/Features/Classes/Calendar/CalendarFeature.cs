using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

static class CalendarFeature
{
    public static void AddCalendar(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(new StaffNavItem("Classes", "Calendar_Nav", PlanningLinks.Sessions, "calendar", Policies.Coordinator, 25, FeedLinks.All));
}
