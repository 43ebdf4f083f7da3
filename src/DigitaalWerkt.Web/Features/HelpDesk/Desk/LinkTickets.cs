using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>
/// Ties a question to another one, or makes it a part of another one of the same person. Nothing moves: what was said stays with the question
/// in which it was said, so that it can be taken apart again.
/// </summary>
public sealed class LinkTickets(AppDbContext context, TicketTransaction transaction, AnswerClock answers, TimeProvider clock)
{
    /// <param name="seen">The <see cref="Ticket.Sequence"/> that the steward saw.</param>
    /// <param name="code">Of the other question.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<TicketLink> LinkAsync(
        Guid id, int seen, string code, bool makesOne, ClaimsPrincipal staff, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var mine = context.TicketsFor(staff);
            var target = await mine.Where(t => t.Code == code).Select(t => (Guid?)t.Id).SingleOrDefaultAsync(cancellationToken);
            if (!await mine.AnyAsync(t => t.Id == id, cancellationToken))
            {
                return TicketLink.Gone;
            }
            if (target is not { } otherId || otherId == id)
            {
                return target is null ? TicketLink.Unknown : TicketLink.Same;
            }
            var (one, other) = await transaction.LockBothAsync(id, otherId, cancellationToken);
            if (one is null || other is null)
            {
                return TicketLink.Gone;
            }
            if (makesOne ? one.MergedIntoId == otherId : await AreLinkedAsync(id, otherId, cancellationToken))
            {
                return TicketLink.Done;
            }
            if (one.Sequence != seen)
            {
                return TicketLink.Stale;
            }
            return makesOne ? await MergeAsync(one, other, staff, cancellationToken) : Link(one, other, staff);
        },
        cancellationToken);

    /// <summary>Takes a question apart from the one of which it became a part.</summary>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<TicketWork> UnmergeAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var whole = await context.TicketsFor(staff).Where(t => t.Id == id).Select(t => t.MergedIntoId ?? t.Id).SingleOrDefaultAsync(cancellationToken);
            var (part, other) = await transaction.LockBothAsync(id, whole, cancellationToken);
            if (part is null || other is null)
            {
                return TicketWork.Gone;
            }
            if (part.MergedIntoId is null)
            {
                return TicketWork.Done;
            }
            if (part.MergedIntoId != whole)
            {
                return TicketWork.Stale;
            }
            var now = clock.GetUtcNow();
            part.Unmerge(await answers.DueAsync(now, cancellationToken), now);
            other.Change(now);
            Happened(part, other, TicketEventKind.Unmerged, staff, now);
            return TicketWork.Done;
        },
        cancellationToken);

    TicketLink Link(Ticket one, Ticket other, ClaimsPrincipal staff)
    {
        var now = clock.GetUtcNow();
        one.Change(now);
        other.Change(now);
        Happened(one, other, TicketEventKind.Linked, staff, now);
        return TicketLink.Done;
    }

    async Task<TicketLink> MergeAsync(Ticket one, Ticket other, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (one.PersonId is null || one.PersonId != other.PersonId)
        {
            return TicketLink.OtherPerson;
        }
        // Parts of parts would make a reply look for its question.
        if (!one.MayEnd || !other.IsOpen || await context.Tickets.AnyAsync(t => t.MergedIntoId == one.Id, cancellationToken))
        {
            return TicketLink.Ended;
        }
        var now = clock.GetUtcNow();
        other.Absorb(one.AnswerDueAt, now);
        one.MergeInto(other.Id, now);
        Happened(one, other, TicketEventKind.Merged, staff, now);
        await TakeDraftsAlongAsync(one.Id, other.Id, cancellationToken);
        return TicketLink.Done;
    }

    // What colleagues were typing goes where they go on. What doesn't fit stays, and is there again when it is taken apart.
    async Task TakeDraftsAlongAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        var drafts = await context.TicketDrafts.Where(d => d.TicketId == from || d.TicketId == to).ToListAsync(cancellationToken);
        foreach (var draft in drafts.Where(d => d.TicketId == from))
        {
            var there = drafts.Find(d => d.TicketId == to && d.StaffMemberId == draft.StaffMemberId && d.IsNote == draft.IsNote);
            var text = there is null ? draft.Text : $"{there.Text}\n\n{draft.Text}";
            if (text.Length > TicketMessage.TextLength)
            {
                continue;
            }
            if (there is null)
            {
                context.TicketDrafts.Add(
                    new() { TicketId = to, StaffMemberId = draft.StaffMemberId, IsNote = draft.IsNote, Text = text, At = draft.At });
            }
            else
            {
                there.Text = text;
            }
            context.TicketDrafts.Remove(draft);
        }
    }

    Task<bool> AreLinkedAsync(Guid one, Guid other, CancellationToken cancellationToken) => context.TicketEvents.AnyAsync(
        e => e.Kind == TicketEventKind.Linked && e.TicketId == one && e.OtherTicketId == other, cancellationToken);

    void Happened(Ticket one, Ticket other, TicketEventKind kind, ClaimsPrincipal staff, DateTimeOffset now) => context.TicketEvents.AddRange(
        new TicketEvent(one.Id, kind, staff.StaffMemberId, now) { OtherTicketId = other.Id },
        new TicketEvent(other.Id, kind, staff.StaffMemberId, now) { OtherTicketId = one.Id });
}
