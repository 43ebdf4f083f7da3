namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A task about one e-mail. Its misses go by the ids of e-mails and files.</summary>
public sealed record MailPracticeBlock : PracticeBlock
{
    public required PracticeGoal Goal { get; init; }

    /// <summary>The e-mail that the goal is about.</summary>
    public required string Mail { get; init; }

    /// <summary>The file that must go with the reply, or null.</summary>
    public required string? Attach { get; init; }

    public required PracticeStart Start { get; init; }

    /// <summary>A Dutch text to copy into the reply, so that spelling is no obstacle, or null.</summary>
    public required string? Text { get; init; }
}
