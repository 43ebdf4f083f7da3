namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>What became of a contact.</summary>
/// <param name="Outcome">Whether it is counted.</param>
/// <param name="Contact">The row that counts it, or the one of a colleague that says the same; null: there is none.</param>
public sealed record NotedContact(ContactOutcome Outcome, OutreachContact? Contact = null);
