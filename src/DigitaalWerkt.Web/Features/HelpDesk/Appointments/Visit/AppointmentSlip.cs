using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>The paper with which somebody goes to an appointment: what <c>_Slip.cshtml</c> shows, on a page to print and in a PDF.</summary>
/// <param name="HasNumber">Whether their number opens the question with the code, and so the appointment; else their e-mail address does.</param>
/// <param name="Address">What the QR code holds: the page of the appointment, on which they change it.</param>
/// <param name="AddressInWords">Where one types the code, short enough to type.</param>
/// <param name="Help">The language that stands under the Dutch, or null.</param>
public sealed record AppointmentSlip(AppointmentFacts Facts, bool? HasNumber, string Address, string AddressInWords, Language? Help)
{
    public const string View = "/Features/HelpDesk/Appointments/Visit/_Slip.cshtml";

    public const string FileName = "afspraak.pdf";

    public string FirstName => Facts.Person!.FirstName;

    /// <summary>Whether a counsellor can do for them what they can't do by themselves.</summary>
    public bool HasCounsellor => Facts.Organisation is not null;

    public static AppointmentSlip Of(AppointmentFacts facts, string token, SiteAddress site, Language? help) => new(
        facts,
        facts.Person!.Reach switch { { Phone: not null } => true, { Email: not null } => false, _ => null },
        site.To(AppointmentLinks.Show(token)),
        site.InWords(FollowLinks.Find),
        help);
}
