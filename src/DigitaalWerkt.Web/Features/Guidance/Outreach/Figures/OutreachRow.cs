namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>The contacts of one day at one place about one thing.</summary>
/// <param name="Contacts">How often somebody was spoken to.</param>
/// <param name="People">How many people those were; the same person may be counted more than once.</param>
public sealed record OutreachRow(
    DateOnly Day, Guid PlaceId, string Place, FindPlaceKind Kind, string? Neighbourhood, string Organisation, ContactTheme Theme, int Contacts, int People);
