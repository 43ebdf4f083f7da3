namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>An appointment as it is counted: with which steward, where, on which day.</summary>
public sealed record PlannedVisit(Guid StewardId, Guid LocationId, DateOnly Day);
