using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst.Reading;

/// <summary>What the page says of one ask in one language. A sign has a name alone, a lesson that everybody needs a reason alone.</summary>
sealed class JobSentencesYaml
{
    public YamlText? Name { get; set; }

    public YamlText? Reason { get; set; }
}
