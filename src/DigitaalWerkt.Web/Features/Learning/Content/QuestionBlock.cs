namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A question with answers to choose from, one of them right and one "I don't know".</summary>
/// <param name="Id">Unique in the module.</param>
public sealed record QuestionBlock(string Id, QuestionKind Kind, Localised<Prose> Text, IReadOnlyList<QuestionOption> Options) : Block
{
    /// <summary>With <see cref="QuestionKind.Spots"/>: the drawing in which one taps.</summary>
    public PictureBlock? Picture { get; init; }
}

public enum QuestionKind
{
    /// <summary>Answers in words.</summary>
    Choice,

    /// <summary>Each answer is a drawing.</summary>
    Pictures,

    /// <summary>Each answer is a place in one drawing, and stands in a list beneath it too.</summary>
    Spots,
}
