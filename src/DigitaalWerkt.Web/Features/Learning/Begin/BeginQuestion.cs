namespace DigitaalWerkt.Web.Features.Learning.Begin;

/// <summary>A question with pictures to somebody who begins.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Before">The address of the question before it; null: it is the first.</param>
public sealed record BeginQuestion(int Number, string TextKey, IReadOnlyList<BeginQuestion.Answer> Answers, string? Before)
{
    /// <param name="Address">Where it leads.</param>
    public sealed record Answer(string TextKey, string Drawing, string Address);
}
