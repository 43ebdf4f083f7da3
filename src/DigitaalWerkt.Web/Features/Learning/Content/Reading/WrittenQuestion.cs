namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

sealed record WrittenQuestion(int Line, string Id, QuestionKind Kind, WrittenText Text, IReadOnlyList<WrittenQuestion.Option> Options)
    : WrittenBlock(Line)
{
    /// <param name="Picture">The name of its drawing.</param>
    /// <param name="Text">With a drawing: what it shows.</param>
    public sealed record Option(OptionMark Mark, string? Picture, WrittenText Text, WrittenText Explanation);

    /// <summary>The drawing with the places.</summary>
    public WrittenPicture? Picture { get; init; }

    public override string Shape =>
        $"the question {Id} of the kind {Kind} with the options "
        + string.Join(" ", Options.Select(option => $"{OptionMarkInline.Write(option.Mark)}{option.Picture}"));

    public override IReadOnlyList<WrittenText> Texts =>
        [Text, .. Options.SelectMany(option => new[] { option.Text, option.Explanation }), .. Picture?.Texts ?? []];

    public override IEnumerable<(string Name, int Line)> Drawings =>
        Options.Where(option => option.Picture is not null).Select(option => (option.Picture!, option.Text.Line))
            .Concat(Picture?.Drawings ?? []);

    /// <summary>The id that the place of an answer has in the drawing.</summary>
    public static string SpotOf(int option) => $"plek-{option + 1}";

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings)
    {
        var picture = Picture?.Build([.. texts.Skip(1 + (2 * Options.Count))], drawings) as PictureBlock;
        return new QuestionBlock(Id, Kind, texts[0], [.. Options.Select((option, i) =>
            new QuestionOption(option.Mark, texts[1 + (2 * i)], texts[2 + (2 * i)])
            {
                Drawing = option.Picture is null ? null : drawings[option.Picture],
                Spot = picture?.Drawing.Spots.TryGetValue(SpotOf(i), out var spot) == true ? spot : null,
            })])
        {
            Picture = picture,
        };
    }
}
