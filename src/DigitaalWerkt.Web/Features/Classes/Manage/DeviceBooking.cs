using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>A booking that was made on this device.</summary>
/// <param name="EndsAt">When the class was to end; the device then forgets it.</param>
public sealed record DeviceBooking(Guid Id, DateTimeOffset EndsAt);

[JsonSerializable(typeof(DeviceBooking[]))]
sealed partial class BookingJson : JsonSerializerContext;
