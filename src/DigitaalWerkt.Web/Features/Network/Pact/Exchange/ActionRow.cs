namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>An action that somebody wants to add or to change, as one of many.</summary>
/// <param name="Number">How the person finds it back: the line of the file.</param>
/// <param name="Id">Of the action; a new one gets it here, so that sent twice it is added once.</param>
/// <param name="Before">What stood there when the row was read; null: it is new.</param>
/// <param name="Details">What will stand there.</param>
public sealed record ActionRow(int Number, Guid Id, PactActionDetails? Before, PactActionDetails Details);
