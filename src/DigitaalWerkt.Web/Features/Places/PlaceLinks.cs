namespace DigitaalWerkt.Web.Features.Places;

/// <summary>The addresses of the pages on which coordinators keep places, rooms, equipment and closing days.</summary>
public static class PlaceLinks
{
    public const string Locations = "/beheer/locaties";
    public const string NewLocation = Locations + "/nieuw";
    public const string Equipment = "/beheer/materiaal";
    public const string NewEquipment = Equipment + "/nieuw";
    public const string Rooms = "/beheer/lokalen";
    public const string Closings = "/beheer/sluitingsdagen";
    public const string NewClosing = Closings + "/nieuw";

    public static string Location(Guid id) => $"{Locations}/{id}";

    public static string NewRoom(Guid locationId) => $"{Location(locationId)}/lokaal";

    public static string Room(Guid id) => $"{Rooms}/{id}";

    public static string EquipmentSet(Guid id) => $"{Equipment}/{id}";

    public static string ClosingsOf(int year) => $"{Closings}?jaar={year}";

    public static string CompleteClosings(int year) => $"{Closings}/aanvullen?jaar={year}";

    public static string Closing(Guid id) => $"{Closings}/{id}";

    public static string RemoveClosing(Guid id) => $"{Closings}/{id}/verwijderen";
}
