using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

/// <summary>Until when an offered seat is held: by the way in which the person hears of it.</summary>
public sealed class OfferDeadline(AppDbContext context, ReachChannel channel)
{
    static readonly TimeSpan Least = TimeSpan.FromHours(1);

    /// <returns>Null for somebody who has to be called: the seat stays held until staff have done so.</returns>
    public async Task<DateTimeOffset?> ForAsync(
        Reach reach, DateTimeOffset startsAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (channel.Of(reach))
        {
            case Channel.Call:
                return null;
            case Channel.Print:
                return UntilSeen(now, startsAt);
        }
        return Until(now, startsAt, await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(now), cancellationToken));
    }

    /// <summary>
    /// A day later, not counting the days on which nobody works, and never at night; close to the class at most half of the time that is
    /// left, but an hour at least, and never after the class began.
    /// </summary>
    public static DateTimeOffset Until(DateTimeOffset now, DateTimeOffset startsAt, OfficeHours hours)
    {
        var day = BrusselsTime.DayOf(now);
        var time = BrusselsTime.TimeOf(now);
        // What comes on a day off counts from the next morning at work.
        if (hours.IsFree(day) || time > OfficeHours.Closes)
        {
            (day, time) = (hours.NextWorkday(day), OfficeHours.Opens);
        }
        var end = BrusselsTime.At(hours.NextWorkday(day), time < OfficeHours.Opens ? OfficeHours.Opens : time);
        var seen = UntilSeen(now, startsAt);
        return end < seen ? end : seen;
    }

    /// <summary>
    /// For who has only a card, and so hears of it when they look: half of the time that is left, but an hour at least, never at night,
    /// and never after the class began.
    /// </summary>
    public static DateTimeOffset UntilSeen(DateTimeOffset now, DateTimeOffset startsAt)
    {
        var half = ByDay(now + TimeSpan.FromTicks(Math.Max(((startsAt - now) / 2).Ticks, Least.Ticks)));
        return half < startsAt ? half : startsAt;
    }

    // At nine on the clock, also on a day off: who is next needs some of the time that is left.
    static DateTimeOffset ByDay(DateTimeOffset moment)
    {
        var (date, hour) = (BrusselsTime.DayOf(moment), BrusselsTime.TimeOf(moment));
        return hour < OfficeHours.Opens ? BrusselsTime.At(date, OfficeHours.Opens)
            : hour > OfficeHours.Closes ? BrusselsTime.At(date.AddDays(1), OfficeHours.Opens)
            : moment;
    }
}
