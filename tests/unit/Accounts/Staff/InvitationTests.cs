using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class InvitationTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("Input.Email", "a@b", "Dit is geen e-mailadres.")]
    [InlineData("Input.Name", "klik op www.evil.be/win", "Schrijf een naam met gewone letters")]
    public async Task What_is_no_address_or_name_is_said_in_words(string field, string typed, string said)
    {
        using var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        (string Name, string Value)[] filled = [("Input.Email", Cast.NewEmail()), ("Input.Name", "Nora"), ("Input.Roles", "Trainer")];
        var answer = await coordinator.FillInAsync(StaffLinks.Invite, [.. filled.Where(one => one.Name != field), (field, typed)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector("main")!.TextContent.ShouldContain(said);
    }

    [Fact]
    public async Task From_an_invitation_to_a_working_account_with_two_factors_and_recovery_codes()
    {
        var email = Cast.NewEmail();
        var link = await InviteAsync(email);
        var browser = site.Visitor();

        var accepted = await browser.FillInAsync(link, ("Input.Name", "Nora Nieuw"), ("Input.Password", Cast.Password));
        accepted.Headers.Location!.ToString().ShouldBe(StaffLinks.SecondStepSetup);
        (await browser.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var setup = await browser.OpenAsync(StaffLinks.SecondStepSetup);
        var key = StaffBrowser.KeyOn(setup);
        key.Length.ShouldBe(20);
        setup.QuerySelector("main img.qr")!.GetAttribute("alt").ShouldBe("QR-code voor je app");
        var confirmed = await browser.SubmitAsync(
            (IHtmlFormElement)WithAction(setup, StaffLinks.SecondStepSetup), ("Input.Code", site.Code(key)));
        var codes = (await confirmed.ReadPageAsync()).QuerySelectorAll("main ol code").Select(code => code.TextContent).ToList();

        codes.Count.ShouldBe(10);
        (await browser.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.OK);

        // And a recovery code works instead of the app, once.
        var (first, second) = (site.Visitor(), site.Visitor());
        await first.GivePasswordAsync(email, Cast.Password);
        (await first.GiveCodeAsync(codes[3].ToUpperInvariant())).Headers.Location!.ToString().ShouldBe(StaffLinks.Home);
        await second.GivePasswordAsync(email, Cast.Password);
        (await second.GiveCodeAsync(codes[3])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_invitation_works_once()
    {
        var link = await InviteAsync(Cast.NewEmail());
        await site.Visitor().FillInAsync(link, ("Input.Name", "Nora"), ("Input.Password", Cast.Password));

        (await site.Visitor().VisitAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_people_with_the_same_link_at_the_same_moment_make_one_account()
    {
        var email = Cast.NewEmail();
        var link = await InviteAsync(email);

        var forms = new List<(HttpClient Browser, IHtmlFormElement Form)>();
        for (var person = 0; person < 4; person++)
        {
            var browser = site.Visitor();
            var form = (IHtmlFormElement)(await browser.OpenAsync(link)).QuerySelector("main form[method=post]")!;
            form.SetAttribute("action", link);
            forms.Add((browser, form));
        }

        var answers = await Task.WhenAll(forms.Select((ready, n) =>
            ready.Browser.SubmitAsync(ready.Form, ("Input.Name", $"Nora {n}"), ("Input.Password", Cast.Password))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.SeeOther).ShouldBe(1);
        (await site.QueryAsync(context => context.StaffMembers.CountAsync(member => member.Email == email))).ShouldBe(1);
    }

    [Fact]
    public async Task An_invitation_expires_after_seven_days()
    {
        var link = await InviteAsync(Cast.NewEmail());
        (await site.Visitor().VisitAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);

        site.Clock.Advance(Invitation.Lifetime);

        var response = await site.Visitor().VisitAsync(link);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Deze uitnodiging werkt niet meer");
    }

    [Fact]
    public async Task A_withdrawn_invitation_no_longer_works()
    {
        var email = Cast.NewEmail();
        var link = await InviteAsync(email);
        var id = await site.QueryAsync(context => context.Invitations.Where(i => i.Email == email).Select(i => i.Id).SingleAsync());
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        (await coordinator.FillInAsync(StaffLinks.WithdrawInvitation(id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await site.Visitor().VisitAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_newer_invitation_ends_the_older_one()
    {
        var email = Cast.NewEmail();
        var older = await InviteAsync(email);
        var newer = await InviteAsync(email);

        (await site.Visitor().VisitAsync(older)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().VisitAsync(newer)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Somebody_who_has_an_account_is_not_invited_again()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var response = await coordinator.FillInAsync(
            StaffLinks.Invite, ("Input.Email", member.Email!.ToUpperInvariant()), ("Input.Name", "X"), ("Input.Roles", "Trainer"));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.ReadPageAsync()).FirstError().ShouldBe("Er is al een account met dit e-mailadres. Zoek het in de lijst.");
    }

    [Fact]
    public async Task The_link_is_not_kept_readable()
    {
        var link = await InviteAsync(Cast.NewEmail());
        var token = link.Split('/')[^1];

        token.Length.ShouldBeGreaterThanOrEqualTo(43);
        var kept = await site.QueryAsync(context => context.Invitations.Select(i => i.TokenHash).ToListAsync());
        kept.ShouldAllBe(hash => hash.Length == 32);
    }

    [Theory]
    [InlineData("te kort", "Dit wachtwoord is te kort. Neem minstens 12 tekens.")]
    [InlineData("q1w2e3r4t5y6", "Dit wachtwoord raden anderen snel. Neem liever een zin van vier woorden.")]
    [InlineData("Q1W2E3R4T5Y6", "Dit wachtwoord raden anderen snel. Neem liever een zin van vier woorden.")]
    [InlineData("DigitaalWerkt2026!", "In dit wachtwoord zit vooral je naam, je e-mailadres of een woord van dit project. Dat raden anderen snel. Kies een ander.")]
    [InlineData("Vanderstappen-1234", "In dit wachtwoord zit vooral je naam, je e-mailadres of een woord van dit project. Dat raden anderen snel. Kies een ander.")]
    public async Task A_password_that_is_easy_to_guess_is_refused(string password, string message)
    {
        var link = await InviteAsync(Cast.NewEmail());

        var response = await site.Visitor().FillInAsync(link, ("Input.Name", "Nora Vanderstappen"), ("Input.Password", password));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.ReadPageAsync()).FirstError().ShouldBe(message);
        (await site.Visitor().VisitAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    async Task<string> InviteAsync(string email)
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var response = await coordinator.FillInAsync(
            StaffLinks.Invite, ("Input.Email", email), ("Input.Name", "Nora"), ("Input.Roles", "Trainer"), ("Input.Roles", "Steward"));
        var link = (await response.ReadPageAsync()).QuerySelector("#link")!.GetAttribute("value")!;
        return new Uri(link).AbsolutePath;
    }

    [Fact]
    public async Task The_app_that_somebody_else_was_shown_cannot_be_set_up()
    {
        var (mine, theirs) = (await site.SignInAsync(StaffRole.Trainer), await site.SignInAsync(StaffRole.Trainer));
        var shown = await theirs.OpenAsync(StaffLinks.SecondStepSetup);
        var own = await mine.OpenAsync(StaffLinks.SecondStepSetup);

        var answer = await mine.SubmitAsync(
            (IHtmlFormElement)WithAction(own, StaffLinks.SecondStepSetup),
            ("Input.SealedKey", shown.QuerySelector("[name='Input.SealedKey']")!.GetAttribute("value")!),
            ("Input.Code", site.Code(StaffBrowser.KeyOn(shown))), ("Input.Password", Cast.Password));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    static IElement WithAction(IHtmlDocument page, string address)
    {
        var form = page.QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", address);
        return form;
    }
}
