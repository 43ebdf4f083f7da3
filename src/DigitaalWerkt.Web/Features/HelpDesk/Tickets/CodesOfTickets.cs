using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>The codes on the slips of questions, which are those of their appointments too.</summary>
public sealed class CodesOfTickets(AppDbContext context) : ISlipCodes
{
    public IQueryable<Guid> PeopleWith(string code) =>
        context.Tickets.Where(t => t.Code == code && t.PersonId != null).Select(t => t.PersonId!.Value);
}
