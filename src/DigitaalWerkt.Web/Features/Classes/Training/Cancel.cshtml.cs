using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>Gives the seat of oneself or a colleague back.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class CancelModel(TrainingBookings bookings, EndBooking endBooking) : GiveBackPageModel<TrainingBooking>
{
    protected override bool IsOpen => Subject.IsComing(bookings.Now);

    protected override string Afterwards => TrainingLinks.Session(Subject.Session.Id);

    protected override Task<TrainingBooking?> FindAsync(Guid id, CancellationToken cancellationToken) => bookings.FindAsync(id, User, cancellationToken);

    protected override Task GiveBackAsync(Guid id, CancellationToken cancellationToken) => endBooking.CancelAsync(id, cancellationToken);
}
