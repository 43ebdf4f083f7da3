namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>
/// Names what acts of one kind are about, when that belongs to another feature: <c>services.AddScoped&lt;IActSubject, …&gt;()</c>.
/// Accounts know no other feature.
/// </summary>
public interface IActSubject
{
    StaffAct Act { get; }

    /// <returns>By the id of what the act is about. What is gone is left out.</returns>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
