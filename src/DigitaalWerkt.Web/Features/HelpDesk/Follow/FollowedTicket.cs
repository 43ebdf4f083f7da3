using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>A question as its person follows it.</summary>
/// <param name="Token">Of its link.</param>
public sealed record FollowedTicket(Ticket Ticket, Person Person, string Token)
{
    /// <summary>How long after its end a question can still be read by its link.</summary>
    public static readonly TimeSpan LinkLasts = TimeSpan.FromDays(100);
}
