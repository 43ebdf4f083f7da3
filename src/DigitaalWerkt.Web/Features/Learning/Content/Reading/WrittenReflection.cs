namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Something to write for oneself.</summary>
sealed record WrittenReflection(int Line, WrittenText Task, WrittenText Example) : WrittenBlock(Line)
{
    public override string Shape => "a place to write";

    public override IReadOnlyList<WrittenText> Texts => [Task, Example];

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) =>
        new WriteBlock(texts[0], texts[1]);
}
