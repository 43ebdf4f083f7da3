using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>The keys of a screen.</summary>
sealed class ScreenYaml
{
    public required YamlText Title { get; set; }

    public YamlText? Back { get; set; }

    public YamlText? Needs { get; set; }

    public required List<ElementYaml?>? Elements { get; set; }

    /// <summary>Every key that an element may have; which of them go together is the reader's affair.</summary>
    public sealed class ElementYaml
    {
        public YamlText? Text { get; set; }

        public YamlText? Picture { get; set; }

        public YamlText? Alt { get; set; }

        public YamlText? List { get; set; }

        public YamlText? Where { get; set; }

        public RowYaml? Row { get; set; }

        public EffectYaml? Tap { get; set; }

        public YamlText? None { get; set; }

        public YamlText? Card { get; set; }

        public List<YamlText?>? Lines { get; set; }

        public YamlText? Field { get; set; }

        public YamlText? Fact { get; set; }

        public List<YamlText?>? Tiles { get; set; }

        public YamlText? Label { get; set; }

        public YamlText? Choice { get; set; }

        public Dictionary<string, YamlText?>? Words { get; set; }

        public YamlText? Switch { get; set; }

        public YamlText? Icon { get; set; }

        public YamlText? File { get; set; }

        public YamlText? Button { get; set; }

        public YamlText? Main { get; set; }

        public YamlText? Set { get; set; }

        public YamlText? Go { get; set; }

        public YamlText? Send { get; set; }

        public YamlText? Says { get; set; }

        public Dictionary<string, YamlText?>? Tabs { get; set; }

        public YamlText? Notice { get; set; }

        public YamlText? Crop { get; set; }

        public Dictionary<string, YamlText?>? Frames { get; set; }

        public YamlText? Light { get; set; }

        public YamlText? Slider { get; set; }

        public YamlText? Page { get; set; }

        public YamlText? Number { get; set; }

        public YamlText? Bubbles { get; set; }

        public YamlText? From { get; set; }

        public YamlText? Mine { get; set; }

        public YamlText? Answers { get; set; }

        public YamlText? Codepad { get; set; }

        public YamlText? Asks { get; set; }

        public YamlText? Wrong { get; set; }

        public YamlText? New { get; set; }

        public YamlText? Days { get; set; }

        public YamlText? Week { get; set; }

        public YamlText? Entries { get; set; }

        public YamlText? Trip { get; set; }

        public YamlText? Prompt { get; set; }

        public YamlText? When { get; set; }
    }

    public sealed class RowYaml
    {
        public required YamlText Title { get; set; }

        public YamlText? Line { get; set; }

        public YamlText? Tag { get; set; }

        public YamlText? Picture { get; set; }

        public YamlText? Alt { get; set; }
    }

    public sealed class EffectYaml
    {
        public YamlText? Set { get; set; }

        public YamlText? Go { get; set; }

        public YamlText? Send { get; set; }
    }
}
