using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck.Reading;

/// <summary>The words of one task in one language.</summary>
sealed class CheckWordsYaml
{
    /// <summary>What whoever did it can do.</summary>
    public required YamlText Can { get; set; }

    public required YamlText A { get; set; }

    public required YamlText B { get; set; }
}
