using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class ManagementTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Who_saves_over_a_newer_change_sees_both_and_can_choose()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var (first, second) = (await site.SignInAsync(StaffRole.Coordinator), await site.SignInAsync(StaffRole.Coordinator));
        var address = StaffLinks.Member(member.Id);
        var stale = Form(await second.OpenAsync(address), address);
        await first.FillInAsync(address, ("Input.Roles", "Steward"));

        var response = await second.SubmitAsync(stale, ("Input.Roles", "Counsellor"));

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await response.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Nu staat er: ICT-Steward.");
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Jij koos: arbeidsbemiddelaar.");
        (await second.SubmitAsync(Form(page, address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await RolesAsync(member)).ShouldBe([StaffRole.Counsellor]);
    }

    [Fact]
    public async Task Signing_in_meanwhile_is_no_newer_change()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = StaffLinks.Member(member.Id);
        var form = Form(await coordinator.OpenAsync(address), address);
        var browser = site.Visitor();
        await browser.GivePasswordAsync(member.Email!, "fout");
        await browser.GivePasswordAsync(member.Email!, Cast.Password);
        await browser.GiveCodeAsync(site.Code());

        (await coordinator.SubmitAsync(form, ("Input.Roles", "Steward"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Somebody_without_any_role_is_not_possible()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = StaffLinks.Member(member.Id);
        var form = Form(await coordinator.OpenAsync(address), address);
        form.QuerySelector("input[value=Trainer]")!.RemoveAttribute("checked");

        var response = await coordinator.SubmitAsync(form);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.ReadPageAsync()).FirstError().ShouldBe("Kies minstens één rol.");
    }

    [Fact]
    public async Task A_role_of_the_network_is_not_a_coordinators_to_give()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        foreach (var role in new[] { "NetworkCoordinator", "99" })
        {
            (await coordinator.FillInAsync(StaffLinks.Member(member.Id), ("Input.Roles", role))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, role);
            (await coordinator.FillInAsync(StaffLinks.Invite, ("Input.Email", Cast.NewEmail()), ("Input.Name", "Nora"), ("Input.Roles", role)))
                .StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, role);
        }

        (await RolesAsync(member)).ShouldBe([StaffRole.Trainer]);
    }

    [Fact]
    public async Task After_a_reset_the_password_leads_to_setting_up_a_new_second_step()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        await coordinator.FillInAsync(StaffLinks.ResetSecondStep(member.Id));

        var response = await site.Visitor().GivePasswordAsync(member.Email!, Cast.Password);
        response.Headers.Location!.ToString().ShouldBe(StaffLinks.SecondStepSetup);
    }

    [Fact]
    public async Task Who_stopped_can_work_again_with_the_same_password()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await coordinator.FillInAsync(StaffLinks.DisableMember(member.Id));
        (await site.Visitor().GivePasswordAsync(member.Email!, Cast.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await coordinator.FillInAsync(StaffLinks.EnableMember(member.Id));

        (await site.Visitor().GivePasswordAsync(member.Email!, Cast.Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task What_one_changes_in_how_one_signs_in_stands_in_the_log_too()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var browser = await site.SignInAsync(member);

        await browser.FillInAsync(StaffLinks.RecoveryCodes, ("Input.Password", Cast.Password));
        await browser.FillInAsync(StaffLinks.ChangePassword, ("Input.Current", Cast.Password), ("Input.New", "vier rode tractoren rijden"));

        var acts = await site.QueryAsync(context => context.AuditEntries
            .Where(entry => entry.AboutId == member.Id && entry.ActorId == member.Id).OrderBy(entry => entry.Id).Select(entry => entry.Act).ToListAsync());
        acts.ShouldBe([StaffAct.CodesRenewed, StaffAct.PasswordRenewed], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_act_stands_in_the_log()
    {
        var coordinator = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        var browser = await site.SignInAsync(coordinator);
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);

        await browser.FillInAsync(StaffLinks.Member(member.Id), ("Input.Roles", "Steward"));
        await browser.FillInAsync(StaffLinks.ResetSecondStep(member.Id));
        await browser.FillInAsync(StaffLinks.DisableMember(member.Id));
        await browser.FillInAsync(StaffLinks.EnableMember(member.Id));

        var acts = await site.QueryAsync(context => context.AuditEntries
            .Where(entry => entry.AboutId == member.Id && entry.ActorId == coordinator.Id).OrderBy(entry => entry.At).Select(entry => entry.Act).ToListAsync());
        acts.ShouldBe([StaffAct.Assigned, StaffAct.SecondStepReset, StaffAct.Disabled, StaffAct.Enabled]);
        (await browser.OpenAsync(StaffLinks.Log)).QuerySelector("main")!.TextContent.ShouldContain("wiste de tweede stap");
    }

    [Fact]
    public async Task Organisations_are_added_renamed_archived_and_brought_back()
    {
        var coordinator = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var name = $"Partner {Guid.NewGuid():N}";

        (await coordinator.FillInAsync(StaffLinks.NewOrganisation, ("Input.Name", $"  {name} "))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.FillInAsync(StaffLinks.NewOrganisation, ("Input.Name", name))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var id = await site.QueryAsync(context => context.Organisations.Where(o => o.Name == name).Select(o => o.Id).SingleAsync());
        (await coordinator.FillInAsync(StaffLinks.Organisation(id), ("Input.Name", $"{name} 2"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.FillInAsync(StaffLinks.ArchiveOrganisation(id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.VisitAsync(StaffLinks.InviteCoordinator(id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.FillInAsync(StaffLinks.RestoreOrganisation(id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.OpenAsync(StaffLinks.InviteCoordinator(id))).QuerySelector("h1")!.TextContent.ShouldContain($"{name} 2");
    }

    [Fact]
    public async Task A_stale_name_of_an_organisation_gets_both_texts()
    {
        var (first, second) = (await site.SignInAsync(StaffRole.NetworkCoordinator, "VDAB"), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var id = await site.QueryAsync(context => context.Organisations.Where(o => o.Name == "VDAB").Select(o => o.Id).SingleAsync());
        var address = StaffLinks.Organisation(id);
        var stale = Form(await second.OpenAsync(address), address);
        await first.FillInAsync(address, ("Input.Name", "VDAB Gent"));

        var response = await second.SubmitAsync(stale, ("Input.Name", "VDAB Oost"));

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await response.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Nu staat er: VDAB Gent. Jij schreef: VDAB Oost.");
        (await second.SubmitAsync(Form(page, address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    static IHtmlFormElement Form(IHtmlDocument page, string address)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", address);
        return form;
    }

    Task<IReadOnlyList<StaffRole>> RolesAsync(StaffMember member) =>
        site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == member.Id).Select(m => m.Roles).SingleAsync());
}
