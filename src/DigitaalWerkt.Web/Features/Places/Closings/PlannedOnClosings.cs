using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Places.Closings;

/// <summary>What is planned on days on which nobody works, because it was planned before somebody closed them. In school holidays people do work.</summary>
public sealed class PlannedOnClosings(SharedAgenda agenda, TimeProvider clock)
{
    /// <returns>What isn't over yet, in the order of time.</returns>
    public async Task<IReadOnlyList<AgendaEntry>> FindAsync(IReadOnlyCollection<ClosingDay> days, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var closed = days.Where(day => day.Kind != ClosingKind.SchoolHoliday && day.Last >= today).ToList();
        if (closed.Count == 0)
        {
            return [];
        }
        var first = closed.Min(day => day.First);
        var planned = await agenda.FindPlannedAsync(
            BrusselsTime.At(first < today ? today : first, default), BrusselsTime.At(closed.Max(day => day.Last).AddDays(1), default), null, cancellationToken);
        return [.. planned.Where(entry => closed.Exists(day => IsOn(entry, day)))];
    }

    /// <summary>Whether something begins on one of these days.</summary>
    public static bool IsOn(AgendaEntry entry, ClosingDay day)
    {
        var on = DateOnly.FromDateTime(entry.StartsAt.InBrussels().DateTime);
        return day.First <= on && on <= day.Last;
    }
}
