namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>Something in the agenda, in words for whoever finds it in their way.</summary>
/// <param name="Link">Where one reads more of it; null: nowhere.</param>
/// <param name="StartsAt">When it begins itself, without the ways to and from it.</param>
/// <param name="LocationId">Where it is; null: nowhere in particular.</param>
public sealed record AgendaEntry(string Title, string? Link, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Guid? LocationId);
