namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>What stands beside a name, and who put it there.</summary>
public sealed record Noted(Guid Id, AttendanceKind Kind, int Minutes, DateTimeOffset NotedAt, DateTimeOffset RecordedAt, Guid RecordedBy, string By);
