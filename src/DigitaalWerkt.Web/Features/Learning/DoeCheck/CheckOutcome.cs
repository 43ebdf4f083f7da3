using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What came of one task.</summary>
/// <param name="Task">Its id.</param>
/// <param name="Done">It was done; else its person went on without it.</param>
/// <param name="Tries">How often it was tried, from 1.</param>
/// <param name="Seconds">How long it took, in fives: exact seconds say more about a phone than about its person.</param>
public sealed record CheckOutcome(
    [property: JsonPropertyName("t")] string Task,
    [property: JsonPropertyName("k")] bool Done,
    [property: JsonPropertyName("n")] int Tries,
    [property: JsonPropertyName("s")] int Seconds);
