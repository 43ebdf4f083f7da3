using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Guidance.Plan.Messages;
using DigitaalWerkt.Web.Features.Guidance.Plan.Mine;
using DigitaalWerkt.Web.Features.Guidance.Plan.Team;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

static class PlanFeature
{
    /// <summary>The step plan, which the person leads.</summary>
    public static void AddPlan(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<PlanTransaction>();
        services.AddScoped<PlanTasks>();
        services.AddScoped<ReadPlan>();
        services.AddScoped<ChangePlan>();
        services.AddScoped<PlanWords>();
        services.AddScoped<MyPlans>();
        services.AddScoped<MySheet>();
        services.AddScoped<TeamPlan>();
        services.AddScoped<PlanNews>();
        services.AddScoped<IMessageKind, PlanReminder>();
        services.AddScoped<IMessageSubject, PlanSubject>();
        services.AddScoped<IPersonPart, StepsOfPerson>();
        services.AddScoped<ICardPart, PlanOnCard>();
        services.AddScoped<IStaffDeskPart, PlanDesk>();
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoPlan>();
        }
    }
}
