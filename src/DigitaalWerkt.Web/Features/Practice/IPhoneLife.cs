namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>
/// What happens on the practice phone of this visitor while nobody looks. It follows from what they did elsewhere, so that the phone keeps
/// nothing of it.
/// </summary>
public interface IPhoneLife
{
    Task<PhoneLife> ReadAsync(CancellationToken cancellationToken);
}
