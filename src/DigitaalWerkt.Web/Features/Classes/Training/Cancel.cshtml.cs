using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>Gives the seat of oneself or a colleague back.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class CancelModel(TrainingBookings bookings, EndBooking endBooking) : GiveBackPageModel<TrainingBooking>
{
    protected override Task<TrainingBooking?> FindAsync(Guid id, CancellationToken cancellationToken) => bookings.FindAsync(id, User, cancellationToken);

    protected override async Task<string> GiveBackAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Subject.IsComing(bookings.Now))
        {
            await endBooking.CancelAsync(id, cancellationToken);
        }
        return TrainingLinks.Session(Subject.Session.Id);
    }
}
