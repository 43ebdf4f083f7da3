using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>For who follows a training: when it is, and the certificate of the last weeks. Nothing for who follows none.</summary>
public sealed class TrainingDesk(TrainingBookings bookings, Texts texts) : IStaffDeskPart
{
    const int Most = 2;
    static readonly TimeSpan Fresh = TimeSpan.FromDays(45);

    public IReadOnlyList<StaffRole> Roles { get; } = Enum.GetValues<StaffRole>();

    public int Order => 60;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var mine = await bookings.MineAsync(staff, cancellationToken);
        var coming = mine.Where(b => b.IsComing(bookings.Now)).OrderBy(b => b.Session.StartsAt).Take(Most);
        var earned = mine.Where(b => b.HasCertificate && b.Session.EndsAt > bookings.Now - Fresh).Take(1);
        DeskLine[] lines = [.. coming.Select(Line), .. earned.Select(Certificate)];
        return lines.Length == 0 ? null : new(Say("Desk_Training_Title"), lines, "", new DeskAction(Say("Desk_Training_All"), TrainingLinks.All));
    }

    DeskLine Line(TrainingBooking booking) => new(
        booking.Session.When, booking.Session.Title, $"{booking.Session.Place}, {booking.Session.Room}", TrainingLinks.Session(booking.Session.Id),
        booking.State == BookingState.Confirmed ? null : Say(booking.StateKey), booking.State == BookingState.Offered);

    DeskLine Certificate(TrainingBooking booking) => new(
        Say("Desk_Certificate"), booking.Session.Title, booking.Session.When, TrainingLinks.Certificate(booking.Id));

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
