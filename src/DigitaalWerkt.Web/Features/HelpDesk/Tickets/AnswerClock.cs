using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>Until when somebody may count on an answer: two days on which the desk works.</summary>
public sealed class AnswerClock(AppDbContext context)
{
    public const int WorkingDays = 2;

    /// <param name="from">When it was asked, or when the person said something again.</param>
    /// <inheritdoc cref="Due" path="/param[@name='days']" />
    public async Task<DateTimeOffset> DueAsync(DateTimeOffset from, CancellationToken cancellationToken, int days = WorkingDays) =>
        Due(await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(from), cancellationToken), from, days);

    /// <summary>The same hour some working days later; what is asked outside the hours counts from the next one.</summary>
    /// <param name="days">More than nought.</param>
    public static DateTimeOffset Due(OfficeHours hours, DateTimeOffset from, int days = WorkingDays)
    {
        var begin = hours.From(from);
        var day = BrusselsTime.DayOf(begin);
        for (var worked = 0; worked < days; worked++)
        {
            day = hours.NextWorkday(day);
        }
        return BrusselsTime.At(day, BrusselsTime.TimeOf(begin));
    }
}
