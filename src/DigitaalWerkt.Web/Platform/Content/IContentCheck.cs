namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>
/// What one feature has to say about its part of the content folder. <c>content check</c> and the tests run every check.
/// </summary>
public interface IContentCheck
{
    /// <summary>Everything that is wrong, in any order; reads the files anew and never throws on what they hold.</summary>
    IEnumerable<ContentProblem> Run(ContentFolder folder);
}
