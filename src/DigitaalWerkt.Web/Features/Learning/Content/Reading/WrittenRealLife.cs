namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

sealed record WrittenRealLife(int Line, IReadOnlyList<WrittenText> Items) : WrittenBlock(Line)
{
    public override string Shape => $"a real-life list of {Items.Count}";

    public override IReadOnlyList<WrittenText> Texts => Items;

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) =>
        new RealLifeBlock(texts);
}
