using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>On the start page of a steward: e-mails that somebody has to look at.</summary>
public sealed class MailDesk(AppDbContext context, Texts texts) : IStaffDeskPart
{
    const int Most = 3;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Steward];

    public int Order => 35;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var waiting = await context.IncomingMails.Where(m => IncomingMail.InQuarantine.Contains(m.Fate)).OrderBy(m => m.ReceivedAt)
            .Select(m => new { m.Id, m.Fate, m.ReceivedAt }).Take(Most + 1).ToListAsync(cancellationToken);
        return waiting.Count == 0 ? null : new(
            Say("Post_Desk"),
            [.. waiting.Take(Most).Select(m => new DeskLine(BelgianFormat.ShortMoment(m.ReceivedAt), Say($"Post_Fate_{m.Fate}"), null, MailLinks.Mail(m.Id)))],
            "",
            waiting.Count > Most ? [new DeskAction(Say("Post_Desk_All"), MailLinks.All)] : []);
    }

    string Say(string key) => texts.Dutch("HelpDesk", key);
}
