namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

sealed record WrittenQuestion(int Line, string Id, WrittenText Text, IReadOnlyList<WrittenQuestion.Option> Options) : WrittenBlock(Line)
{
    public sealed record Option(OptionMark Mark, WrittenText Text, WrittenText Explanation);

    public override string Shape => $"the question {Id} with the options {string.Join(" ", Options.Select(option => OptionMarkInline.Write(option.Mark)))}";

    public override IReadOnlyList<WrittenText> Texts => [Text, .. Options.SelectMany(option => new[] { option.Text, option.Explanation })];

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) =>
        new QuestionBlock(Id, texts[0], [.. Options.Select((option, i) => new QuestionOption(option.Mark, texts[1 + (2 * i)], texts[2 + (2 * i)]))]);
}
