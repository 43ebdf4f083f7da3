using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>Finds a question for its person.</summary>
public sealed class FindTicket(AppDbContext context, TicketTokens tokens, TimeProvider clock)
{
    /// <summary>
    /// By its link. The link of a question that became a part of another leads to that one: nobody loses what they asked.
    /// </summary>
    /// <returns>Null for a link that isn't ours or that is over, and when its person was forgotten.</returns>
    public async Task<FollowedTicket?> ByTokenAsync(string? token, CancellationToken cancellationToken)
    {
        if (tokens.Read(token) is not { } id)
        {
            return null;
        }
        var into = await context.Tickets.Where(t => t.Id == id).Select(t => t.MergedIntoId).SingleOrDefaultAsync(cancellationToken);
        var found = await With(context.Tickets.Where(t => t.Id == (into ?? id))).SingleOrDefaultAsync(cancellationToken);
        return found is not null && !(found.Ticket.EndedAt + FollowedTicket.LinkLasts <= clock.GetUtcNow())
            ? new(found.Ticket, found.Person, into is null ? token! : tokens.Of(found.Ticket.Id))
            : null;
    }

    /// <summary>By the code on its paper and something that its person knows.</summary>
    /// <param name="code">As <see cref="Kernel.ShortCode.Parse"/> reads it; null finds nothing, in the same time.</param>
    /// <param name="known">What they typed besides.</param>
    public async Task<FollowedTicket?> ByCodeAsync(string? code, string? known, CancellationToken cancellationToken)
    {
        var found = await With(context.Tickets.Where(t => t.Code == code)).SingleOrDefaultAsync(cancellationToken);
        return found is not null && KnownOfPerson.Fits(found.Person.Reach, known)
            ? await ByTokenAsync(tokens.Of(found.Ticket.Id), cancellationToken)
            : null;
    }

    IQueryable<Found> With(IQueryable<Ticket> tickets) =>
        from ticket in tickets.AsNoTracking()
        join person in context.People.AsNoTracking() on ticket.PersonId equals person.Id
        select new Found(ticket, person);

    sealed record Found(Ticket Ticket, Person Person);
}
