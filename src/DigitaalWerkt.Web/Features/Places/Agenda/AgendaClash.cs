namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>Something is wanted at a time at which another thing has it.</summary>
/// <param name="Name">Of the member of staff, the room or the equipment.</param>
/// <param name="Entry">The thing that has it.</param>
public sealed record AgendaClash(Occupation Wanted, Occupation Taken, string Name, AgendaEntry Entry);
