using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The presses that a device kept while there was no network.</summary>
/// <param name="Sent">When it sends them, by its own clock.</param>
public sealed record KeptPresses(DateTimeOffset Sent, IReadOnlyList<KeptPress?>? Presses);

/// <param name="At">When, by the clock of the device.</param>
public sealed record KeptPress(Guid Id, Guid Booking, AttendanceKind Kind, DateTimeOffset At, Guid? Seen);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(KeptPresses))]
sealed partial class SyncJson : JsonSerializerContext;
