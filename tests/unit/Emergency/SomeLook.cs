using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Tests.Emergency;

/// <summary>That somebody looked, for tests that only need it to stand there.</summary>
public static class SomeLook
{
    /// <param name="by">Whoever looked.</param>
    /// <param name="path">Of whoever was looked for.</param>
    public static Task<EmergencyLook> AddLookAsync(this SiteFixture site, Guid by, GuidancePath path) =>
        site.AddLookAsync(by, path.PersonId!.Value, path.OrganisationId);

    public static Task<EmergencyLook> AddLookAsync(this SiteFixture site, Guid by, Guid personId, Guid organisationId) => site.QueryAsync(async context =>
    {
        var request = new LookRequest
        {
            Key = RequestKey.New(), StaffMemberId = by, OrganisationId = Guid.Empty, PersonKey = null, Code = null,
            Reason = EmergencyReason.Danger, Sentence = null,
        };
        var look = context.Add(new EmergencyLook(request, 0, (personId, organisationId), site.Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return look;
    });
}
