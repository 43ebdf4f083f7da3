using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>
/// For everybody: what they should have heard by e-mail about an account or their clients, and didn't. For coordinators also that this
/// site sends no e-mail at all, because then nobody hears of such acts but here. Nothing when all is well.
/// </summary>
public sealed class UntoldActsDesk(
    AppDbContext context, LogRows rows, AuditWords words, MailSettings mail, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;
    static readonly TimeSpan Shown = TimeSpan.FromDays(14);

    public IReadOnlyList<StaffRole> Roles { get; } = Enum.GetValues<StaffRole>();

    public int Order => 9;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var isCoordinator = staff.Has(StaffRole.Coordinator) || staff.Has(StaffRole.NetworkCoordinator);
        var address = isCoordinator ? StaffLinks.Log : StaffLinks.Profile;
        List<DeskLine> lines =
        [
            .. NoMail(isCoordinator, address),
            .. (await UntoldAsync(staff.StaffMemberId, cancellationToken)).Select(row => Line(row, address)),
        ];
        return lines.Count == 0 ? null : new(Say("Desk_Untold_Title"), lines, "");
    }

    IEnumerable<DeskLine> NoMail(bool isCoordinator, string address) =>
        isCoordinator && !mail.Leaves ? [new(Say("Desk_Untold_NoMail"), Say("Desk_Untold_NoMail_What"), null, address)] : [];

    async Task<IReadOnlyList<LogRow>> UntoldAsync(Guid me, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Shown;
        var untold = context.OutboxMessages.Where(m =>
            m.ReaderId == me && m.Kind == AccountActMessage.KindName && m.DoneAt >= since
            && (m.State == MessageState.Failed || m.State == MessageState.Unknown));
        var entries = context.AuditEntries.Where(entry => untold.Any(m => m.Subject == entry.Id)).OrderByDescending(entry => entry.At);
        return await rows.ReadAsync(entries.Take(Most), cancellationToken);
    }

    DeskLine Line(LogRow row, string address)
    {
        string?[] what = [words.Act(row.Act), row.About, words.Change(row.Act, row.From, row.To)];
        return new(
            row.Actor ?? words.Nobody(row.Act), string.Join(" · ", what.OfType<string>()), BelgianFormat.ShortMoment(row.At), address,
            Say("Desk_Untold_Badge"), IsUrgent: true);
    }

    string Say(string key, params object?[] args) => texts.Dutch("Accounts", key, args);
}
