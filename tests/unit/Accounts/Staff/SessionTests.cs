using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>A cookie that somebody kept a copy of must be worth nothing after any of these (ASVS 7.4.1, 7.4.2).</summary>
public sealed class SessionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public Task It_ends_at_sign_out() => EndsAsync((browser, _) => browser.FillInAsync(StaffLinks.SignOut));

    [Fact]
    public Task It_ends_when_somebody_signs_out_everywhere_on_another_device() => EndsAsync(async (_, member) =>
        await (await site.SignInAsync(member)).FillInAsync(StaffLinks.EndSessions));

    [Fact]
    public Task It_ends_when_the_person_is_disabled() => EndsAsync(async (_, member) =>
        await (await site.SignInAsync(StaffRole.Coordinator)).FillInAsync(StaffLinks.DisableMember(member.Id)));

    [Fact]
    public Task It_ends_when_the_roles_change() => EndsAsync(async (_, member) =>
        await (await site.SignInAsync(StaffRole.Coordinator)).FillInAsync(StaffLinks.Member(member.Id), ("Input.Roles", "Steward")));

    [Fact]
    public Task It_ends_when_the_password_changes() => EndsAsync((browser, _) =>
        browser.FillInAsync(StaffLinks.ChangePassword, ("Input.Current", Cast.Password), ("Input.New", "vier rode tractoren rijden")));

    [Fact]
    public Task It_ends_when_the_recovery_codes_change() => EndsAsync(
        (browser, _) => browser.FillInAsync(StaffLinks.RecoveryCodes, ("Input.Password", Cast.Password)), HttpStatusCode.OK);

    [Fact]
    public Task It_ends_when_a_coordinator_resets_the_second_step() => EndsAsync(async (_, member) =>
        await (await site.SignInAsync(StaffRole.Coordinator)).FillInAsync(StaffLinks.ResetSecondStep(member.Id)));

    [Fact]
    public Task It_ends_after_an_hour_without_use() => EndsAsync((_, _) =>
    {
        site.Clock.Advance(StaffSession.Idle);
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.SeeOther));
    });

    [Fact]
    public async Task It_ends_after_twelve_hours_however_much_it_is_used()
    {
        var browser = await site.SignInAsync(StaffRole.Trainer);
        var lasted = TimeSpan.Zero;
        while (lasted < StaffSession.Longest - TimeSpan.FromMinutes(30))
        {
            site.Clock.Advance(TimeSpan.FromMinutes(30));
            lasted += TimeSpan.FromMinutes(30);
            if (lasted < StaffSession.Longest)
            {
                (await browser.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.OK);
            }
        }

        site.Clock.Advance(TimeSpan.FromMinutes(30));

        (await browser.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Who_changes_the_password_stays_signed_in_on_this_device_only()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var (here, there) = (await site.SignInAsync(member), await site.SignInAsync(member));

        await here.FillInAsync(StaffLinks.ChangePassword, ("Input.Current", Cast.Password), ("Input.New", "vier rode tractoren rijden"));

        (await here.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await there.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Visitor().GivePasswordAsync(member.Email!, Cast.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.Visitor().GivePasswordAsync(member.Email!, "vier rode tractoren rijden")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_session_with_only_the_password_lasts_a_quarter()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var browser = await site.SignInAsync(member, SignInMethod.Password);
        (await browser.VisitAsync(StaffLinks.SecondStep)).StatusCode.ShouldBe(HttpStatusCode.OK);

        site.Clock.Advance(StaffSession.LongestWithoutSecondStep);

        (await browser.VisitAsync(StaffLinks.SecondStep)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData(StaffLinks.ChangePassword, "Input.Current")]
    [InlineData(StaffLinks.RecoveryCodes, "Input.Password")]
    public async Task A_stolen_browser_can_not_change_how_one_signs_in(string address, string field)
    {
        var browser = await site.SignInAsync(StaffRole.Trainer);

        var response = await browser.FillInAsync(address, (field, "niet mijn wachtwoord"), ("Input.New", "vier rode tractoren rijden"));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_made_up_cookie_is_nobody() =>
        (await site.Visitor((StaffSignIn.Cookie, "zomaar")).VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);

    async Task EndsAsync(
        Func<HttpClient, StaffMember, Task<HttpResponseMessage>> act, HttpStatusCode expected = HttpStatusCode.SeeOther)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var captured = await site.StartSessionAsync(member);
        var thief = site.Visitor((StaffSignIn.Cookie, captured));
        (await thief.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await act(site.Visitor((StaffSignIn.Cookie, captured)), member)).StatusCode.ShouldBe(expected);

        var afterwards = await thief.VisitAsync(StaffLinks.Home);
        afterwards.StatusCode.ShouldBe(HttpStatusCode.Found);
        afterwards.Headers.Location!.ToString().ShouldStartWith(StaffLinks.SignIn);
    }
}
