using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class SignInTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Password_and_code_open_the_page_that_was_asked_for()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var browser = site.Visitor();

        var asked = await browser.VisitAsync(StaffLinks.Profile);
        var password = await browser.FillInAsync(
            asked.Headers.Location!.ToString(), ("Input.Email", member.Email!), ("Input.Password", Cast.Password));
        var code = await browser.FillInAsync(password.Headers.Location!.ToString(), ("Code", site.Code()));

        asked.Headers.Location.ToString().ShouldBe("/team/aanmelden?terug=%2Fteam%2Fprofiel");
        password.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        code.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        code.Headers.Location!.ToString().ShouldBe(StaffLinks.Profile);
        (await browser.VisitAsync(StaffLinks.Profile)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        var browser = site.Visitor();

        await browser.GivePasswordAsync(member.Email!, Cast.Password);

        foreach (var address in new[] { StaffLinks.Home, StaffLinks.Profile, StaffLinks.Members, StaffLinks.SecondStepSetup })
        {
            var response = await browser.VisitAsync(address);
            response.StatusCode.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
            response.Headers.Location!.ToString().ShouldBe(StaffLinks.SecondStep);
        }
    }

    [Fact]
    public async Task The_cookie_is_for_this_host_only_and_hidden_from_scripts()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);

        var response = await site.Visitor().GivePasswordAsync(member.Email!, Cast.Password);

        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith(StaffSignIn.Cookie, StringComparison.Ordinal));
        cookie.ShouldStartWith("__Host-team=");
        cookie.ShouldContain("; path=/; secure; samesite=lax; httponly");
    }

    [Fact]
    public async Task On_localhost_it_works_without_encryption_and_the_cookies_stay_marked_secure()
    {
        var response = await site.CreateDefaultClient(new Uri("http://localhost")).VisitAsync(StaffLinks.SignIn);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Set-Cookie").Single().ShouldMatch("^__Host-formulier=.*; path=/; secure; samesite=strict; httponly$");
    }

    [Fact]
    public async Task Every_step_gets_a_new_key()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var browser = site.Visitor();

        var first = KeyOf(await browser.GivePasswordAsync(member.Email!, Cast.Password));
        var second = KeyOf(await browser.GiveCodeAsync(site.Code()));

        second.ShouldNotBe(first);
        var old = await site.Visitor((StaffSignIn.Cookie, first)).VisitAsync(StaffLinks.SecondStep);
        old.Headers.Location!.ToString().ShouldStartWith(StaffLinks.SignIn);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var (first, second) = (site.Visitor(), site.Visitor());
        await first.GivePasswordAsync(member.Email!, Cast.Password);
        await second.GivePasswordAsync(member.Email!, Cast.Password);
        var code = site.Code();

        (await first.GiveCodeAsync(code)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await second.GiveCodeAsync(code)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/é")]
    public async Task An_address_of_another_site_or_one_that_fits_in_no_header_is_no_place_to_return_to(string address)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var browser = site.Visitor();
        await browser.GivePasswordAsync(member.Email!, Cast.Password);

        var response = await browser.FillInAsync($"{StaffLinks.SecondStep}?terug={address}", ("Code", site.Code()));

        response.Headers.Location!.ToString().ShouldBe(StaffLinks.Home);
    }

    [Fact]
    public async Task Nobody_learns_from_the_answer_who_works_here()
    {
        var known = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var disabled = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == disabled.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DisabledAt, site.Clock.GetUtcNow())));

        var wrong = await AnswerAsync(known.Email!, "een ander wachtwoord");
        var unknown = await AnswerAsync(Cast.NewEmail(), "een ander wachtwoord");
        var stopped = await AnswerAsync(disabled.Email!, Cast.Password);

        unknown.ShouldBe(wrong);
        stopped.ShouldBe(wrong);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_has_to_wait_a_quarter_and_the_answer_stays_the_same()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var browser = site.Visitor();
        var wrong = await AnswerAsync(member.Email!, "fout 1");
        for (var time = 2; time <= SignInTries.Allowed; time++)
        {
            await browser.GivePasswordAsync(member.Email!, $"fout {time}");
        }

        (await AnswerAsync(member.Email!, Cast.Password)).ShouldBe(wrong);
        site.Clock.Advance(SignInTries.Pause);
        (await browser.GivePasswordAsync(member.Email!, Cast.Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Wrong_codes_run_out_even_for_who_knows_the_password()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        for (var time = 1; time <= SignInTries.Allowed; time++)
        {
            var guesser = site.Visitor();
            await guesser.GivePasswordAsync(member.Email!, Cast.Password);
            await guesser.GiveCodeAsync("000000");
        }

        (await site.Visitor().GivePasswordAsync(member.Email!, Cast.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Twenty_guesses_at_once_count_as_twenty()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var page = await site.Visitor().OpenAsync(StaffLinks.SignIn);
        page.ShouldNotBeNull();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => site.Visitor().GivePasswordAsync(member.Email!, $"gok {n}")));

        var locked = await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == member.Id)
            .Select(m => new { m.AccessFailedCount, m.LockoutEnd }).SingleAsync());
        locked.AccessFailedCount.ShouldBe(SignInTries.Allowed);
        locked.LockoutEnd.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var response = await site.Visitor().PostFormAsync(StaffLinks.SignIn, ("Input.Email", "a@b.be"), ("Input.Password", "x"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_field_and_in_the_title()
    {
        var response = await site.Visitor().GivePasswordAsync("jan@example.org", "");

        var page = await response.ReadPageAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Title.ShouldStartWith("Fout: ");
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Input_Password");
        var field = page.QuerySelector("#Input_Password")!;
        field.GetAttribute("aria-invalid").ShouldBe("true");
        field.GetAttribute("aria-describedby").ShouldBe("Input_Password-error");
        page.QuerySelector("#Input_Email")!.GetAttribute("value").ShouldBe("jan@example.org");
        page.QuerySelector("#Input_Password")!.HasAttribute("value").ShouldBeFalse();
    }

    async Task<string> AnswerAsync(string email, string password)
    {
        var response = await site.Visitor().GivePasswordAsync(email, password);
        var page = await response.ReadPageAsync();
        page.QuerySelector("input[name=__RequestVerificationToken]")?.Remove();
        return $"{(int)response.StatusCode} {page.QuerySelector("main")!.TextContent}";
    }

    static string KeyOf(HttpResponseMessage response) => response.Headers.GetValues("Set-Cookie")
        .Single(value => value.StartsWith(StaffSignIn.Cookie, StringComparison.Ordinal)).Split('=', ';')[1];
}
