using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>A button that is pressed more than once, or by two coordinators at once.</summary>
public sealed class TwiceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Whatever_a_coordinator_presses_more_than_once_is_done()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer], "Dubbel");
        var (coordinator, network) = (await site.SignInAsync(StaffRole.Coordinator, "Dubbel"), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var email = Cast.NewEmail();
        await coordinator.FillInAsync(StaffLinks.Invite, ("Input.Email", email), ("Input.Name", "Nora"), ("Input.Roles", "Trainer"));
        var invitation = await site.QueryAsync(context => context.Invitations.Where(i => i.Email == email).Select(i => i.Id).SingleAsync());

        foreach (var (browser, address) in new[]
        {
            (coordinator, StaffLinks.ResetSecondStep(member.Id)), (coordinator, StaffLinks.DisableMember(member.Id)),
            (coordinator, StaffLinks.EnableMember(member.Id)), (network, StaffLinks.ArchiveOrganisation(member.OrganisationId)),
            (network, StaffLinks.RestoreOrganisation(member.OrganisationId)), (coordinator, StaffLinks.WithdrawInvitation(invitation)),
        })
        {
            var form = (IHtmlFormElement)(await browser.OpenAsync(address)).QuerySelector("main form[method=post]")!;
            form.SetAttribute("action", address);

            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.SubmitAsync(form)));

            answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther, address);
        }
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(entry => entry.AboutId == member.Id && entry.Act == StaffAct.Disabled))).ShouldBe(1);
    }
}
