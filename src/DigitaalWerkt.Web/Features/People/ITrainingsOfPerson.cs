namespace DigitaalWerkt.Web.Features.People;

/// <summary>Says which trainings somebody attended: for a feature that asks for one first, and doesn't know who gives them.</summary>
public interface ITrainingsOfPerson
{
    /// <summary>Those that they attended, the first one first.</summary>
    Task<IReadOnlyList<AttendedTraining>> ReadAsync(Guid personId, CancellationToken cancellationToken);
}
