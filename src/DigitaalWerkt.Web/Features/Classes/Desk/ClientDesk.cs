using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>For a counsellor: book for a client; the held seats that still need a name, and which clients go to a class soon. Own organisation only.</summary>
public sealed class ClientDesk(HeldBlocks blocks, ClientBookings bookings, Texts texts) : IStaffDeskPart
{
    const int MostBlocks = 3;
    const int MostBookings = 4;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Counsellor];

    public int Order => 20;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.OrganisationId;
        var held = (await blocks.ListAsync(staff, cancellationToken)).Where(b => b.OrganisationId == own && b.IsOpen(blocks.Now));
        var coming = await bookings.ComingAsync(staff, cancellationToken);
        return new(
            Say("Desk_Client_Title"),
            [.. held.Take(MostBlocks).Select(Line), .. coming.Take(MostBookings).Select(Line)],
            Say("Desk_Client_None"),
            new DeskAction(Say("Desk_Client_All", coming.Count), CounsellorLinks.List))
        {
            First = new(Say("Desk_Client_Book"), CounsellorLinks.Book),
        };
    }

    DeskLine Line(BlockRow block) => new(
        Say(block.Unnamed == 1 ? "Desk_Names_One" : "Desk_Names", block.Unnamed), block.Session.Title,
        Say("Desk_Names_Until", block.Session.When, BelgianFormat.ShortMoment(block.ReleaseAt)), BlockLinks.Block(block.Id), Say("Desk_Badge_Fill"), IsUrgent: true);

    DeskLine Line(ClientBooking booking) => new(
        booking.FirstName, booking.Session.Title, $"{booking.Session.When} · {booking.Session.Place}", CounsellorLinks.Booking(booking.Id),
        booking.State == BookingState.Confirmed && booking.Session.State == Planning.SessionState.Planned ? null : Say(booking.StateKey),
        booking.State == BookingState.Offered);

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
