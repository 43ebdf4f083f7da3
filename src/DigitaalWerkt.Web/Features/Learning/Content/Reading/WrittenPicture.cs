namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <param name="Name">Of the drawing, without folder.</param>
sealed record WrittenPicture(int Line, string Name, WrittenText Alt, WrittenText? Caption) : WrittenBlock(Line)
{
    public override string Shape => $"the picture {Name} {(Caption is null ? "without" : "with a")} caption";

    public override IReadOnlyList<WrittenText> Texts => Caption is null ? [Alt] : [Alt, Caption];

    public override IEnumerable<(string Name, int Line)> Drawings => [(Name, Line)];

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings) =>
        new PictureBlock(drawings[Name], texts[0].Select(alt => alt.Text), texts.ElementAtOrDefault(1));
}
