namespace DigitaalWerkt.Web.Features.Places;

/// <summary>What is known about a place.</summary>
public sealed record LocationDetails
{
    public required string Name { get; init; }

    /// <summary>Street and number.</summary>
    public required string Street { get; init; }

    /// <summary>Four digits.</summary>
    public required string Postcode { get; init; }

    public required string Town { get; init; }

    /// <summary>The code of one of the 25 neighbourhoods.</summary>
    public required string Neighbourhood { get; init; }

    /// <summary>How to get there by tram or bus and on foot, in plain words; one step a line.</summary>
    public required string Directions { get; init; }

    public required bool StepFree { get; init; }

    public required bool HasWifi { get; init; }

    /// <summary>What stands there, in plain words.</summary>
    public required string? Equipment { get; init; }
}
