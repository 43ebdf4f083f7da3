using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A practice task in the Dutch file.</summary>
sealed class PracticeYaml : PracticeWordsYaml
{
    public required YamlText Goal { get; set; }

    public required YamlText Mail { get; set; }

    public YamlText? Attach { get; set; }

    public required YamlText Start { get; set; }

    public YamlText? Text { get; set; }
}

/// <summary>The words of a practice task; all that a translation has.</summary>
class PracticeWordsYaml
{
    public required YamlText Task { get; set; }

    public required List<YamlText?>? Hints { get; set; }

    public required YamlText Show { get; set; }

    public required YamlText Done { get; set; }

    public required Dictionary<string, YamlText?>? Miss { get; set; }
}
