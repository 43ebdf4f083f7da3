using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>Somebody who doesn't know the password any more.</summary>
public sealed class NewPasswordTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Other = "acht gele vissen wandelen";

    [Fact]
    public async Task The_new_password_replaces_the_old_one_and_ends_every_session_but_not_the_second_step()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var before = await site.SignInAsync(member);
        var browser = site.Visitor();

        var answer = await browser.FillInAsync(await LinkForAsync(member), ("Input.Password", Other));

        answer.Headers.Location!.ToString().ShouldBe(StaffLinks.SecondStep);
        (await browser.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await before.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Visitor().GivePasswordAsync(member.Email!, Cast.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.Visitor().GivePasswordAsync(member.Email!, Other)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GiveCodeAsync(site.Code())).Headers.Location!.ToString().ShouldBe(StaffLinks.Home);
    }

    [Fact]
    public async Task The_link_works_once()
    {
        var link = await LinkForAsync(await site.AddStaffMemberAsync([StaffRole.Trainer]));
        await site.Visitor().FillInAsync(link, ("Input.Password", Other));

        (await site.Visitor().VisitAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_lost_the_second_step_as_well_sets_a_new_one_up()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        await (await site.SignInAsync(StaffRole.Coordinator)).FillInAsync(StaffLinks.ResetSecondStep(member.Id));

        var answer = await site.Visitor().FillInAsync(await LinkForAsync(member), ("Input.Password", Other));

        answer.Headers.Location!.ToString().ShouldBe(StaffLinks.SecondStepSetup);
    }

    [Fact]
    public async Task Only_a_coordinator_makes_the_link()
    {
        var address = StaffLinks.NewPassword((await site.AddStaffMemberAsync([StaffRole.Trainer])).Id);
        var outsider = await site.SignInAsync(StaffRole.Trainer);

        (await outsider.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await outsider.PostFormAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.Visitor().VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Who_is_disabled_gets_no_link_and_does_not_come_in_with_an_older_one()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var link = await LinkForAsync(member);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await coordinator.FillInAsync(StaffLinks.DisableMember(member.Id));

        (await coordinator.VisitAsync(StaffLinks.NewPassword(member.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().VisitAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    async Task<string> LinkForAsync(StaffMember member)
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await (await coordinator.FillInAsync(StaffLinks.NewPassword(member.Id))).ReadPageAsync();
        return new Uri(page.QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;
    }
}
