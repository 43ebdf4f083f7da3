using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck.Reading;

/// <summary>The keys of tasks.yml.</summary>
sealed class CheckYaml
{
    public required List<TaskYaml?>? Tasks { get; set; }

    public required List<YamlText?>? Further { get; set; }

    public sealed class TaskYaml
    {
        public required YamlText Id { get; set; }

        public required List<YamlText?>? Digcomp { get; set; }

        public required YamlText Lesson { get; set; }

        public required AskYaml A { get; set; }

        public required AskYaml B { get; set; }
    }

    /// <summary>In an app that is data: app, start, with, files and goal as in a lesson. In mail: mail, start, and a goal of mail.</summary>
    public sealed class AskYaml
    {
        public required YamlText Goal { get; set; }

        public YamlText? App { get; set; }

        public YamlText? Mail { get; set; }

        public YamlText? Start { get; set; }

        public Dictionary<string, YamlText?>? With { get; set; }

        public List<YamlText?>? Files { get; set; }

        public List<YamlText?>? Mails { get; set; }
    }
}
