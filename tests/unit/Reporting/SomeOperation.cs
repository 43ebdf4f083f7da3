using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Tests.Reporting;

public static class SomeOperation
{
    /// <summary>An operation that runs on the day of the test, of these organisations.</summary>
    public static Task<Operation> AddOperationAsync(this SiteFixture site, params Guid[] organisations) => site.QueryAsync(async context =>
    {
        var today = site.Clock.Today();
        var operation = context.Add(new Operation(new()
        {
            Name = $"Operatie {Guid.NewGuid():N}",
            From = today.AddDays(-60),
            Until = today.AddDays(300),
            KeptUntil = today.AddDays(2000),
            IndicatorSet = ReportHouse.Version,
            Organisations = organisations,
        })).Entity;
        await context.SaveChangesAsync();
        return operation;
    });
}
