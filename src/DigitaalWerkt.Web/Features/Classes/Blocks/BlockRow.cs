using DigitaalWerkt.Web.Features.Classes.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>Seats that an organisation holds.</summary>
/// <param name="Unnamed">How many have no name yet.</param>
public sealed record BlockRow(
    Guid Id, Guid OrganisationId, string Organisation, int Seats, int Unnamed, DateTimeOffset ReleaseAt, DateTimeOffset? ReleasedAt, SessionRow Session)
{
    /// <summary>Until then one can still give a seat a name.</summary>
    public bool IsOpen(DateTimeOffset now) =>
        ReleasedAt is null && Unnamed > 0 && Session.IsOpen(now);
}
