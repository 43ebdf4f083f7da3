using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>The questions of whoever holds this device: asked on it, or with nothing but the learner card that it holds.</summary>
public sealed class MyQuestions(
    IHttpContextAccessor http, DeviceCookie<DeviceQuestion[]> device, CurrentLearner current, AppDbContext context, TicketTokens tokens,
    TimeProvider clock)
{
    /// <summary>The name of the cookie, without its prefix.</summary>
    public const string Cookie = "vraag";

    const int Most = 10;

    static readonly TimeSpan Remembers = TimeSpan.FromDays(100);

    /// <summary>Remembers a question on this device, unless the device is borrowed: the next person there must not find it.</summary>
    public void Remember(Guid ticketId)
    {
        if (current.Held?.BorrowedAt is not null)
        {
            return;
        }
        var questions = Kept.Where(kept => kept.Id != ticketId).Append(new(ticketId, clock.GetUtcNow() + Remembers)).TakeLast(Most).ToArray();
        device.Write(http.HttpContext!, questions, Remembers);
    }

    /// <summary>Takes all of them off this device: whoever asked them has the link.</summary>
    public void Forget() => device.Delete(http.HttpContext!);

    /// <summary>Whether one of them was asked on this device, so that it can be taken off.</summary>
    public bool RemembersAny => Kept.Length > 0;

    /// <summary>Asks the database only when the device holds a question or a card.</summary>
    /// <returns>The newest first; nothing while the database is away: the page is shown without them.</returns>
    public async Task<IReadOnlyList<FollowedTicket>> ReadAsync(CancellationToken cancellationToken)
    {
        var ids = Kept.Select(kept => kept.Id).ToArray();
        var card = current.Held is { } held ? CardSecret.Hash(held.Token) : null;
        if (ids.Length == 0 && card is null)
        {
            return [];
        }
        try
        {
            return await AskAsync(ids, card, cancellationToken);
        }
        catch (Exception e) when (DatabaseOutage.IsOutage(e))
        {
            return [];
        }
    }

    DeviceQuestion[] Kept => [.. (device.Read(http.HttpContext!) ?? []).Where(kept => kept.Until > clock.GetUtcNow())];

    // By the card only what was asked with nothing but the card: a number that somebody typed proves nothing about whose card it is.
    async Task<IReadOnlyList<FollowedTicket>> AskAsync(Guid[] ids, byte[]? card, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - FollowedTicket.LinkLasts;
        var found = await (
            from ticket in context.Tickets.AsNoTracking()
            join person in context.People on ticket.PersonId equals person.Id
            where ticket.MergedIntoId == null && (ticket.EndedAt == null || ticket.EndedAt > since)
                && (ids.Contains(ticket.Id) || (card != null && person.Reach.Kind == ReachKind.Card
                    && context.LearnerCards.Any(c => c.SecretHash == card && c.ReplacedAt == null && c.LearnerId == person.Reach.LearnerId)))
            orderby ticket.CreatedAt descending
            select new { ticket, person }).Take(Most).ToListAsync(cancellationToken);
        return found.ConvertAll(f => new FollowedTicket(f.ticket, f.person, tokens.Of(f.ticket.Id)));
    }
}
