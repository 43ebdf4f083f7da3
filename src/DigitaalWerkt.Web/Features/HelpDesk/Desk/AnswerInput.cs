namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>What a steward fills in to answer, or to keep an answer for later.</summary>
public sealed record AnswerInput
{
    /// <summary>Of the question as the steward saw it.</summary>
    public int Sequence { get; init; }

    public string? Text { get; init; }

    /// <summary>The answer that is often given, to put behind what was typed.</summary>
    public string? Canned { get; init; }

    /// <summary>The lesson, or a step of it, to put behind what was typed.</summary>
    public string? Lesson { get; init; }
}
