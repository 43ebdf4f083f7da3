using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>What messages about appointments are about, what to say on the phone, and what becomes of the appointment then.</summary>
public sealed class AppointmentSubject(
    AppDbContext context, AppointmentTexts words, Texts texts, EndAppointment end, TimeProvider clock) : ICallSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        AppointmentKind.All.ToDictionary(kind => kind.Name, kind => texts.Dutch("HelpDesk", $"Appt_{kind.Text}_Kind"));

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var topics = await context.Appointments.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.StartsAt })
            .ToDictionaryAsync(a => a.Id, a => new MessageTopic(Say("Appt_Calendar_Title"), a.StartsAt), cancellationToken);
        return messages.BySubject(topics);
    }

    // Of an appointment that was cancelled or moved.
    public IQueryable<OutboxMessage> NoLongerNeeded(IQueryable<OutboxMessage> waiting) => waiting
        .Where(m => m.Kind == AppointmentKind.DayBefore
            && !context.Appointments.Any(a => a.Id == m.Subject && a.State == AppointmentState.Planned && a.StartsAt == m.Occurrence));

    public async Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var (ids, now) = (messages.Subjects(), clock.GetUtcNow());
        var facts = await context.AppointmentFacts(context.Appointments.Where(a => ids.Contains(a.Id) && a.PersonId != null))
            .ToDictionaryAsync(f => f.Appointment.Id, cancellationToken);
        return messages
            .Where(seen => facts.TryGetValue(seen.Message.Subject, out var found)
                && AppointmentKind.Find(seen.Message.Kind).IsStillTrue(seen.Message, found.Appointment, now))
            .ToDictionary(seen => seen.Message.Id, seen => Script(seen, facts[seen.Message.Subject]));
    }

    public async Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken)
    {
        if (AppointmentKind.Find(message.Kind).AsksOnPhone && answer == CallAnswer.No)
        {
            return await end.CancelAsync(message.Subject, calledBy, byDesk: false, cancellationToken)
                ? CallOutcome.Done(AppointmentKind.Cancelled)
                : CallOutcome.CameTooLate(Say("Appt_Call_Over"));
        }
        return CallOutcome.Done();
    }

    CallScript Script(SeenMessage seen, AppointmentFacts facts)
    {
        var kind = AppointmentKind.Find(seen.Message.Kind);
        return new()
        {
            Title = Say("Appt_Calendar_Title"),
            Moment = facts.Appointment.StartsAt,
            When = facts.ShortWhen,
            Details = Say("Appt_Call_About", facts.ShortWhen, facts.Place, facts.Steward, seen.IsNamed ? facts.Code : "–"),
            Sentence = words.Spoken(kind, facts),
            No = kind.AsksOnPhone ? new(Say("Appt_Call_No", seen.Name), Say("Appt_Call_No_Go")) : null,
            IsUrgent = kind.Name == AppointmentKind.CalledOff,
        };
    }

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
