using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.Drift;

static class DriftQuery
{
    /// <summary>The steps of which enough visitors said, lately enough, that their screen is another one.</summary>
    public static IQueryable<StepName> StepsToFlag(this AppDbContext context, DateTimeOffset now)
    {
        var since = now - DriftReport.Counts;
        return context.DriftReports.Where(r => r.CheckedAt == null && r.At > since).GroupBy(r => new { r.Module, r.Step })
            .Where(same => same.Count() >= DriftReport.Flags).Select(same => new StepName(same.Key.Module, same.Key.Step));
    }
}
