using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>Writes an e-mail to a staff member about a session. No client is named in it.</summary>
/// <param name="name">One of <see cref="All"/>.</param>
public sealed class TeamMessageKind(string name, AppDbContext context, Texts texts, IOptions<SiteAddress> site, TimeProvider clock) : IMessageKind
{
    /// <summary>The kinds, with the part of the keys of their texts that names them.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [MessageKinds.TeamSessionChanged] = "Changed",
        [MessageKinds.TeamSessionCancelled] = "Cancelled",
        [MessageKinds.TrainerReplaced] = "Replaced",
    };

    public string Name => name;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var member = await context.StaffMembers.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == message.ReaderId && m.DisabledAt == null, cancellationToken);
        var session = await context.ClassSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == message.Subject, cancellationToken);
        if (member?.Email is not { } email || session is null || clock.GetUtcNow() >= session.EndsAt)
        {
            return null;
        }
        var (role, link) = await RoleAsync(session, member.Id, cancellationToken);
        if (!IsStillTrue(message, session, role) || await IsToldAgainAsync(message, cancellationToken))
        {
            return null;
        }
        var shown = await context.ClassSessions.Where(s => s.Id == session.Id).WithPlace(context).SingleAsync(cancellationToken);
        return new(email, Say(shown, "Subject", shown.Title, BelgianFormat.LongDate(shown.Day)), Text(member.Name, session, shown, role, link))
        {
            Until = session.EndsAt,
        };
    }

    bool IsStillTrue(OutboxMessage message, ClassSession session, string? role) => name switch
    {
        MessageKinds.TeamSessionChanged => session.State == SessionState.Planned && role is not null,
        MessageKinds.TeamSessionCancelled => session.State == SessionState.Cancelled,
        _ => session.TrainerId != message.ReaderId,
    };

    // Only the last one is told: it says everything that the earlier ones said.
    Task<bool> IsToldAgainAsync(OutboxMessage message, CancellationToken cancellationToken) => context.OutboxMessages.AnyAsync(
        m => m.Subject == message.Subject && m.Kind == message.Kind && m.ReaderId == message.ReaderId && m.Id > message.Id, cancellationToken);

    /// <summary>The key of what the session is to them, and where they find it; no key when it is nothing to them any more.</summary>
    async Task<(string? Key, string Link)> RoleAsync(ClassSession session, Guid member, CancellationToken cancellationToken) =>
        session.TrainerId == member ? ("Messages_Team_Trainer", TrainerLinks.Session(session.Id))
        : await context.SeatBlocks.AnyAsync(b => b.SessionId == session.Id && b.ReleasedAt == null && b.Unnamed > 0
            && context.StaffMembers.Any(m => m.Id == member && m.OrganisationId == b.OrganisationId), cancellationToken)
            ? ("Messages_Team_Holder", BlockLinks.All)
        : await context.Bookings.AnyAsync(b => b.SessionId == session.Id && b.State <= BookingState.Confirmed && b.IsAccompanied && b.MadeBy == member, cancellationToken)
            ? ("Messages_Team_Companion", CounsellorLinks.List)
        : (null, TrainerLinks.All);

    string Text(string member, ClassSession session, SessionRow shown, string? role, string link)
    {
        List<string> lines =
        [
            Dutch("Messages_Hello", member),
            "",
            Say(shown, "Say", session.CancelReason ?? ""),
            "",
            Dutch("Messages_What", shown.Title),
            Dutch("Messages_Team_When", BelgianFormat.LongDate(shown.Day), $"{shown.Begins:HH.mm}", $"{shown.Ends:HH.mm}"),
            Dutch("Messages_Where", $"{shown.Place}, {shown.Address} ({shown.Room})"),
        ];
        if (name == MessageKinds.TeamSessionChanged)
        {
            lines.AddRange(["", Dutch(SessionWords.Of(shown.Audience, role!))]);
        }
        lines.AddRange(["", Say(shown, "Do"), site.Value.To(link), "", Dutch("Messages_Greeting"), Dutch("Messages_NoReply")]);
        return string.Join('\n', lines);
    }

    string Say(SessionRow session, string part, params object?[] args) =>
        Dutch(SessionWords.Of(session.Audience, $"Messages_Team_{All[name]}_{part}"), args);

    string Dutch(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
