namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>With what somebody opens their question.</summary>
public sealed class FindInput
{
    public string? Code { get; set; }

    /// <summary>Three digits, or an address.</summary>
    public string? Known { get; set; }
}
