namespace DigitaalWerkt.Web.Features.Places;

/// <summary>The addresses of the pages on which coordinators keep places, rooms and equipment.</summary>
public static class PlaceLinks
{
    public const string Locations = "/beheer/locaties";
    public const string NewLocation = Locations + "/nieuw";
    public const string Equipment = "/beheer/materiaal";
    public const string NewEquipment = Equipment + "/nieuw";
    public const string Rooms = "/beheer/lokalen";

    public static string Location(Guid id) => $"{Locations}/{id}";

    public static string NewRoom(Guid locationId) => $"{Location(locationId)}/lokaal";

    public static string Room(Guid id) => $"{Rooms}/{id}";

    public static string EquipmentSet(Guid id) => $"{Equipment}/{id}";
}
