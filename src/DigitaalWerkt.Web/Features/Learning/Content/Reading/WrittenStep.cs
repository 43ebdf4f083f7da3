namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A step as it stands in the file of one language.</summary>
sealed record WrittenStep(int Line, string Id, StepKind Kind, WrittenText Title, IReadOnlyList<WrittenBlock> Blocks)
{
    /// <summary>Everything that is said on this page and after its buttons.</summary>
    public IEnumerable<WrittenText> Texts => [Title, .. Blocks.SelectMany(block => block.Texts.Concat(block.DutchTexts))];
}
