using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>The staff who hear of a change to a session: who gives it, who gave it, who holds seats in it, and who comes along with a client.</summary>
public sealed class TeamMessages(AppDbContext context, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <summary>In the transaction of the change.</summary>
    /// <param name="formerTrainerId">Who gave it before the change.</param>
    public async Task SessionChangedAsync(ClassSession session, Guid? formerTrainerId, CancellationToken cancellationToken)
    {
        var kind = session.State == SessionState.Cancelled ? MessageKinds.TeamSessionCancelled : MessageKinds.TeamSessionChanged;
        var concerned = await HoldersAsync(session.Id, cancellationToken);
        concerned.AddRange(await CompanionsAsync(session.Id, cancellationToken));
        await TellAsync(session, kind, concerned, formerTrainerId, cancellationToken);
    }

    /// <summary>In the transaction of the change, when nothing else changed.</summary>
    /// <param name="formerTrainerId">Who gave it before the change.</param>
    public Task TrainerChangedAsync(ClassSession session, Guid? formerTrainerId, CancellationToken cancellationToken) =>
        TellAsync(session, MessageKinds.TeamSessionChanged, [], formerTrainerId, cancellationToken);

    async Task TellAsync(ClassSession session, string kind, List<Guid> concerned, Guid? formerTrainerId, CancellationToken cancellationToken)
    {
        if (session.TrainerId is { } trainer)
        {
            concerned.Add(trainer);
        }
        var messages = concerned.Distinct().Select(member => Make(kind, session, member)).ToList();
        if (formerTrainerId is { } former && former != session.TrainerId)
        {
            messages.Add(Make(MessageKinds.TrainerReplaced, session, former));
        }
        if (messages.Count > 0)
        {
            await outbox.AddAsync(messages, cancellationToken);
        }
    }

    // Who held the seats; when they have left, the counsellors of their organisation.
    Task<List<Guid>> HoldersAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var blocks = context.SeatBlocks.Where(b => b.SessionId == sessionId && b.ReleasedAt == null && b.Unnamed > 0);
        return context.StaffMembers
            .Where(m => m.DisabledAt == null && blocks.Any(b => b.MadeBy == m.Id
                || (b.OrganisationId == m.OrganisationId && m.Roles.Contains(StaffRole.Counsellor)
                    && context.StaffMembers.Any(maker => maker.Id == b.MadeBy && maker.DisabledAt != null))))
            .Select(m => m.Id).ToListAsync(cancellationToken);
    }

    // Whoever is reached in the client's place hears of it already, and so does whoever booked for themselves.
    Task<List<Guid>> CompanionsAsync(Guid sessionId, CancellationToken cancellationToken) => context.Bookings
        .Where(b => b.SessionId == sessionId && b.State <= BookingState.Confirmed && b.IsAccompanied
            && b.MadeBy != null && b.MadeBy != b.StaffMemberId
            && !context.People.Any(p => p.Id == b.PersonId && p.Reach.StaffMemberId == b.MadeBy))
        .Select(b => b.MadeBy!.Value).Distinct().ToListAsync(cancellationToken);

    OutboxMessage Make(string kind, ClassSession session, Guid member)
    {
        var now = clock.GetUtcNow();
        return new(kind, session.Id, Channel.Email, now, session.StartsAt, now, session.Sequence, member);
    }
}
