namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>How many people walked in on a day at a place.</summary>
public sealed record DayVisits(Guid LocationId, DateOnly Day, int Count);
