namespace DigitaalWerkt.Web.Features.Places;

/// <summary>What is known about a place.</summary>
public sealed record LocationDetails(
    string Name, string Street, string Postcode, string Town, string Neighbourhood, string Directions, bool StepFree, bool HasWifi, string? Equipment);
