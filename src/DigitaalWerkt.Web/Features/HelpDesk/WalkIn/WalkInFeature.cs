using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

static class WalkInFeature
{
    /// <summary>Whoever comes without an appointment: a number, the queue of the day, the screen in the hall.</summary>
    public static void AddWalkIns(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<WalkInTransaction>();
        services.AddScoped<WalkInQueue>();
        services.AddScoped<WalkInWait>();
        services.AddScoped<MakeScreen>();
        services.AddRetention<EndWalkIns>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Help, "HelpDesk", "Walkin_Nav", WalkInLinks.Queue, Policies.Steward, 20));
    }
}
