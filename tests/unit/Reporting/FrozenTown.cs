using System.Security.Claims;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>An organisation with an operation, a coordinator of the network, and what is frozen of it.</summary>
public sealed record FrozenTown(SiteFixture Site, ReportHouse House, StaffMember Network)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>As <see cref="ReportPeriod.Key"/>: what is frozen.</summary>
    public string Period { get; init; } = $"{House.Operation.Id}";

    public ClaimsPrincipal NetworkUser => new LiveSession(
        Guid.NewGuid(), SignInMethod.AuthenticatorCode, Network.Id, Network.Name!, Network.OrganisationId, "Stad", [.. Network.Roles]).ToPrincipal("test");

    public static async Task<FrozenTown> OpenAsync(SiteFixture site) =>
        new(site, await ReportHouse.OpenAsync(site), await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator], "Stad"));

    public Task<HttpClient> BrowserAsync() => Site.SignInAsync(Network);

    /// <summary>A client who is asked, and so many people who were met in the street.</summary>
    public async Task LiveAsync(int met = 0)
    {
        await House.NoteAsync((await House.AddClientAsync()).Id);
        if (met > 0)
        {
            await MeetAsync(met);
        }
    }

    public Task<FreezeOutcome> FreezeAsync(int edition, string? reason = null, string? why = "De cijfers zijn nagekeken.") =>
        House.WithAsync<IServiceProvider, FreezeOutcome>(services => FreezeAsync(services, edition, reason, why));

    public async Task<FreezeOutcome> FreezeAsync(IServiceProvider services, int edition, string? reason = null, string? why = "De cijfers zijn nagekeken.")
    {
        var freeze = (FreezeReport)services.GetService(typeof(FreezeReport))!;
        return await freeze.RunAsync(await RequestAsync(services, edition, reason, why), NetworkUser, Cancel);
    }

    public async Task<FreezeRequest> RequestAsync(IServiceProvider services, int edition, string? reason = null, string? why = "De cijfers zijn nagekeken.")
    {
        var take = (TakeSnapshot)services.GetService(typeof(TakeSnapshot))!;
        return new((await take.FindPeriodAsync(Period, NetworkUser, Cancel))!, edition, reason, why);
    }

    async Task MeetAsync(int people)
    {
        var now = Site.Clock.GetUtcNow();
        var place = new FindPlace(House.Counsellor.OrganisationId, $"Plein {Guid.NewGuid():N}", FindPlaceKind.Street, null);
        await Site.QueryAsync(context =>
        {
            context.Add(place);
            return context.SaveChangesAsync(Cancel);
        });
        await Site.QueryAsync(context =>
        {
            context.Add(OutreachContact.Of(
                new()
                {
                    Key = RequestKey.New(), PlaceId = place.Id, OrganisationId = House.Counsellor.OrganisationId, NotedById = House.Counsellor.Id,
                    Theme = ContactTheme.Work, People = people, At = now,
                },
                now));
            return context.SaveChangesAsync(Cancel);
        });
    }
}
