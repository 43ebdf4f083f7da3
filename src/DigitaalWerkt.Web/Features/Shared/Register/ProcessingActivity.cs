namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>One thing for which data of people are kept (article 30 of the GDPR), in plain Dutch.</summary>
/// <param name="Key">Unique; the texts of the privacy page have it in their names.</param>
/// <param name="SeenBy">Whoever reads it on the site.</param>
/// <param name="Public">What visitors read about its end; null: it isn't about visitors, or another activity tells it.</param>
public sealed record ProcessingActivity(
    string Key, string Title, string Purpose, LegalGround Ground, string SeenBy, IReadOnlyList<PersonalData> Data,
    PublicEnd? Public = null);
