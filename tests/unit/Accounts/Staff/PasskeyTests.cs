using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class PasskeyTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_passkey_signs_in_with_both_factors_at_once()
    {
        using var passkey = new SoftPasskey();
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        (await AddAsync(await site.SignInAsync(member), passkey)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var browser = site.Visitor();
        var response = await SignInAsync(browser, question => passkey.SignIn(question));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(StaffLinks.Home)).QuerySelector("h1")!.TextContent.ShouldContain(member.Name);
    }

    [Fact]
    public async Task It_also_works_while_the_password_is_being_guessed()
    {
        using var passkey = new SoftPasskey();
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        await AddAsync(await site.SignInAsync(member), passkey);
        for (var time = 0; time < 6; time++)
        {
            await site.Visitor().GivePasswordAsync(member.Email!, "gok");
        }

        (await SignInAsync(site.Visitor(), question => passkey.SignIn(question))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Without_finger_face_or_pin_it_is_refused()
    {
        using var passkey = new SoftPasskey();
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        (await AddAsync(await site.SignInAsync(member), passkey, verifies: false)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AddAsync(await site.SignInAsync(member), passkey)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await SignInAsync(site.Visitor(), question => passkey.SignIn(question, verifies: false)))
            .StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_answer_works_once_and_not_for_another_site()
    {
        using var passkey = new SoftPasskey();
        await AddAsync(await site.SignInAsync(StaffRole.Trainer), passkey);
        var kept = "";
        await SignInAsync(site.Visitor(), question => kept = passkey.SignIn(question));

        (await SignInAsync(site.Visitor(), _ => kept)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SignInAsync(site.Visitor(), question => passkey.SignIn(question, origin: "https://digitaalwerkt.example")))
            .StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("{}")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{}}""")]
    public async Task Nonsense_is_refused_kindly(string nonsense)
    {
        (await SignInAsync(site.Visitor(), _ => nonsense)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Without_a_question_there_is_no_answer()
    {
        var browser = site.Visitor();
        var form = await FormAsync(browser, StaffLinks.SignIn);

        (await browser.SubmitAsync(form, ("Credential", "{}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_passkey_of_somebody_who_was_disabled_opens_nothing()
    {
        using var passkey = new SoftPasskey();
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        await AddAsync(await site.SignInAsync(member), passkey);
        await (await site.SignInAsync(StaffRole.Coordinator)).FillInAsync(StaffLinks.DisableMember(member.Id));

        (await SignInAsync(site.Visitor(), question => passkey.SignIn(question))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Adding_and_removing_ask_for_the_password_and_end_other_sessions()
    {
        using var passkey = new SoftPasskey();
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var (here, there) = (await site.SignInAsync(member), await site.SignInAsync(member));

        (await AddAsync(here, passkey, password: "niet mijn wachtwoord")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AddAsync(here, passkey)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await there.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var remove = (await here.OpenAsync(StaffLinks.Passkeys)).QuerySelector("main td a")!.GetAttribute("href")!;
        (await (await site.SignInAsync(StaffRole.Trainer)).VisitAsync(remove)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await here.FillInAsync(remove, ("Input.Password", "niet mijn wachtwoord"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await here.FillInAsync(remove, ("Input.Password", Cast.Password))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SignInAsync(site.Visitor(), question => passkey.SignIn(question))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    static async Task<HttpResponseMessage> AddAsync(
        HttpClient browser, SoftPasskey passkey, string password = Cast.Password, bool verifies = true)
    {
        var form = await FormAsync(browser, StaffLinks.Passkeys);
        form.SetAttribute("action", StaffLinks.Passkeys);
        var answer = passkey.Create(await AskAsync(browser, form), verifies);
        return await browser.SubmitAsync(form, ("Input.Credential", answer), ("Input.Name", "laptop"), ("Input.Password", password));
    }

    static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, Func<string, string> answer)
    {
        var form = await FormAsync(browser, StaffLinks.SignIn);
        return await browser.SubmitAsync(form, ("Credential", answer(await AskAsync(browser, form))));
    }

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, string address) =>
        (IHtmlFormElement)(await browser.OpenAsync(address)).QuerySelector("form[data-passkey]")!;

    static async Task<string> AskAsync(HttpClient browser, IHtmlFormElement form)
    {
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var response = await browser.PostFormAsync(form.GetAttribute("data-question")!, ("__RequestVerificationToken", token));
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
