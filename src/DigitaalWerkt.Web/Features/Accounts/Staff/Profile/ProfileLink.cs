namespace DigitaalWerkt.Web.Features.Accounts.Staff.Profile;

/// <summary>
/// Something that staff decide about themselves, on their profile. A feature adds its own with
/// <c>services.AddSingleton(new ProfileLink(…))</c>.
/// </summary>
/// <param name="Feature">The feature that has the word in its resources.</param>
/// <param name="Key">The key of the word there.</param>
/// <param name="Address">The page on which they decide it.</param>
public sealed record ProfileLink(string Feature, string Key, string Address);
