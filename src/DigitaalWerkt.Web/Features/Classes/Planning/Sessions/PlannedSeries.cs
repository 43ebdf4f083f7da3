namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>What a form asks to plan, read and checked.</summary>
/// <param name="Key">Of the form.</param>
/// <param name="Limit">How many seats there could be, and why not more.</param>
public sealed record PlannedSeries(Guid Key, string Course, SessionDetails Details, SeatLimit Limit, IReadOnlyList<DateOnly> Days);
