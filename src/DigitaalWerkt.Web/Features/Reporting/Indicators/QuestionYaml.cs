namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

sealed class QuestionYaml
{
    public required string Key { get; set; }

    /// <summary>The name of an <see cref="AskMoment"/>, in small letters.</summary>
    public required string Moment { get; set; }

    public bool Sensitive { get; set; }
    public required string Text { get; set; }
    public required List<AnswerYaml> Answers { get; set; }
}
