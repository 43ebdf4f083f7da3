using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>The staff of the own organisation, and who is invited there.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class IndexModel(AppDbContext context, MailSettings mail, TimeProvider clock) : PageModel
{
    /// <summary>Whether anybody hears by e-mail of what is done here.</summary>
    public bool TellsByMail => mail.Leaves;

    public IReadOnlyList<MemberRow> Members { get; private set; } = [];
    public IReadOnlyList<InvitationRow> Invitations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (own, now) = (User.OrganisationId, clock.GetUtcNow());
        var kept = context.StaffKeptBy(User);
        var recently = now - WrongCodes.Shown;
        var guessed = context.AuditEntries.Where(entry =>
            entry.OrganisationId == own && entry.Act == StaffAct.ManyWrongCodes && entry.At > recently);
        Members = await context.StaffMembers.Where(member => member.OrganisationId == own)
            .OrderBy(member => member.DisabledAt != null).ThenBy(member => member.Name)
            .Select(member => new MemberRow(
                member.Id, member.Name, member.Email!, member.Roles, member.DisabledAt != null, member.AuthenticatorKey != null,
                kept.Any(other => other.Id == member.Id), guessed.Any(entry => entry.AboutId == member.Id)))
            .ToListAsync(cancellationToken);
        Invitations = await context.InvitationsKeptBy(User)
            .Where(i => i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now)
            .OrderBy(i => i.ExpiresAt)
            .Select(i => new InvitationRow(i.Id, i.Name, i.Email, i.ExpiresAt))
            .ToListAsync(cancellationToken);
    }

    public sealed record InvitationRow(Guid Id, string Name, string Email, DateTimeOffset ExpiresAt);
}
