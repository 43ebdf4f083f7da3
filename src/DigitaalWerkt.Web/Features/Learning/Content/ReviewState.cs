namespace DigitaalWerkt.Web.Features.Learning.Content;

public enum ReviewState
{
    /// <summary>Nobody who speaks the language has read the translation yet.</summary>
    Unreviewed,

    Reviewed,
}
