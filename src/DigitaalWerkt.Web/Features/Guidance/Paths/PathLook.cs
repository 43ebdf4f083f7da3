namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>That somebody of staff opened a path on a day. The person reads it too.</summary>
public sealed class PathLook
{
    public required Guid PathId { get; init; }
    public required Guid StaffMemberId { get; init; }
    public required DateOnly Day { get; init; }
}
