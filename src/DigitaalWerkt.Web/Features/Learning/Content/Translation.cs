using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A lesson in a help language.</summary>
/// <param name="Reason">Why this lesson is translated into this language.</param>
/// <param name="ReviewBy">When that decision is looked at again.</param>
public sealed record Translation(Language Language, ReviewState Review, DateOnly? ReviewedOn, string Reason, DateOnly ReviewBy);
