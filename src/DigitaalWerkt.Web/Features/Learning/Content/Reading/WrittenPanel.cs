namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A tip or a warning.</summary>
sealed record WrittenPanel(int Line, bool Warns, WrittenText Text) : WrittenBlock(Line)
{
    public override string Shape => Warns ? "a warning" : "a tip";

    public override IReadOnlyList<WrittenText> Texts => [Text];

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) =>
        Warns ? new WarningBlock(texts[0]) : new TipBlock(texts[0]);
}
