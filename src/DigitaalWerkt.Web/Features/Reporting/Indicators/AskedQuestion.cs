namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>One question. Everybody may say of each that they'd rather not.</summary>
/// <param name="Key">As it is kept.</param>
/// <param name="IsSensitive">Its answer is kept encrypted.</param>
public sealed record AskedQuestion(string Key, AskMoment Moment, bool IsSensitive, AskedWords Words, IReadOnlyList<AskedAnswer> Answers)
{
    public const int KeyLength = 30;

    /// <summary>What stands for no answer: a question can have no answer of this name.</summary>
    public const string RatherNot = "-";

    /// <summary>Whether this can be kept as what somebody said.</summary>
    public bool Takes(string? answer) => answer == RatherNot || Answers.Any(known => known.Key == answer);
}
