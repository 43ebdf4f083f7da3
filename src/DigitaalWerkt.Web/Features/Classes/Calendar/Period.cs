using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>The days that a report or a file is about, first and last included.</summary>
public sealed record Period(DateOnly From, DateOnly Until)
{
    const int Longest = 366;
    const int Usual = 56;

    /// <summary>What was asked for; without one, eight weeks back and eight ahead. Never longer than a year, never the wrong way round.</summary>
    public static Period Read(DateOnly? from, DateOnly? until, DateOnly today)
    {
        var first = Typed.Possible(from) ?? Typed.Possible(until)?.AddDays(-2 * Usual) ?? today.AddDays(-Usual);
        var last = Typed.Possible(until) ?? first.AddDays(2 * Usual);
        (first, last) = last < first ? (last, first) : (first, last);
        return new(first, last.DayNumber - first.DayNumber > Longest ? first.AddDays(Longest) : last);
    }
}
