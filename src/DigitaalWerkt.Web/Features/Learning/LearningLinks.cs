using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Paper;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Learning;

public static class LearningLinks
{
    public const string Lessons = SiteLinks.Lessons;

    /// <summary>Name of the field for what somebody looks for among the lessons.</summary>
    public const string SearchField = "zoek";

    /// <summary>Three questions that lead to one lesson.</summary>
    public const string Begin = "/begin";

    /// <summary>The lessons for people who help others: counsellors and other staff.</summary>
    public const string Counsellors = SiteLinks.Counsellors;

    /// <summary>The lessons as their editors see them.</summary>
    public const string Editors = "/beheer/lessen";

    /// <summary>The lessons that fit what somebody looks for.</summary>
    public static string Search(string asked) => $"{Lessons}?{SearchField}={Uri.EscapeDataString(asked)}";

    /// <summary>All steps of a lesson on one sheet, for whoever reads it over.</summary>
    public static string AllSteps(Module module) => $"{Editors}/{module.Slug}";

    public static string Lesson(Module module) => $"{LessonRules.Of(module.Audience).Root}/{module.Slug}";

    public static string Step(Module module, Step step) => $"{Lesson(module)}/{step.Id}";

    /// <summary>Takes the forms of the practice phone in a step.</summary>
    public static string Practise(Module module, Step step) => $"{Step(module, step)}/oefenen";

    /// <summary>What helps in a step: be shown, a person.</summary>
    /// <param name="screen">The screen of the practice phone in that step; null: there is none.</param>
    public static string StepHelp(Module module, Step step, Screen? screen = null) =>
        $"{Step(module, step)}/hulp" + (screen is { } shown ? $"?{PhoneLinks.ScreenField}={shown}" : "");

    /// <summary>A small task of a finished lesson, some days later.</summary>
    public static string Again(Module module) => $"{Lesson(module)}/nog-eens";

    /// <summary>Takes the forms of the practice phone in that task.</summary>
    public static string PractiseAgain(Module module) => $"{Again(module)}/oefenen";

    public static string Finished(Module module) => $"{Lesson(module)}/klaar";

    /// <param name="step">The step that the QR code on the sheet leads back to; null for the front of the lesson.</param>
    public static string OnPaper(Module module, Step? step = null) => $"{Lesson(module)}/op-papier{Back(step)}";

    public static string OnPaperPdf(Module module, Step? step = null) => $"{Lesson(module)}/op-papier.pdf{Back(step)}";

    /// <summary>How to give the lesson to a group, on paper.</summary>
    public static string Guide(Module module) => $"{Lesson(module)}/leidraad";

    public static string GuidePdf(Module module) => $"{Guide(module)}.pdf";

    public static string GuideWithoutPdf(Module module) => $"{Guide(module)}?zonder-pdf=true";

    static string Back(Step? step) => step is null ? "" : $"?{SheetPageModel.StepField}={step.Id}";
}
