namespace DigitaalWerkt.Web.Features.Places.Locations;

/// <summary>A place as it stands in the form.</summary>
public sealed record LocationInput
{
    public string? Name { get; init; }
    public string? Street { get; init; }
    public string? Postcode { get; init; }
    public string? Town { get; init; }
    public string? Neighbourhood { get; init; }
    public string? Directions { get; init; }
    public bool StepFree { get; init; }
    public bool HasWifi { get; init; }
    public string? Equipment { get; init; }
}
