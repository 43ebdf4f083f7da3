namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

sealed record WrittenParagraph(WrittenText Text) : WrittenBlock(Text.Line)
{
    public override string Shape => "a paragraph";

    public override IReadOnlyList<WrittenText> Texts => [Text];

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) =>
        new TextBlock(texts[0].Select(Markup.Paragraph));
}
