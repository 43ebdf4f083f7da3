namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A block of a step as it stands in the file of one language.</summary>
abstract record WrittenBlock(int Line)
{
    /// <summary>What it is, in words; a translation has blocks of the same shapes in the same order.</summary>
    public abstract string Shape { get; }

    /// <summary>Its texts; blocks of the same shape have as many, in the same order.</summary>
    public abstract IReadOnlyList<WrittenText> Texts { get; }

    /// <summary>Texts that only the Dutch has.</summary>
    public virtual IReadOnlyList<WrittenText> DutchTexts => [];

    /// <summary>The drawings that it shows, by name without folder.</summary>
    public virtual IEnumerable<(string Name, int Line)> Drawings => [];

    /// <param name="texts">The texts, each with its translations.</param>
    /// <param name="drawings">By name, at least those that the block shows.</param>
    public abstract Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings);
}
