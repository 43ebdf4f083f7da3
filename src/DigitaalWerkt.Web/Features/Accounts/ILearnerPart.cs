namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>
/// What a feature keeps about a learner with a card: for the pages on which one sees, takes along and erases everything that is kept,
/// and for when two cards turn out to be of one person.
/// </summary>
public interface ILearnerPart
{
    Task<DossierChapter> ReadAsync(Guid learnerId, CancellationToken cancellationToken);

    /// <summary>
    /// Adds what is kept of one learner to another, because both are one person. The first one is removed after it; what only names a learner
    /// (foreign key, on delete set null) names the other one by itself. The caller saves.
    /// </summary>
    Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Forgets what doesn't fall with the learner by itself (foreign key, on delete cascade). Done twice is done once.</summary>
    /// <returns>False when it can't be done this minute; then the learner is asked to try again.</returns>
    Task<bool> ForgetAsync(Guid learnerId, CancellationToken cancellationToken) => Task.FromResult(true);
}
