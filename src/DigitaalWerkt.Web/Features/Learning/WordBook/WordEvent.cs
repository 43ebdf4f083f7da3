using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>One thing that a learner did with a word. Events are only ever added; two devices that tell the same event tell it once.</summary>
/// <param name="Word">The slug of the word.</param>
/// <param name="At">When, in whole seconds.</param>
public sealed record WordEvent(
    [property: JsonPropertyName("w")] string Word,
    [property: JsonPropertyName("k")] WordAct Act,
    [property: JsonPropertyName("t")] long At);

[JsonSerializable(typeof(WordEvent[]))]
public sealed partial class WordJson : JsonSerializerContext;
