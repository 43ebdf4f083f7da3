using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Sends nothing: the page with messages shows what would have been sent. For Development and demo.</summary>
public sealed class ShownSmsSender : ISmsSender
{
    /// <inheritdoc />
    public Task<Delivery> SendAsync(Guid id, PhoneNumber number, string text, CancellationToken cancellationToken) => Task.FromResult(Delivery.Sent);
}
