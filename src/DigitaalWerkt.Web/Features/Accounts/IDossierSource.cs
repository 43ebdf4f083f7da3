namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>
/// Where a feature tells what it keeps about a learner, for the page on which a person sees and takes along everything that is kept.
/// Erasing needs no such word: rows of a learner fall with the learner (foreign key, on delete cascade).
/// </summary>
public interface IDossierSource
{
    Task<DossierChapter> ReadAsync(Guid learnerId, CancellationToken cancellationToken);
}
