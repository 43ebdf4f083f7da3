using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>How long it took until questions were solved. What was solved is closed later, and stays solved.</summary>
/// <param name="AtOnce">Solved when they were noted.</param>
/// <param name="Unsolved">Ended, but not solved.</param>
/// <param name="Worked">In the hours of the desk, of those that were solved later than at once; null: there are none.</param>
/// <param name="Passed">The same by the calendar.</param>
public sealed record Solutions(int AtOnce, int Unsolved, Spread? Worked, Spread? Passed)
{
    public static Solutions Of(IReadOnlyCollection<CountedTicket> ended, OfficeHours hours)
    {
        var solved = ended.Where(ticket => ticket.SolvedAt is not null).ToList();
        var later = solved.Where(ticket => ticket.SolvedAt > ticket.CreatedAt).ToList();
        return new(
            solved.Count - later.Count, ended.Count - solved.Count,
            Spread.Of(later.Select(ticket => hours.Between(ticket.CreatedAt, ticket.SolvedAt!.Value))),
            Spread.Of(later.Select(ticket => ticket.SolvedAt!.Value - ticket.CreatedAt)));
    }
}
