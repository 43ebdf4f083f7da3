using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Emergency.Messages;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Emergency;

public static class EmergencyFeature
{
    /// <summary>Reaching the counsellor of somebody of another organisation when something serious happens, with its trail.</summary>
    public static void AddEmergency(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<EmergencyTransaction>();
        services.AddScoped<LookInEmergency>();
        services.AddScoped<ReadFound>();
        services.AddScoped<IPersonPart, LooksOfPerson>();
        services.AddScoped<IActSubject, EmergencyInLog>();
        services.AddScoped<IMessageKind, EmergencyTold>();
        services.AddScoped<IMessageSubject, EmergencySubject>();
        services.AddScoped<IStaffDeskPart, EmergencyDesk>();
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Emergency", "Nav", EmergencyLinks.Look, Policies.Emergency, 29));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoEmergency>();
        }
    }
}
