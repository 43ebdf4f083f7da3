namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>An entry of the log with the names of who did it and about whom or what it is; null: not a staff member, or gone.</summary>
public sealed record LogRow(DateTimeOffset At, StaffAct Act, string? From, string? To, string? Actor, Guid AboutId, string? About);
