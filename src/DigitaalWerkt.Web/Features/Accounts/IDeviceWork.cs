namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>
/// Work that a visitor did without a card and that stands on the device until a card takes it in: progress in the
/// lessons, the practice phone.
/// </summary>
public interface IDeviceWork
{
    /// <summary>True when this device holds some.</summary>
    bool IsPresent { get; }

    /// <summary>Adds the work of this device to what the learner has; adding it twice changes nothing. The caller saves.</summary>
    Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken);

    /// <summary>Removes it from the device.</summary>
    void Forget();
}
