namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <param name="Cards">In the right order, each with why it belongs there.</param>
sealed record WrittenOrder(
    int Line,
    string Id,
    WrittenText Text,
    IReadOnlyList<(WrittenText Text, WrittenText Explanation)> Cards,
    WrittenQuestion.Option Ready,
    WrittenQuestion.Option DontKnow) : WrittenBlock(Line)
{
    public override string Shape => $"the question {Id} with {Cards.Count} cards to put in order";

    public override IReadOnlyList<WrittenText> Texts =>
    [
        Text, Ready.Text, Ready.Explanation, DontKnow.Text, DontKnow.Explanation,
        .. Cards.SelectMany(card => new[] { card.Text, card.Explanation }),
    ];

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) => new OrderBlock(
        Id,
        texts[0],
        [.. Cards.Select((_, i) => new OrderCard(texts[5 + (2 * i)], texts[6 + (2 * i)]))],
        new QuestionOption(OptionMark.Right, texts[1], texts[2]),
        new QuestionOption(OptionMark.DontKnow, texts[3], texts[4]));
}
