using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>The keys of app.yml.</summary>
sealed class AppYaml
{
    public required YamlText Name { get; set; }

    public required YamlText Icon { get; set; }

    public required YamlText Palette { get; set; }

    public required YamlText Start { get; set; }

    public required Dictionary<string, FactYaml?>? Facts { get; set; }

    public List<YamlText?>? Tables { get; set; }

    public YamlText? Arrives { get; set; }

    public YamlText? Badge { get; set; }

    public sealed class FactYaml
    {
        public YamlText? YesNo { get; set; }

        public List<YamlText?>? OneOf { get; set; }

        public YamlText? SomeOf { get; set; }

        public YamlText? Row { get; set; }

        public YamlText? Number { get; set; }

        public YamlText? Text { get; set; }

        public YamlText? Start { get; set; }
    }
}
