using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Hands an SMS over to who brings it.</summary>
public interface ISmsSender
{
    /// <summary>Hands an SMS over, or says why not; what goes wrong on the way is an answer, not an exception.</summary>
    /// <param name="id">Of the message: the same one tried again is recognised by it, when the gateway can.</param>
    Task<Delivery> SendAsync(Guid id, PhoneNumber number, string text, CancellationToken cancellationToken);
}
