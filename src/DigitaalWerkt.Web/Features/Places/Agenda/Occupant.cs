namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>What takes people, rooms and equipment for a while: a class, an appointment.</summary>
/// <param name="Kind">The name that its feature gives to things of this sort; it stands readable in the database.</param>
public sealed record Occupant(string Kind, Guid Id);
