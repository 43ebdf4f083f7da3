namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>Whether a step is to be done, as it stands in the form of the button.</summary>
public static class TickInput
{
    public const string Field = "klaar";

    /// <summary>True for the button that says it is done; any other takes the tick away.</summary>
    public static bool IsDone(string? value) => value == "ja";
}
