using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>Who books, as a form tells it; the form has checked its shape.</summary>
/// <param name="LearnerId">Of the card in hand, when this is booked by it or may show its work.</param>
/// <param name="OrganisationId">Set when a counsellor books for a client, or the counsellor is how to reach them.</param>
/// <param name="StaffMemberId">The counsellor who is reached in their place, or the staff member who follows a training.</param>
public sealed record PersonDetails(
    string FirstName, ReachKind Reach, PhoneNumber? Phone = null, string? Email = null, Guid? LearnerId = null,
    Guid? OrganisationId = null, Guid? StaffMemberId = null, Language? HelpLanguage = null);
