using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>
/// The calls that wait for a staff member: clients of an organisation for that organisation only, everybody else for coordinators and
/// stewards. Where nobody works any more, nobody would call: there a coordinator does, who sees the number and not the person.
/// </summary>
public sealed class OpenCalls(AppDbContext context, BookingTexts texts, TimeProvider clock)
{
    const int AtMost = 100;

    /// <summary>Those that are still needed; the class that begins first comes first.</summary>
    public async Task<IReadOnlyList<OpenCall>> ForAsync(ClaimsPrincipal member, CancellationToken cancellationToken) =>
        InOrder(await ReadAsync(Due, member, cancellationToken));

    /// <summary>The same, and those that come back later because nobody answered.</summary>
    public async Task<(IReadOnlyList<OpenCall> Now, IReadOnlyList<OpenCall> Later)> WithLaterAsync(ClaimsPrincipal member, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var calls = (await ReadAsync(Waiting.Where(m => m.DueAt <= now || m.Attempts > 0), member, cancellationToken)).ToLookup(call => call.Message.DueAt <= now);
        return (InOrder(calls[true]), [.. calls[false].OrderBy(call => call.Message.DueAt)]);
    }

    /// <returns>Null when it is not there, done, no longer needed, or not theirs.</returns>
    public async Task<OpenCall?> FindAsync(Guid id, ClaimsPrincipal member, CancellationToken cancellationToken) =>
        (await ReadAsync(Due.Where(m => m.Id == id), member, cancellationToken)).SingleOrDefault();

    IQueryable<OutboxMessage> Due
    {
        get
        {
            var now = clock.GetUtcNow();
            return Waiting.Where(m => m.DueAt <= now);
        }
    }

    IQueryable<OutboxMessage> Waiting => context.OutboxMessages.AsNoTracking().Where(m => m.Channel == Channel.Call && m.State == MessageState.Waiting);

    static IReadOnlyList<OpenCall> InOrder(IEnumerable<OpenCall> calls) => [.. calls.OrderBy(call => call.Facts.StartsAt).ThenBy(call => call.Message.DueAt)];

    async Task<IReadOnlyList<OpenCall>> ReadAsync(IQueryable<OutboxMessage> messages, ClaimsPrincipal member, CancellationToken cancellationToken)
    {
        var organisation = member.OrganisationId;
        var isCoordinator = member.Has(StaffRole.Coordinator);
        var seesOthers = isCoordinator || member.Has(StaffRole.Steward);
        var theirs = from message in messages
                     join booking in context.Bookings on message.Subject equals booking.Id
                     join person in context.People on booking.PersonId equals person.Id
                     where person.OrganisationId == organisation || (person.OrganisationId == null && seesOthers)
                         || (person.OrganisationId != null && isCoordinator
                             && !context.StaffMembers.Any(m => m.OrganisationId == person.OrganisationId && m.DisabledAt == null))
                     orderby message.Occurrence
                     select message;
        var due = await theirs.Take(AtMost).ToListAsync(cancellationToken);
        var ids = due.Select(m => m.Subject).Distinct().ToList();
        var facts = await context.MessageFacts(context.Bookings.Where(b => ids.Contains(b.Id))).ToDictionaryAsync(f => f.BookingId, cancellationToken);
        return [.. due.Select(m => Open(m, SeenFrom(organisation, facts[m.Subject]))).OfType<OpenCall>()];
    }

    // Who is a client of whom stays between them: another organisation reads the name of theirs where that of the person would stand, and no code.
    static MessageFacts SeenFrom(Guid organisation, MessageFacts facts) => facts.OrganisationId is null || facts.OrganisationId == organisation
        ? facts
        : facts with { FirstName = facts.Organisation!, Organisation = null, Email = null, Code = "–" };

    OpenCall? Open(OutboxMessage message, MessageFacts facts)
    {
        if (BookingKind.Find(message.Kind) is not { } kind || !kind.IsStillTrue(message, facts, clock.GetUtcNow()))
        {
            return null;
        }
        var written = texts.Call(kind, facts);
        return new(message, kind, facts, written.To, written.Text);
    }
}
