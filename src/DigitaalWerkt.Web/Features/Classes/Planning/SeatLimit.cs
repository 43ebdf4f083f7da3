namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>How many seats a session can have at most, and what says so.</summary>
/// <param name="Binds">The name of the room or of the equipment that has the fewest places.</param>
public sealed record SeatLimit(int Seats, string Binds, bool IsEquipment)
{
    /// <param name="pieces">Null: the session needs no equipment of ours.</param>
    public static SeatLimit Of(string room, int capacity, string? equipment, int? pieces) =>
        pieces < capacity ? new(pieces.Value, equipment!, true) : new(capacity, room, false);
}
