using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>How long people waited for a first answer. Every question is in one fate, so that none that waits is left out.</summary>
/// <param name="Fates">Of how many questions; of each fate there is a number.</param>
/// <param name="Worked">In the hours of the desk, of those that were answered later than at once; null: there are none.</param>
/// <param name="Passed">The same by the calendar.</param>
public sealed record FirstAnswers(IReadOnlyDictionary<AnswerFate, int> Fates, Spread? Worked, Spread? Passed)
{
    public int AnsweredInTime => Fates[AnswerFate.AtOnce] + Fates[AnswerFate.InTime];

    /// <summary>Of how many one can say whether the answer was in time: those that still have time, and those that ended, don't count.</summary>
    public int Judged => AnsweredInTime + Fates[AnswerFate.Late] + Fates[AnswerFate.Overdue];

    public static FirstAnswers Of(IReadOnlyCollection<CountedTicket> asked, OfficeHours hours, DateTimeOffset now)
    {
        var fates = asked.CountBy(ticket => FateOf(ticket, hours, now)).ToDictionary();
        var answered = asked.Where(ticket => ticket.FirstAnsweredAt > ticket.CreatedAt).ToList();
        return new(
            Enum.GetValues<AnswerFate>().ToDictionary(fate => fate, fate => fates.GetValueOrDefault(fate)),
            Spread.Of(answered.Select(ticket => hours.Between(ticket.CreatedAt, ticket.FirstAnsweredAt!.Value))),
            Spread.Of(answered.Select(ticket => ticket.FirstAnsweredAt!.Value - ticket.CreatedAt)));
    }

    static AnswerFate FateOf(CountedTicket ticket, OfficeHours hours, DateTimeOffset now)
    {
        if (ticket.FirstAnsweredAt <= ticket.CreatedAt)
        {
            return AnswerFate.AtOnce;
        }
        var due = AnswerClock.Due(hours, ticket.CreatedAt);
        return (ticket.FirstAnsweredAt, ticket.EndedAt) switch
        {
            ({ } answered, _) => answered <= due ? AnswerFate.InTime : AnswerFate.Late,
            (null, not null) => AnswerFate.Never,
            // As the desk promised it: whoever called an appointment off waits anew from then on.
            _ => now <= (ticket.AnswerDueAt ?? due) ? AnswerFate.Waiting : AnswerFate.Overdue,
        };
    }
}
