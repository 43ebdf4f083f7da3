using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>The paper with which somebody follows their question: what <c>_Slip.cshtml</c> shows, on a page to print and in a PDF.</summary>
/// <param name="HasNumber">Whether their number opens the question with the code; else their e-mail address does.</param>
/// <param name="Address">What the QR code holds: the page of the question.</param>
/// <param name="AddressInWords">Where one types the code, short enough to type.</param>
/// <param name="Help">The language that stands under the Dutch, or null.</param>
public sealed record FollowSlip(
    string FirstName, TicketTopic Topic, DateOnly AskedOn, DateOnly? DueOn, string Code, bool? HasNumber, string Address, string AddressInWords,
    Language? Help)
{
    public const string View = "/Features/HelpDesk/Follow/_Slip.cshtml";

    public const string FileName = "vraag.pdf";

    public static FollowSlip Of(FollowedTicket followed, SiteAddress site, Language? help) => new(
        followed.Person.FirstName,
        followed.Ticket.Topic,
        BrusselsTime.DayOf(followed.Ticket.CreatedAt),
        followed.Ticket.AnswerDueAt is { } due ? BrusselsTime.DayOf(due) : null,
        followed.Ticket.Code,
        followed.Person.Reach switch { { Phone: not null } => true, { Email: not null } => false, _ => null },
        site.To(FollowLinks.Show(followed.Token)),
        site.InWords(FollowLinks.Find),
        help);
}
