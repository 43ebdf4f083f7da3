namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>
/// What a feature keeps about a learner with a card: for the pages on which one sees, takes along and erases everything that is kept,
/// and for when two cards turn out to be of one learner. What is kept about people (bookings, questions) is laid by the features in People,
/// which is one of these parts.
/// </summary>
public interface ILearnerPart
{
    Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken);

    /// <summary>
    /// Adds what is kept of one learner to another, because both are one person. The first one is removed after it. What only names a
    /// learner (foreign key, on delete set null) names the other one by itself. The caller saves.
    /// </summary>
    Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Forgets what doesn't fall with the learner by itself (foreign key, on delete cascade). Done twice is done once.</summary>
    /// <returns>False when it can't be done this minute; then the learner is asked to try again.</returns>
    Task<bool> ForgetAsync(Guid learnerId, CancellationToken cancellationToken) => Task.FromResult(true);
}
