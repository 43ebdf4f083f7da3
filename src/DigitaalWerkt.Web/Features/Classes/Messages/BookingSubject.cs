using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>What messages about bookings are about, what to say on the phone, and what becomes of the seat then.</summary>
public sealed class BookingSubject(
    AppDbContext context, BookingTexts words, Texts texts, AnswerOffer offer, EndBooking end, TimeProvider clock) : ICallSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        BookingKind.All.ToDictionary(kind => kind.Name, kind => texts.Dutch("Classes", $"Messages_Kind_{kind.Name}"));

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var topics = await (
            from booking in context.Bookings
            join session in context.ClassSessions on booking.SessionId equals session.Id
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            where ids.Contains(booking.Id)
            select new { booking.Id, plan.Title, session.StartsAt, booking.SessionId })
            .ToDictionaryAsync(row => row.Id, row => new MessageTopic(row.Title, row.StartsAt, PlanningLinks.Session(row.SessionId)), cancellationToken);
        return messages.BySubject(topics);
    }

    // Of a booking that ended, of a class that moved or doesn't go on.
    public IQueryable<OutboxMessage> NoLongerNeeded(IQueryable<OutboxMessage> waiting) => waiting
        .Where(m => (m.Kind == MessageKinds.TwoDaysBefore || m.Kind == MessageKinds.OnTheMorning)
            && !context.Bookings.Any(b => b.Id == m.Subject && b.State == BookingState.Confirmed
                && context.ClassSessions.Any(s => s.Id == b.SessionId && s.State == SessionState.Planned && s.StartsAt == m.Occurrence)));

    public async Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var (ids, now) = (messages.Subjects(), clock.GetUtcNow());
        var facts = await context.MessageFacts(context.Bookings.Where(b => ids.Contains(b.Id))).ToDictionaryAsync(f => f.BookingId, cancellationToken);
        return messages
            .Where(seen => facts.TryGetValue(seen.Message.Subject, out var found) && KindOf(seen.Message).IsStillTrue(seen.Message, found, now))
            .ToDictionary(seen => seen.Message.Id, seen => Script(seen, KindOf(seen.Message), facts[seen.Message.Subject]));
    }

    public async Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken)
    {
        var kind = KindOf(message);
        if (kind.AsksOnPhone && answer == CallAnswer.No)
        {
            await end.CancelAsync(message.Subject, cancellationToken);
            return CallOutcome.Done(MessageKinds.Cancelled);
        }
        if (kind.Name == MessageKinds.Offered)
        {
            return await offer.AcceptAsync(message.Subject, cancellationToken)
                ? CallOutcome.Done(MessageKinds.Confirmed)
                : CallOutcome.CameTooLate(Say(SessionWords.Of(await AudienceAsync(message.Subject, cancellationToken), "Messages_Call_Over")));
        }
        return CallOutcome.Done();
    }

    CallScript Script(SeenMessage seen, BookingKind kind, MessageFacts facts) => new()
    {
        Title = facts.Title,
        Moment = facts.StartsAt,
        When = SessionTime.Short(facts.Day, facts.Begins, facts.Ends),
        Details = Say("Messages_Call_About", facts.Title, BelgianFormat.ShortMoment(facts.StartsAt), facts.Place, seen.IsNamed ? facts.Code : "–"),
        Sentence = words.Spoken(kind, facts),
        No = kind.AsksOnPhone ? No(seen.Name, facts.State == BookingState.Waiting) : null,
        IsUrgent = kind.Name == MessageKinds.Offered,
    };

    CallRefusal No(string name, bool waits) => waits
        ? new(Say("Messages_Call_No_Waiting", name), Say("Messages_Call_No_GoWaiting"))
        : new(Say("Messages_Call_No_Seat", name), Say("Messages_Call_No_Go"));

    Task<Audience> AudienceAsync(Guid bookingId, CancellationToken cancellationToken) =>
        context.MessageFacts(context.Bookings.Where(b => b.Id == bookingId)).Select(f => f.Audience).SingleAsync(cancellationToken);

    static BookingKind KindOf(OutboxMessage message) => BookingKind.Find(message.Kind)!;

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
