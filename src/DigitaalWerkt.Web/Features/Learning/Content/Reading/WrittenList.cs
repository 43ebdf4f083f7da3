namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

sealed record WrittenList(int Line, bool Numbered, IReadOnlyList<WrittenText> Items) : WrittenBlock(Line)
{
    public override string Shape => $"a {(Numbered ? "numbered " : "")}list of {Items.Count}";

    public override IReadOnlyList<WrittenText> Texts => Items;

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) =>
        new TextBlock(new Localised<Prose>(
            List(texts.Select(text => text.Dutch)),
            texts[0].Translations.Keys.ToDictionary(code => code, code => List(texts.Select(text => text.Translations[code])))));

    Prose List(IEnumerable<Prose> items) => Markup.List(Numbered, items);
}
