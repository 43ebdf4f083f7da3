namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>What is known of a message after handing it over.</summary>
public enum DeliveryOutcome
{
    /// <summary>The other side said that it has it.</summary>
    Sent,

    /// <summary>It surely did not leave; trying again later may help.</summary>
    NotSent,

    /// <summary>The other side said that it will never take it.</summary>
    Refused,

    /// <summary>It may have left: the line went silent after the other side could have taken it.</summary>
    Unknown,
}
