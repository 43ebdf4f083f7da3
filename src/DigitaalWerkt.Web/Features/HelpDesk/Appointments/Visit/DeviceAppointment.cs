using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>An appointment that was made on this device.</summary>
/// <param name="EndsAt">As it was made; when it was moved since, the device still knows it for some days.</param>
public sealed record DeviceAppointment(Guid Id, DateTimeOffset EndsAt);

[JsonSerializable(typeof(DeviceAppointment[]))]
sealed partial class DeviceAppointmentJson : JsonSerializerContext;
