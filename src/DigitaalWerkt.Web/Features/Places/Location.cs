using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>A place where people are helped and taught: a library, a community house, a partner's building.</summary>
public sealed class Location : IArchivable
{
    public const int NameLength = 80;
    public const int TownLength = 40;
    public const int StreetLength = 120;
    public const int DirectionsLength = 400;
    public const int EquipmentLength = 200;

    Location()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Name { get; private set; } = "";

    /// <summary>Street and number.</summary>
    public string Street { get; private set; } = "";

    /// <summary>Four digits.</summary>
    public string Postcode { get; private set; } = "";

    public string Town { get; private set; } = "";

    /// <summary>The code of one of the 25 neighbourhoods.</summary>
    public string Neighbourhood { get; private set; } = "";

    /// <summary>How to get there by tram or bus and on foot, in plain words; one step a line.</summary>
    public string Directions { get; private set; } = "";

    public bool StepFree { get; private set; }
    public bool HasWifi { get; private set; }

    /// <summary>What stands there, in plain words.</summary>
    public string? Equipment { get; private set; }

    string IArchivable.Called => Name;

    public DateTimeOffset? ArchivedAt { get; private set; }

    public static Location Create(LocationDetails details)
    {
        var location = new Location();
        location.Change(details);
        return location;
    }

    public void Change(LocationDetails details)
    {
        (Name, Street, Postcode, Town) = (details.Name, details.Street, details.Postcode, details.Town);
        (Neighbourhood, Directions, StepFree, HasWifi, Equipment) =
            (details.Neighbourhood, details.Directions, details.StepFree, details.HasWifi, details.Equipment);
    }

    /// <summary>All that is known about it.</summary>
    public LocationDetails ToDetails() => new()
    {
        Name = Name,
        Street = Street,
        Postcode = Postcode,
        Town = Town,
        Neighbourhood = Neighbourhood,
        Directions = Directions,
        StepFree = StepFree,
        HasWifi = HasWifi,
        Equipment = Equipment,
    };

    /// <summary>Whether people still find it by the name and the address that they know.</summary>
    public bool IsFoundAs(LocationDetails details) =>
        (Name, Street, Postcode, Town) == (details.Name, details.Street, details.Postcode, details.Town);

    /// <summary>Nothing new is planned there; what is planned, stays.</summary>
    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
