using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>Who books, asks or is guided, as a form tells it; the form has checked its shape.</summary>
/// <param name="OrganisationId">Set when a counsellor does something for a client, or the counsellor is how to reach them.</param>
public sealed record PersonDetails(string FirstName, Reach Reach, Guid? OrganisationId = null, Language? HelpLanguage = null);
