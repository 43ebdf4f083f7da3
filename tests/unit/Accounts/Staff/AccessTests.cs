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

    public static TheoryData<string> TeamPages =>
    [
        StaffLinks.Home, StaffLinks.Profile, StaffLinks.ChangePassword, StaffLinks.RecoveryCodes, StaffLinks.Passkeys, StaffLinks.EndSessions,
    ];

    public static TheoryData<string> CoordinatorPages =>
    [
        StaffLinks.Members, StaffLinks.Invite, StaffLinks.Organisations, StaffLinks.NewOrganisation, StaffLinks.Log,
        "/beheer/medewerkers/{member}", "/beheer/medewerkers/{member}/stoppen", "/beheer/medewerkers/{member}/hervatten",
        "/beheer/medewerkers/{member}/tweede-stap-wissen", "/beheer/organisaties/{organisation}",
        "/beheer/organisaties/{organisation}/archiveren", "/beheer/organisaties/{organisation}/terughalen",
    ];

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
    public async Task Only_coordinators_open_the_pages_of_management(string page)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var address = page.Replace("{member}", member.Id.ToString()).Replace("{organisation}", member.OrganisationId.ToString());

        (await (await site.SignInAsync(StaffRole.Coordinator)).VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var role in new[] { StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor })
        {
            var outsider = await site.SignInAsync(role);
            (await outsider.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role} on {address}");
            (await outsider.PostFormAsync(address)).StatusCode
                .ShouldBe(Lists.Contains(page) ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.Forbidden, $"{role} posts to {address}");
        }
        await RefusesWhoIsNotSignedInAsync(address);
    }

    [Theory]
    [InlineData("/beheer/medewerkers/{0}")]
    [InlineData("/beheer/medewerkers/{0}/stoppen")]
    [InlineData("/beheer/medewerkers/{0}/hervatten")]
    [InlineData("/beheer/medewerkers/{0}/tweede-stap-wissen")]
    [InlineData("/beheer/organisaties/{0}")]
    [InlineData("/beheer/organisaties/{0}/archiveren")]
    [InlineData("/beheer/uitnodigingen/{0}/intrekken")]
    [InlineData("/team/profiel/toegangssleutels/AAAA/weg")]
    public async Task What_is_not_there_is_404(string address) =>
        (await (await site.SignInAsync(StaffRole.Coordinator)).VisitAsync(string.Format(address, Guid.NewGuid())))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_form_of_staff_without_its_token_is_refused()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        foreach (var address in new[] { StaffLinks.NewOrganisation, StaffLinks.SignOut, StaffLinks.EndSessions, StaffLinks.ChangePassword })
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
