namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>What became of a contact.</summary>
/// <param name="Outcome">Whether it is counted.</param>
/// <param name="Contact">The row that counts it; null: it isn't counted.</param>
public sealed record NotedContact(ContactOutcome Outcome, OutreachContact? Contact = null);
