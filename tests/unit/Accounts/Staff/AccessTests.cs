using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>Who gets in where: the right person, the Outsider of another role, who only gave a password, and a visitor.</summary>
public sealed class AccessTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // These take no forms, of nobody.
    static readonly string[] Lists = [StaffLinks.Members, StaffLinks.Organisations, StaffLinks.Log];

    static readonly StaffRole[] Coordinators = [StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    public static TheoryData<string> TeamPages =>
    [
        StaffLinks.Home, StaffLinks.Profile, StaffLinks.ChangePassword, StaffLinks.RecoveryCodes, StaffLinks.Passkeys, StaffLinks.EndSessions,
    ];

    public static TheoryData<string, StaffRole[]> CoordinatorPages
    {
        get
        {
            var (partner, network) = (new[] { StaffRole.Coordinator }, new[] { StaffRole.NetworkCoordinator });
            return new()
            {
                { StaffLinks.Log, Coordinators },
                { StaffLinks.Members, partner }, { StaffLinks.Invite, partner }, { "/beheer/medewerkers/{member}", partner },
                { "/beheer/medewerkers/{member}/stoppen", partner }, { "/beheer/medewerkers/{member}/hervatten", partner },
                { "/beheer/medewerkers/{member}/tweede-stap-wissen", partner }, { "/beheer/medewerkers/{member}/nieuw-wachtwoord", partner },
                { StaffLinks.Organisations, network }, { StaffLinks.NewOrganisation, network }, { "/beheer/organisaties/{organisation}", network },
                { "/beheer/organisaties/{organisation}/archiveren", network }, { "/beheer/organisaties/{organisation}/terughalen", network },
                { "/beheer/organisaties/{empty}/coordinator", network }, { StaffLinks.Network, network },
                { "/beheer/netwerk/coordinatoren/{network}/stoppen", network },
            };
        }
    }

    [Theory]
    [MemberData(nameof(TeamPages))]
    public async Task Every_role_opens_the_pages_of_the_team_and_nobody_else_does(string address)
    {
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            (await (await site.SignInAsync(role)).VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{role} on {address}");
        }
        await RefusesWhoIsNotSignedInAsync(address);
    }

    [Theory]
    [MemberData(nameof(CoordinatorPages))]
    public async Task Only_the_right_coordinators_open_the_pages_of_management(string page, StaffRole[] roles)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var empty = await site.AddStaffMemberAsync([StaffRole.Trainer], $"Zonder coördinator {Guid.NewGuid():N}");
        var network = await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator]);
        var address = page.Replace("{member}", member.Id.ToString()).Replace("{organisation}", member.OrganisationId.ToString())
            .Replace("{empty}", empty.OrganisationId.ToString()).Replace("{network}", network.Id.ToString());

        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var browser = await site.SignInAsync(role);
            if (roles.Contains(role))
            {
                (await browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{role} on {address}");
                continue;
            }
            (await browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role} on {address}");
            (await browser.PostFormAsync(address)).StatusCode
                .ShouldBe(Lists.Contains(page) ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.Forbidden, $"{role} posts to {address}");
        }
        await RefusesWhoIsNotSignedInAsync(address);
    }

    [Theory]
    [InlineData("/beheer/medewerkers/{0}")]
    [InlineData("/beheer/medewerkers/{0}/stoppen")]
    [InlineData("/beheer/medewerkers/{0}/hervatten")]
    [InlineData("/beheer/medewerkers/{0}/tweede-stap-wissen")]
    [InlineData("/beheer/organisaties/{0}", StaffRole.NetworkCoordinator)]
    [InlineData("/beheer/organisaties/{0}/archiveren", StaffRole.NetworkCoordinator)]
    [InlineData("/beheer/organisaties/{0}/coordinator", StaffRole.NetworkCoordinator)]
    [InlineData("/beheer/netwerk/{0}/bevestigen", StaffRole.NetworkCoordinator)]
    [InlineData("/beheer/netwerk/{0}/intrekken", StaffRole.NetworkCoordinator)]
    [InlineData("/beheer/netwerk/coordinatoren/{0}/stoppen", StaffRole.NetworkCoordinator)]
    [InlineData("/beheer/uitnodigingen/{0}/intrekken")]
    [InlineData("/team/profiel/toegangssleutels/AAAA/weg")]
    public async Task What_is_not_there_is_404(string address, StaffRole role = StaffRole.Coordinator) =>
        (await (await site.SignInAsync(role)).VisitAsync(string.Format(address, Guid.NewGuid())))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_form_of_staff_without_its_token_is_refused()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        foreach (var address in new[] { StaffLinks.Invite, StaffLinks.SignOut, StaffLinks.EndSessions, StaffLinks.ChangePassword })
        {
            (await coordinator.PostFormAsync(address)).StatusCode.ShouldBe(HttpStatusCode.BadRequest, address);
        }
    }

    [Fact]
    public async Task Pages_of_staff_are_kept_nowhere()
    {
        var response = await (await site.SignInAsync(StaffRole.Coordinator)).VisitAsync(StaffLinks.Members);

        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    async Task RefusesWhoIsNotSignedInAsync(string address)
    {
        var visitor = await site.Visitor().VisitAsync(address);
        visitor.StatusCode.ShouldBe(HttpStatusCode.Found);
        visitor.Headers.Location!.ToString().ShouldStartWith(StaffLinks.SignIn);

        var half = await site.SignInAsync(await site.AddStaffMemberAsync([StaffRole.Coordinator]), SignInMethod.Password);
        var halfway = await half.VisitAsync(address);
        halfway.StatusCode.ShouldBe(HttpStatusCode.Found);
        halfway.Headers.Location!.ToString().ShouldBe(StaffLinks.SecondStep);
    }
}
