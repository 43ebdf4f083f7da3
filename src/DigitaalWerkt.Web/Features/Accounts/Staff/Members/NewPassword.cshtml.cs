using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>For who doesn't know the password any more: a new invitation, with which they choose another.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class NewPasswordModel(AppDbContext context, InviteStaffMember invitations, IOptions<SiteAddress> site) : ActPageModel<StaffMember>(context)
{
    public StaffMember Member => Subject;

    /// <summary>Shown once: we keep only the hash of its token.</summary>
    public string? Link { get; private set; }

    protected override IQueryable<StaffMember> Subjects => Context.StaffKeptBy(User).Where(member => member.DisabledAt == null);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        // Not 303: the link is in no other place than this answer.
        var token = await invitations.InviteAgainAsync(Member, StaffAct.NewPasswordLinkMade, User.StaffMemberId, cancellationToken);
        Link = site.Value.To(StaffLinks.Invitation(token));
        return Page();
    }
}
