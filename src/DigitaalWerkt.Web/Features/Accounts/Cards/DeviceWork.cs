namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>All work that stands on this device and on no card yet.</summary>
public sealed class DeviceWork(IEnumerable<IDeviceWork> works)
{
    public bool IsPresent => works.Any(work => work.IsPresent);

    /// <summary>Adds it to what the learner has. The caller saves, in one transaction.</summary>
    public async Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        foreach (var work in works.Where(work => work.IsPresent))
        {
            await work.MergeIntoAsync(learnerId, cancellationToken);
        }
    }

    /// <summary>Removes it from the device, once it is safe in the database.</summary>
    public void Forget()
    {
        foreach (var work in works.Where(work => work.IsPresent))
        {
            work.Forget();
        }
    }
}
