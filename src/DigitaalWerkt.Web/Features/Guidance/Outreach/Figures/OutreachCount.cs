namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>What was counted of something.</summary>
/// <param name="Of">A place, a week, an organisation, in words.</param>
public sealed record OutreachCount(string Of, int Contacts, int People);
