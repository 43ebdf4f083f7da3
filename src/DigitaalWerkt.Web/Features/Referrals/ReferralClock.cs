using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>By when something has to happen, in days on which people work. A clock ends when the last of these days does.</summary>
public static class ReferralClock
{
    public const int DaysToSee = 2;
    public const int DaysToAnswer = 5;
    public const int DaysToContact = 10;

    /// <summary>So long after a reminder somebody calls.</summary>
    public const int DaysToCall = 1;

    /// <summary>Not answered for so long, or no contact for so long after a yes: it is over.</summary>
    public const int DaysToExpire = 30;

    /// <summary>So many months after the first contact nobody says any more what came of it.</summary>
    public const int MonthsOfContact = 6;

    /// <summary>When the next thing has to be done; null: nothing waits.</summary>
    /// <param name="sentAt">When it was sent.</param>
    /// <param name="since">When it came to be so.</param>
    public static DateTimeOffset? DueIn(ReferralState state, DateTimeOffset sentAt, DateTimeOffset since, OfficeHours hours) => state switch
    {
        ReferralState.Sent => After(DaysToSee, sentAt, hours),
        ReferralState.Seen => After(DaysToAnswer, sentAt, hours),
        ReferralState.Accepted => After(DaysToContact, since, hours),
        _ => null,
    };

    /// <summary>The end of the working day that lies so many of them later.</summary>
    public static DateTimeOffset After(int workdays, DateTimeOffset moment, OfficeHours hours)
    {
        var day = BrusselsTime.DayOf(moment);
        for (var count = 0; count < workdays; count++)
        {
            day = hours.NextWorkday(day);
        }
        return BrusselsTime.At(day, OfficeHours.Closes);
    }

    /// <summary>When it is over if nothing happens; null: it has ended.</summary>
    public static DateTimeOffset? ExpiresIn(ReferralState state, DateTimeOffset sentAt, DateTimeOffset since, OfficeHours hours) => state switch
    {
        ReferralState.Sent or ReferralState.Seen => After(DaysToExpire, sentAt, hours),
        ReferralState.Accepted => After(DaysToExpire, since, hours),
        ReferralState.InContact => BrusselsTime.At(BrusselsTime.DayOf(since).AddMonths(MonthsOfContact), OfficeHours.Closes),
        _ => null,
    };
}
