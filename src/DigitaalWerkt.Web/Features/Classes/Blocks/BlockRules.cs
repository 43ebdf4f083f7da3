using System.Globalization;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>Until when seats without a name are held (setting <c>Classes:BlockReleaseHours</c>).</summary>
/// <param name="ReleaseBefore">How long before the class they fall free, when nobody says otherwise.</param>
public sealed record BlockRules(TimeSpan ReleaseBefore)
{
    const string Setting = "Classes:BlockReleaseHours";
    const int MostHours = 14 * 24;
    static readonly BlockRules Default = new(TimeSpan.FromHours(48));

    /// <exception cref="StartupProblemException">The setting holds something else than a number of hours.</exception>
    public static BlockRules Read(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => Default,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is >= 1 and <= MostHours =>
            new(TimeSpan.FromHours(hours)),
        var text => throw new StartupProblemException(
            $"{Setting} is '{text}', and that is not a number of hours from 1 to {MostHours}.",
            "Write a whole number, for example Classes__BlockReleaseHours=48, or leave it out."),
    };

    /// <summary>When they fall free at the latest, whatever an organisation asks: who waits needs some time too.</summary>
    public DateTimeOffset Latest(DateTimeOffset startsAt) => startsAt - ReleaseBefore;

    /// <summary>Whether this day comes after that.</summary>
    public bool IsTooLong(DateTimeOffset startsAt, DateOnly? until) => until > BrusselsTime.DayOf(Latest(startsAt));

    /// <param name="until">The last day on which they are held; null: as the setting says.</param>
    /// <returns>Null when that moment is over, so that there is nothing to hold.</returns>
    public DateTimeOffset? ReleaseAt(DateTimeOffset startsAt, DateOnly? until, DateTimeOffset now)
    {
        var latest = Latest(startsAt);
        var end = until is { } day ? BrusselsTime.At(day.AddDays(1), TimeOnly.MinValue) : latest;
        var release = end < latest ? end : latest;
        return release > now ? release : null;
    }
}
