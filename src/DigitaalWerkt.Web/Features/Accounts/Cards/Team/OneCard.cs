namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>The form for one card.</summary>
/// <param name="Form">Names the form, so that sending it twice makes one card.</param>
/// <param name="Name">What was typed.</param>
/// <param name="Problem">The key of what is wrong with it.</param>
public sealed record OneCard(Guid Form, string? Name, string? Problem);
