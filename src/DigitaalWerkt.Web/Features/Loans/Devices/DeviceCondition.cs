namespace DigitaalWerkt.Web.Features.Loans.Devices;

/// <summary>How a device is. The names stand readable in the database.</summary>
public enum DeviceCondition
{
    Works,
    Broken,
    Lost,
}
