using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>A class in which everything goes on that can keep a seat from who waits.</summary>
/// <param name="Until">Until when one seat is offered to somebody.</param>
public sealed record FullClass(ClassSession Session, DateTimeOffset Until)
{
    /// <summary>Three seats: one is offered until a moment, one is for somebody who has to be called, one is held without a name.</summary>
    public static async Task<FullClass> FillAsync(ClassSite site)
    {
        var session = await site.PlanAsync(seats: 3, inDays: 9);
        var holder = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Houder");
        await site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(Race.Wanted(session, holder, 1), CancellationToken.None));
        var seats = new[] { await site.BookAsync(ClassSite.Request(session)), await site.BookAsync(ClassSite.Request(session)) };
        var offered = new List<Guid>();
        foreach (var name in new[] { "Eerste", "Tweede" })
        {
            offered.Add((await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody(name), mayWait: true))).Bookings.Single().Id);
        }
        foreach (var seat in seats)
        {
            await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(seat.Bookings.Single().Id, CancellationToken.None));
        }
        var until = session.StartsAt.AddDays(-4);
        await site.QueryAsync(async context =>
        {
            await context.Bookings.Where(b => b.Id == offered[0]).ExecuteUpdateAsync(change => change.SetProperty(b => b.OfferedUntil, until));
            return await context.Bookings.Where(b => b.Id == offered[1]).ExecuteUpdateAsync(change => change.SetProperty(b => b.OfferedUntil, (DateTimeOffset?)null));
        });
        return new(session, until);
    }
}
