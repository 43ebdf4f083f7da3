using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.DoeCheck.Reading;
using DigitaalWerkt.Web.Features.Learning.JobFirst.Reading;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>
/// Everything that <c>docs/content-format.md</c> asks of lessons: what keeps them from being served, and what makes them
/// hard to read. It also looks at the language of the practice e-mails, files and apps; their form is the practice phone's own affair.
/// </summary>
public sealed class LessonCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        var modules = ModuleReader.ReadAll(folder, problems);
        var doeCheck = CheckReader.Read(folder, problems);
        var jobFirst = JobReader.Read(folder, problems);
        var practice = PracticeContent.Read(folder);
        var phone = PracticeLibrary.Read(folder);

        problems.AddRange(FolderCheck.Check(folder));
        problems.AddRange(modules.GroupBy(module => module.Slug).SelectMany(same => same.Skip(1)).Select(module => new ContentProblem(
            module.Folder + "module.yml", 0, "Another audience has a lesson of this name.", "Give the folder another name.")));
        problems.AddRange(modules.GroupBy(module => module.Rules).SelectMany(same => ModuleListCheck.Check([.. same])));
        // The doe-check says its tasks as lessons do.
        IReadOnlyList<WrittenModule> withTasks = doeCheck is null ? modules : [.. modules, doeCheck.Module];
        problems.AddRange(VocabularyCheck.Check(folder, jobFirst is null ? withTasks : [.. withTasks, jobFirst.Module], practice));
        problems.AddRange(ButtonCheck.Check(folder, phone, withTasks));
        problems.AddRange(PickUpCheck.Check(modules));
        // A phone that is broken says so itself; no road can be looked for on it.
        if (phone is not null)
        {
            problems.AddRange(AppTaskCheck.Check(phone, withTasks));
            problems.AddRange(withTasks.SelectMany(module => MailTaskCheck.Check(module, phone)));
        }
        problems.AddRange(DoeCheckCheck.Check(doeCheck, modules, practice));
        problems.AddRange(JobFirstCheck.Check(jobFirst, modules, folder));
        problems.AddRange(FactCheck.Check(folder, modules));
        problems.AddRange(SearchWordsCheck.Check(folder, modules));
        foreach (var (file, texts) in practice.Texts)
        {
            problems.AddRange(PlainLanguageCheck.Check(file, texts, LessonRules.JobSeekers));
            problems.AddRange(RealNumberCheck.Check(file, texts));
            problems.AddRange(ToneCheck.Check(file, texts));
        }
        foreach (var module in modules)
        {
            problems.AddRange(ReferenceCheck.Check(module, practice));
            problems.AddRange(WeightCheck.Check(module, folder));
            problems.AddRange(TranslationCheck.Check(module, folder));
            problems.AddRange(PlainLanguageCheck.Check(module.Dutch.File, module.Dutch.Texts, module.Rules));
            problems.AddRange(ToneCheck.Check(module.Dutch.File, module.Dutch.Texts));
            problems.AddRange(PageCheck.Check(module.Dutch, module.Rules));
            problems.AddRange(WhyCheck.Check(module.Dutch));
            if (module.Guide is { } guide)
            {
                problems.AddRange(PlainLanguageCheck.Check(guide.File, guide.Texts, module.Rules));
                problems.AddRange(ToneCheck.Check(guide.File, guide.Texts));
                problems.AddRange(GuideCheck.Check(guide));
            }
        }
        return problems;
    }
}
