namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>A staff member who follows a training, as whoever books it knows them.</summary>
/// <param name="OrganisationId">The one for which they come.</param>
public sealed record Trainee(Guid StaffMemberId, string Name, string Email, Guid OrganisationId);
