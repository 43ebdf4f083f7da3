using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>Where one can walk in today, and in the six days after it.</summary>
public sealed class DeskToday(DeskCalendar calendar, TimeProvider clock)
{
    const int DaysAhead = 6;

    public DateOnly Today => clock.Today();

    /// <returns>In the order of time, without what is over today.</returns>
    public async Task<IReadOnlyList<DeskDay>> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var days = await calendar.ReadAsync(Today, Today.AddDays(DaysAhead), cancellationToken);
        return [.. days.Where(desk => desk.TakesWalkIns && desk.EndsAt > now)];
    }
}
