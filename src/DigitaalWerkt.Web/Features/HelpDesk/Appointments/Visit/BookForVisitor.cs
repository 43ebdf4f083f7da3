using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>
/// A visitor makes an appointment. Whoever types the name and number of somebody else must not hear when that person has one: the device
/// that made all of theirs, or the card, leads there. For all others it is as if the person were free, and the person hears how it stands.
/// </summary>
/// <remarks>docs/adr/0029-appointments.md</remarks>
public sealed class BookForVisitor(BookAppointment book, MyAppointments mine, AppointmentMessages messages)
{
    /// <returns>Null: the person hears it by message; whoever sits here doesn't.</returns>
    /// <exception cref="BusyException">It took too long; nothing was planned.</exception>
    public async Task<AppointmentAnswer?> RunAsync(AppointmentRequest wanted, CancellationToken cancellationToken)
    {
        if (wanted.Asked is not { Person: { } person } asked)
        {
            // Whoever has the link of a question acts for its person.
            return await book.RunAsync(wanted, cancellationToken);
        }
        // Nobody types somebody else's card.
        var byCard = person.Reach.Kind == ReachKind.Card;
        var earlier = byCard
            ? EarlierVisits.AllFromHere
            : await mine.EarlierOfAsync(Person.KeyOf(person), wanted.Key.Id, cancellationToken);
        var isStranger = earlier == EarlierVisits.SomeFromElsewhere;
        var judged = wanted with
        {
            // A question of nobody isn't given to them either: its link would show what came of it.
            TicketId = isStranger ? null : wanted.TicketId,
            // An appointment shows itself to the card that was in hand. So for a stranger none was.
            Asked = asked with { IsByThem = earlier == EarlierVisits.AllFromHere, LearnerId = isStranger ? null : asked.LearnerId },
        };
        var answer = await book.RunAsync(judged, cancellationToken);
        if (byCard || (answer.Appointment is { } found && await mine.KnowsAsync(found, cancellationToken)))
        {
            return answer;
        }
        return answer.Outcome switch
        {
            AppointmentOutcome.PersonTaken => await ByMessageAsync(answer.Appointment, cancellationToken),
            AppointmentOutcome.Planned when isStranger => null,
            // A form that is sent once more is judged anew: had the person been busy, it would be so too.
            AppointmentOutcome.Again or AppointmentOutcome.UsedBefore when isStranger =>
                await book.RefusalOfAsync(judged, answer.Appointment, cancellationToken),
            _ => answer,
        };
    }

    /// <param name="theirs">What the person has at that time; null: it was made at the same moment, and they are told of it already.</param>
    async Task<AppointmentAnswer?> ByMessageAsync(Appointment? theirs, CancellationToken cancellationToken)
    {
        if (theirs is not null)
        {
            await messages.ConfirmAgainAsync(theirs, cancellationToken);
        }
        return null;
    }
}
