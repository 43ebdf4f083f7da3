namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What happened to a path, what was written about it, and who looked.</summary>
/// <param name="Events">The last one first.</param>
/// <param name="Notes">The last one first.</param>
/// <param name="Looks">The last day first.</param>
public sealed record PathStory(
    IReadOnlyList<PathStory.Happened> Events, IReadOnlyList<PathStory.Noted> Notes, IReadOnlyList<PathStory.Look> Looks)
{
    /// <param name="By">Whoever noted it; null: nobody, because the person was forgotten.</param>
    /// <param name="Other">The colleague or the organisation; null: it is about none.</param>
    public sealed record Happened(PathEvent Event, string? By, string? Other);

    /// <param name="Before">What it corrects, the last one first.</param>
    public sealed record Noted(PathNote Note, string By, IReadOnlyList<Noted> Before);

    /// <param name="Organisation">Null: the own one.</param>
    public sealed record Look(DateOnly Day, string By, string? Organisation);
}
