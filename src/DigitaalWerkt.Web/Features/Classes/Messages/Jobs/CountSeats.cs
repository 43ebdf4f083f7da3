using System.Globalization;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Jobs;

/// <summary>
/// Counts every night whether the counter of each session is what its bookings and held seats say. It never mends: a counter that
/// is wrong is a mistake of ours, and somebody has to understand it first.
/// </summary>
public sealed partial class CountSeats(AppDbContext context, ClassMeters meters, ILogger<CountSeats> log) : IJob
{
    public const string JobName = "count-seats";

    static readonly TimeOnly AtNight = new(3, 15);
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        // Nobody waits for this answer, so it may take longer than a page's.
        context.Database.SetCommandTimeout(Patience);
        var wrong = await context.ClassSessions
            .Select(s => new
            {
                s.Id,
                s.Booked,
                Counted = context.Bookings.Count(b => b.SessionId == s.Id && (b.State == BookingState.Offered || b.State == BookingState.Confirmed))
                    + context.SeatBlocks.Where(b => b.SessionId == s.Id).Sum(b => b.Unnamed),
            })
            .Where(s => s.Booked != s.Counted)
            .ToListAsync(cancellationToken);
        meters.Miscounted(wrong.Count);
        foreach (var session in wrong)
        {
            DoesNotAddUp(log, session.Id, session.Booked, session.Counted);
        }
        return wrong.Count == 0 ? null : wrong.Count.ToString(CultureInfo.InvariantCulture);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The session {Session} says that {Booked} seats are taken; its rows say {Counted}")]
    static partial void DoesNotAddUp(ILogger log, Guid session, int booked, int counted);
}
