using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>A question that was asked on this device.</summary>
/// <param name="Until">When the device forgets it.</param>
public sealed record DeviceQuestion(Guid Id, DateTimeOffset Until);

[JsonSerializable(typeof(DeviceQuestion[]))]
sealed partial class DeviceQuestionJson : JsonSerializerContext;
