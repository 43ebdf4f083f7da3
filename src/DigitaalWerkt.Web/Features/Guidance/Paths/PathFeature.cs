using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

static class PathFeature
{
    /// <summary>Guiding somebody who agreed to it, from the first talk to the end.</summary>
    public static void AddPaths(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<PathTransaction>();
        services.AddScoped<PathList>();
        services.AddScoped<ReadPath>();
        services.AddScoped<ReadStory>();
        services.AddScoped<BeginPath>();
        services.AddScoped<WorkOnPath>();
        services.AddScoped<HandOverPath>();
        services.AddScoped<PathWords>();
        services.AddScoped<IPersonPart, PathsOfPerson>();
        services.AddScoped<IContactsOfPerson, CounsellorOfPath>();
        services.AddScoped<IStaffDeskPart, PathDesk>();
        services.AddScoped<IStaffDeskPart, LatePathsDesk>();
        services.AddRetention<ForgetEndedPaths>();
        services.AddSingleton(new ClientAct("Guidance", "Path_Client_Act", PathLinks.For));
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Guidance", "Path_Nav", PathLinks.All, Policies.Partner, 12));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoPaths>();
        }
    }
}
