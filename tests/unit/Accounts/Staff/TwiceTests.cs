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
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var email = Cast.NewEmail();
        await coordinator.FillInAsync(StaffLinks.Invite, ("Input.Email", email), ("Input.Name", "Nora"), ("Input.Roles", "Trainer"));
        var invitation = await site.QueryAsync(context => context.Invitations.Where(i => i.Email == email).Select(i => i.Id).SingleAsync());

        foreach (var address in new[]
        {
            StaffLinks.ResetSecondStep(member.Id), StaffLinks.DisableMember(member.Id), StaffLinks.EnableMember(member.Id),
            StaffLinks.ArchiveOrganisation(member.OrganisationId), StaffLinks.RestoreOrganisation(member.OrganisationId),
            StaffLinks.WithdrawInvitation(invitation),
        })
        {
            var form = (IHtmlFormElement)(await coordinator.OpenAsync(address)).QuerySelector("main form[method=post]")!;
            form.SetAttribute("action", address);

            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => coordinator.SubmitAsync(form)));

            answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther, address);
        }
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(entry => entry.AboutId == member.Id && entry.Act == StaffAct.Disabled))).ShouldBe(1);
    }
}
