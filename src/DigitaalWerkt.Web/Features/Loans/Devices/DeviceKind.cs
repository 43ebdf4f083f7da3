namespace DigitaalWerkt.Web.Features.Loans.Devices;

/// <summary>What is lent. The names stand readable in the database.</summary>
public enum DeviceKind
{
    Laptop,
    Tablet,
    Smartphone,

    /// <summary>Mobile internet: a dongle, or a router with a card.</summary>
    Internet,
}
