namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>An answer to a question.</summary>
/// <param name="Text">In words; of a drawing what it shows.</param>
/// <param name="Explanation">What somebody reads who chose it: why, never only whether.</param>
public sealed record QuestionOption(OptionMark Mark, Localised<Prose> Text, Localised<Prose> Explanation)
{
    /// <summary>With <see cref="QuestionKind.Pictures"/>; "I don't know" has none.</summary>
    public Drawing? Drawing { get; init; }

    /// <summary>With <see cref="QuestionKind.Spots"/>; "I don't know" has none.</summary>
    public Spot? Spot { get; init; }
}

/// <summary>A place in a drawing, in the units of its view box.</summary>
public readonly record struct Spot(double X, double Y, double Width, double Height);
