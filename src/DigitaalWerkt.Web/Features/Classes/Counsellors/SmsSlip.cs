using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The slip by SMS, for a client with a seat who is reached that way.</summary>
public sealed class SmsSlip(AppDbContext context, ClassMessages messages, ClientBookings bookings, ReachChannel channel, IServiceProvider services)
{
    public async Task<bool> CanSendAsync(ClientBooking booking, CancellationToken cancellationToken) =>
        services.GetService<ISmsSender>() is not null && booking.State == BookingState.Confirmed && booking.IsComing(bookings.Now)
        && channel.Of((await context.FindAttendeeAsync(booking.Id, cancellationToken)).Reach) == Channel.Sms;

    /// <summary>Pressed twice on a day it goes once.</summary>
    public async Task SendAsync(ClientBooking booking, CancellationToken cancellationToken) => await messages.ConfirmAgainAsync(
        await context.Bookings.AsNoTracking().SingleAsync(b => b.Id == booking.Id, cancellationToken),
        await context.FindAttendeeAsync(booking.Id, cancellationToken),
        await context.ClassSessions.AsNoTracking().SingleAsync(s => s.Id == booking.Session.Id, cancellationToken),
        cancellationToken);
}
