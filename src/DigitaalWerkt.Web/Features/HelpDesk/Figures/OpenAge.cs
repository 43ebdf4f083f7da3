using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>Open questions of about the same age, in days on which the desk worked.</summary>
/// <param name="Least">The fewest days.</param>
/// <param name="Most">The most days; null: there is no end to it.</param>
/// <param name="States">How many there are in each state that is open.</param>
public sealed record OpenAge(int Least, int? Most, IReadOnlyDictionary<TicketState, int> States)
{
    static readonly (int Least, int? Most)[] Ages = [(0, 2), (3, 5), (6, 10), (11, null)];

    /// <summary>In the order of a question's life.</summary>
    public static IReadOnlyList<TicketState> Open { get; } =
        [TicketState.New, TicketState.WithSteward, TicketState.WaitingForPerson, TicketState.Planned];

    public int Count => States.Values.Sum();

    /// <returns>All ages, the youngest first.</returns>
    public static IReadOnlyList<OpenAge> Of(IReadOnlyCollection<CountedTicket> open, OfficeHours hours, DateTimeOffset now)
    {
        var counted = open.CountBy(ticket => (AgeOf((int)(hours.Between(ticket.CreatedAt, now) / OfficeHours.Workday)), ticket.State)).ToDictionary();
        return
        [
            .. Ages.Index().Select(age => new OpenAge(
                age.Item.Least, age.Item.Most, Open.ToDictionary(state => state, state => counted.GetValueOrDefault((age.Index, state))))),
        ];
    }

    static int AgeOf(int days) => Array.FindLastIndex(Ages, age => age.Least <= days);
}
