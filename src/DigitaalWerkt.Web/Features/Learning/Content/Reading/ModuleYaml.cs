using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The keys of module.yml.</summary>
sealed class ModuleYaml
{
    public required YamlText Order { get; set; }

    public YamlText? Group { get; set; }

    public YamlText? BeginHere { get; set; }

    public YamlText? NeedsEmail { get; set; }

    public required YamlText Minutes { get; set; }

    public required YamlText Audience { get; set; }

    public required YamlText After { get; set; }

    public required YamlText Drawing { get; set; }

    public required List<CodeYaml?>? Codes { get; set; }

    public required YamlText SeenOn { get; set; }

    public required List<YamlText?>? Mails { get; set; }

    public List<YamlText?>? Answers { get; set; }

    public List<YamlText?>? Recall { get; set; }

    public required List<YamlText?>? Files { get; set; }

    public List<YamlText?>? Facts { get; set; }

    public required Dictionary<string, LanguageYaml?>? Languages { get; set; }

    public sealed class CodeYaml
    {
        public required YamlText Framework { get; set; }

        public required YamlText Code { get; set; }
    }

    public sealed class LanguageYaml
    {
        public required YamlText Review { get; set; }

        public YamlText? ReviewedOn { get; set; }

        public required YamlText Reason { get; set; }

        public required YamlText ReviewBy { get; set; }
    }
}
