using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>All that was asked, ended or planned in a period: what its figures are made of.</summary>
/// <param name="Tickets">Asked or ended in it.</param>
/// <param name="Places">The names of the places in it.</param>
/// <param name="Hours">When the desk worked, since the first of these questions.</param>
public sealed record PeriodRows(
    FiguresPeriod Period, IReadOnlyList<CountedTicket> Tickets, IReadOnlyList<PlannedVisit> Appointments, IReadOnlyList<DayVisits> WalkIns,
    IReadOnlyDictionary<Guid, string> Places, OfficeHours Hours)
{
    public IReadOnlyList<CountedTicket> Asked { get; } =
        [.. Tickets.Where(ticket => Period.Holds(ticket.CreatedAt)).OrderBy(ticket => ticket.CreatedAt)];

    public IReadOnlyList<CountedTicket> Ended { get; } = [.. Tickets.Where(ticket => Period.Holds(ticket.EndedAt))];
}
