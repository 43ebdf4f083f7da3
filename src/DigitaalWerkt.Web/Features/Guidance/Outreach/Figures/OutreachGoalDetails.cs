namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A target or a result, as <see cref="OutreachGoal"/> explains it.</summary>
public sealed record OutreachGoalDetails
{
    public required Guid? OrganisationId { get; init; }
    public required string Team { get; init; }
    public required OutreachGoalKind Kind { get; init; }
    public required OutreachCounter Counter { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
    public required int Number { get; init; }
    public required string? Note { get; init; }
    public required string Source { get; init; }
    public required DateOnly SourceOn { get; init; }
}
