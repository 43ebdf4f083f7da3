namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>What an organisation has booked for its clients, in figures.</summary>
public sealed record OrganisationCount(string Organisation, int Seats, int Waiting);
