using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

static class PlanningFeature
{
    public static void AddPlanning(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<FindClashes>();
        services.AddScoped<PlanSessions>();
        services.AddScoped<PlanSeries>();
        services.AddScoped<ChangeSession>();
        services.AddScoped<TrainerOfClients>();
        services.AddScoped<IActSubject, SessionsInLog>();
        services.AddScoped<CancelSession>();
        services.AddScoped<IPhraseSource, CoursePhrases>();
        services.AddScoped<IPlaceUse, SessionsAtPlaces>();
        services.AddScoped<IAgendaSource, SessionsInAgenda>();
        services.AddScoped<IJob, CountOccupations>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Planning_Courses", PlanningLinks.Courses, Policies.AnyCoordinator, 70));
        services.Configure<RazorPagesOptions>(pages =>
            pages.Conventions.AddPageRoute("/Classes/Planning/Courses/Edit", PlanningLinks.NewCourse));
    }
}
