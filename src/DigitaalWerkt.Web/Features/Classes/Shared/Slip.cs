using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>The paper with which somebody goes to a class: what <c>_Slip.cshtml</c> shows, on a page to print and in a PDF.</summary>
/// <param name="HasSeat">False: a place on the waiting list.</param>
/// <param name="HasCounsellor">Whether a counsellor can do for them what they can't do by themselves.</param>
/// <param name="Address">What the QR code holds: the page of the booking, on which they can give the seat back.</param>
/// <param name="AddressInWords">Where all classes stand, short enough to type.</param>
/// <param name="Help">The language that stands under the Dutch, or null.</param>
public sealed record Slip(
    ShownSession Shown, string FirstName, string Code, bool HasSeat, bool HasCounsellor, string Address, string AddressInWords, Language? Help)
{
    public const string View = "/Features/Classes/Shared/_Slip.cshtml";

    public const string FileName = "groepsles.pdf";

    public static Slip Of(ManagedBooking managed, SiteAddress site, Language? help) => new(
        managed.Shown, managed.Attendee.Name, managed.Booking.Code, managed.Booking.HoldsSeat, managed.Attendee.OrganisationId is not null,
        site.To(ManageLinks.Show(managed.Token)), site.InWords(ClassLinks.All), help);
}
