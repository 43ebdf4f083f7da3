using System.Text.Json;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The practice phone at one moment, to be looked at later by somebody who helps.</summary>
/// <param name="Screen">The word for what it shows.</param>
public sealed record PhoneSnapshot(string Screen, PhoneState State)
{
    public string ToJson() => JsonSerializer.Serialize(this, PhoneJson.Default.PhoneSnapshot);

    /// <param name="json">As it was kept; null: nothing was.</param>
    /// <returns>Null when there is none, or when it was kept in a form that isn't read any more.</returns>
    public static PhoneSnapshot? Read(string? json)
    {
        try
        {
            return json is not null && JsonSerializer.Deserialize(json, PhoneJson.Default.PhoneSnapshot) is { State: not null } snapshot
                ? snapshot
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
