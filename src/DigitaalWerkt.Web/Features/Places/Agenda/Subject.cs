namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>What somebody or something is taken for: a class, an appointment.</summary>
/// <param name="Kind">The name that its feature gives to things of this sort; it stands readable in the database.</param>
public sealed record Subject(string Kind, Guid Id);
