using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

namespace DigitaalWerkt.Tests.Guidance;

/// <summary>A target of outreach of which only some things matter.</summary>
public static class SomeGoal
{
    /// <summary>Adds one to a site, which the network keeps.</summary>
    public static Task<OutreachGoal> AddGoalAsync(this SiteFixture site, string team = "Straatteam", Guid? organisation = null) => site.QueryAsync(async context =>
    {
        var goal = context.Add(OutreachGoal.Create(new()
        {
            OrganisationId = organisation, Team = team, Kind = OutreachGoalKind.Target, Counter = OutreachCounter.Reached, From = new(2026, 1, 1),
            Until = new(2026, 12, 31), Number = 300, Note = null, Source = "Afspraak van 2026", SourceOn = new(2026, 1, 1),
        })).Entity;
        await context.SaveChangesAsync();
        return goal;
    });
}
