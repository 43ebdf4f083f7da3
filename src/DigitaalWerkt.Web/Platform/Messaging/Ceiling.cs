namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>The codes of the ceilings of a day, as they stand with what they hold back.</summary>
public static class Ceiling
{
    /// <summary>One number or address got too many.</summary>
    public const string Recipient = "CeilingRecipient";

    /// <summary>Too many went out to everybody together.</summary>
    public const string Day = "CeilingDay";
}
