namespace DigitaalWerkt.Web.Platform.Messaging;

/// <param name="Problem">A short code for a person, without addresses and names, such as <c>Smtp:550</c>.</param>
public sealed record Delivery(DeliveryOutcome Outcome, string? Problem = null)
{
    /// <summary>The other side took it.</summary>
    public static readonly Delivery Sent = new(DeliveryOutcome.Sent);
}
