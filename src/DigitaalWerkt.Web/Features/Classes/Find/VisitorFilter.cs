using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>What a visitor looks for; null: anything.</summary>
/// <param name="Language">The code of a language in which somebody can help.</param>
/// <param name="Postcode">Of where the visitor is; the nearest places then come first.</param>
/// <param name="OnlyWithSeat">True to leave out what is full.</param>
public sealed record VisitorFilter(
    Neighbourhood? Neighbourhood, Module? Lesson, DayPart? Part, string? Language, string? Postcode, bool OnlyWithSeat)
{
    /// <summary>Whether anything is left out of the list.</summary>
    public bool IsNarrow => Neighbourhood is not null || Lesson is not null || Part is not null || Language is not null || OnlyWithSeat;
}
