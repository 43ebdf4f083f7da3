namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>What becomes of one day of a series.</summary>
/// <param name="Closings">The names of the closing days that it falls on.</param>
/// <param name="Clashes">The sessions that have the trainer, the room or the equipment.</param>
/// <param name="IsOnTheClock">False: the clock skips its begin or its end that night, so it can't be planned at all.</param>
public sealed record DayFate(DateOnly Day, IReadOnlyList<string> Closings, IReadOnlyList<Clash> Clashes, bool IsOnTheClock)
{
    /// <summary>Nothing stands in its way.</summary>
    public bool IsFree => Closings.Count == 0 && Clashes.Count == 0 && IsOnTheClock;
}
