using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>A steward with hours somewhere.</summary>
public sealed record Desk(Guid Steward, Guid Location, Guid Room, IReadOnlyDictionary<DayOfWeek, DeskHours> Hours);
