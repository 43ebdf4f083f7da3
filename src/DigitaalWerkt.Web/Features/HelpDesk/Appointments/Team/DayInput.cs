namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>What one day of the hours is, as it stands in the form.</summary>
public sealed record DayInput
{
    public const string AsAlways = "altijd";
    public const string Off = "vrij";
    public const string Other = "anders";

    /// <summary>One of these three.</summary>
    public string? Kind { get; init; }

    public string? Begins { get; init; }
    public string? Ends { get; init; }
}
