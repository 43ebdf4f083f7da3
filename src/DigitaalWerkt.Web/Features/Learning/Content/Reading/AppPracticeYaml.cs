using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A practice task in an app that is data, in the Dutch file.</summary>
sealed class AppPracticeYaml
{
    public required YamlText App { get; set; }

    public YamlText? Start { get; set; }

    public Dictionary<string, YamlText?>? With { get; set; }

    public List<YamlText?>? Shows { get; set; }

    public List<YamlText?>? Files { get; set; }

    public Dictionary<string, List<YamlText?>?>? Offers { get; set; }

    public required YamlText Goal { get; set; }

    public required YamlText Task { get; set; }

    public required List<YamlText?>? Hints { get; set; }

    public required YamlText Show { get; set; }

    public required YamlText Done { get; set; }

    public required List<MissYaml?>? Miss { get; set; }

    public sealed class MissYaml
    {
        public YamlText? When { get; set; }

        public YamlText? Say { get; set; }

        public YamlText? Praise { get; set; }

        public YamlText? Other { get; set; }
    }
}
