using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>When somebody is there to call and to answer: from nine to five, not in the weekend and not on a day on which nobody works.</summary>
public sealed class OfficeHours(Func<DateOnly, bool> isClosed)
{
    public static readonly TimeOnly Opens = new(9, 0);
    public static readonly TimeOnly Closes = new(17, 0);

    /// <summary>How long somebody is there on a day on which they work.</summary>
    public static readonly TimeSpan Workday = Closes - Opens;

    /// <param name="from">The first day that matters.</param>
    public static async Task<OfficeHours> ReadAsync(AppDbContext context, DateOnly from, CancellationToken cancellationToken)
    {
        var closed = await context.DaysWithoutWork(from).Select(d => new { d.First, d.Last }).ToListAsync(cancellationToken);
        return new(day => closed.Exists(c => c.First <= day && day <= c.Last));
    }

    public bool IsFree(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || isClosed(day);

    public DateOnly NextWorkday(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (IsFree(day));
        return day;
    }

    /// <summary>This moment when somebody works then, else the next one.</summary>
    public DateTimeOffset From(DateTimeOffset moment)
    {
        var (day, time) = (BrusselsTime.DayOf(moment), BrusselsTime.TimeOf(moment));
        return IsFree(day) || time >= Closes ? BrusselsTime.At(NextWorkday(day), Opens)
            : time < Opens ? BrusselsTime.At(day, Opens)
            : moment;
    }

    /// <summary>This moment when somebody works then, else at nine on that day or on the last day at work before it.</summary>
    public DateTimeOffset OnDayOrBefore(DateTimeOffset moment)
    {
        var day = BrusselsTime.DayOf(moment);
        if (From(moment) == moment)
        {
            return moment;
        }
        while (IsFree(day))
        {
            day = day.AddDays(-1);
        }
        return BrusselsTime.At(day, Opens);
    }

    /// <summary>How long somebody was there between two moments; nothing when the second one isn't the later.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset until)
    {
        var worked = TimeSpan.Zero;
        for (var (day, last) = (BrusselsTime.DayOf(from), BrusselsTime.DayOf(until)); day <= last; day = day.AddDays(1))
        {
            if (IsFree(day))
            {
                continue;
            }
            var (begin, end) = (BrusselsTime.At(day, Opens), BrusselsTime.At(day, Closes));
            (begin, end) = (begin < from ? from : begin, end > until ? until : end);
            worked += end > begin ? end - begin : TimeSpan.Zero;
        }
        return worked;
    }
}
