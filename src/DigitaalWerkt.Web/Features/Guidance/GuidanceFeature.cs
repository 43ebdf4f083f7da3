using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance;

public static class GuidanceFeature
{
    /// <summary>Going where people are, where contacts are counted without anybody's name; and guiding whoever agreed to it.</summary>
    public static void AddGuidance(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<OutreachTransaction>();
        services.AddScoped<NoteContact>();
        services.AddScoped<ReadOutreach>();
        services.AddScoped<ReadGoals>();
        services.AddScoped<IFigureSource, ContactsReached>();
        services.AddScoped<FirstGoals>();
        services.AddSingleton<IContentCheck, GoalsCheck>();
        services.AddScoped<OutreachWords>();
        services.AddSingleton(new DeskNotice("/Features/Guidance/Outreach/Team/_Unsent.cshtml"));
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Guidance", "Outreach_Nav", OutreachLinks.Contacts, Policies.Partner, 25));
        services.AddSingleton(new StaffNavPage(StaffGroup.Figures, "Guidance", "Outreach_Nav", OutreachLinks.Figures, Policies.AnyCoordinator, 30));
        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AddPageRoute("/Guidance/Outreach/Places/Edit", OutreachLinks.NewPlace);
            pages.Conventions.AddPageRoute("/Guidance/Outreach/Figures/Goal", OutreachLinks.NewGoal);
        });
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoOutreach>();
        }
        builder.AddPaths();
        builder.AddPlan();
    }

    /// <summary>Fills what is empty with what the content folder knows.</summary>
    public static async Task FillGuidanceAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstGoals>().FillAsync(cancellationToken);
    }
}
