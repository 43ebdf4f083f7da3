using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>How long something is kept after a moment.</summary>
public readonly record struct Term(int Number, TermUnit Unit)
{
    /// <summary>Each row says it.</summary>
    public static readonly Term AsTheRowSays = new(0, TermUnit.AsTheRowSays);

    /// <summary>The same as a length of time.</summary>
    /// <exception cref="InvalidOperationException">It has no length that is the same for every row.</exception>
    public TimeSpan Span => Unit switch
    {
        TermUnit.Hours => TimeSpan.FromHours(Number),
        TermUnit.Days => TimeSpan.FromDays(Number),
        _ => throw new InvalidOperationException($"A term of {Number} {Unit} has no fixed length."),
    };

    public static Term Hours(int number) => new(number, TermUnit.Hours);

    public static Term Days(int number) => new(number, TermUnit.Days);

    public static Term Months(int number) => new(number, TermUnit.Months);

    /// <summary>What happened before this was kept long enough.</summary>
    public DateTimeOffset Before(DateTimeOffset now) =>
        Unit == TermUnit.Months ? BrusselsTime.At(BrusselsTime.DayOf(now).AddMonths(-Number), TimeOnly.MinValue) : now - Span;
}
