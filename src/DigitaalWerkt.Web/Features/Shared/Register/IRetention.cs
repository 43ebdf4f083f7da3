namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>
/// A job that removes what was kept long enough, and can say first what that would be.
/// <see cref="RetentionServices.AddRetention"/> adds it.
/// </summary>
public interface IRetention
{
    /// <summary>What it would remove now, one for each of its rules. Writes nothing, and asks with the same question as the job.</summary>
    Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken);
}
