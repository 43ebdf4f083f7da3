using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>How the practice phone is written in a cookie and in the database.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PhoneState))]
[JsonSerializable(typeof(PhoneSnapshot))]
sealed partial class PhoneJson : JsonSerializerContext;
