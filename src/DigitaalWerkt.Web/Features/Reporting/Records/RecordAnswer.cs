using DigitaalWerkt.Web.Features.Reporting.Indicators;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>What somebody answered to one question, or that they'd rather not. It is written once; no page shows it to staff.</summary>
public sealed class RecordAnswer
{
    public const int SealedLength = 400;

    RecordAnswer()
    {
    }

    public RecordAnswer(Guid recordId, AskMoment moment, string question, string? answer, string? sealedAnswer) =>
        (RecordId, Moment, Question, Answer, SealedAnswer) = (recordId, moment, question, answer, sealedAnswer);

    public Guid RecordId { get; private set; }
    public AskMoment Moment { get; private set; }

    /// <summary>The key of the question in its version.</summary>
    public string Question { get; private set; } = "";

    /// <summary>The key of the answer; null: it is sealed.</summary>
    public string? Answer { get; private set; }

    /// <summary>The answer to a sensitive question, encrypted; null: it isn't one.</summary>
    public string? SealedAnswer { get; private set; }
}
