namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>
/// Where a feature tells what it keeps about a learner, for the pages on which a person sees, takes along and erases everything that is kept.
/// </summary>
public interface IDossierSource
{
    Task<DossierChapter> ReadAsync(Guid learnerId, CancellationToken cancellationToken);

    /// <summary>Forgets what doesn't fall with the learner by itself (foreign key, on delete cascade). Done twice is done once.</summary>
    /// <returns>False when it can't be done this minute; then the learner is asked to try again.</returns>
    Task<bool> ForgetAsync(Guid learnerId, CancellationToken cancellationToken) => Task.FromResult(true);
}
