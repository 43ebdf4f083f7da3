using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst.Reading;

/// <summary>The keys of asks.yml.</summary>
sealed class JobYaml
{
    public required List<AskYaml?>? Asks { get; set; }

    public required List<AskYaml?>? Signs { get; set; }

    /// <summary>Words that look like an ask and are none.</summary>
    public required List<YamlText?>? Ignored { get; set; }

    public required List<AlwaysYaml?>? Always { get; set; }

    public required List<YamlText?>? Order { get; set; }

    public sealed class AskYaml
    {
        public required YamlText Id { get; set; }

        public required List<YamlText?>? Lessons { get; set; }

        public required List<YamlText?>? Words { get; set; }

        /// <summary>On which a sign rests.</summary>
        public List<YamlText?>? Facts { get; set; }
    }

    public sealed class AlwaysYaml
    {
        public required YamlText Id { get; set; }

        public required YamlText Lesson { get; set; }
    }
}
