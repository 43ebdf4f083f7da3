using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning;

public static class LearningLinks
{
    public const string Lessons = "/lessen";

    public static string Lesson(Module module) => $"{Lessons}/{module.Slug}";

    public static string Step(Module module, Step step) => $"{Lesson(module)}/{step.Id}";

    /// <summary>Takes the forms of the practice phone in a step.</summary>
    public static string Practise(Module module, Step step) => $"{Step(module, step)}/oefenen";

    /// <summary>What helps in a step: hear it, be shown, a person.</summary>
    public static string StepHelp(Module module, Step step) => $"{Step(module, step)}/hulp";

    public static string Finished(Module module) => $"{Lesson(module)}/klaar";

    public static string OnPaper(Module module) => $"{Lesson(module)}/op-papier";

    public static string OnPaperPdf(Module module) => $"{OnPaper(module)}.pdf";
}
