namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>Somebody whom staff call about a person, such as an organisation that was asked for help.</summary>
/// <param name="Number">A number or an address, or who knows one.</param>
public sealed record CalledParty(string Name, string Number);
