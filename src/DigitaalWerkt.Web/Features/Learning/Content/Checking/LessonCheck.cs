using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>
/// Everything that <c>docs/content-format.md</c> asks of lessons: what keeps them from being served, and what makes them
/// hard to read. It also looks at the language of the practice e-mails and apps; their form is the practice phone's own affair.
/// </summary>
public sealed class LessonCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        var modules = ModuleReader.SlugsIn(folder).Select(slug => ModuleReader.Read(folder, slug, problems)).OfType<WrittenModule>().ToList();
        var practice = PracticeContent.Read(folder);

        problems.AddRange(FolderCheck.Check(folder));
        problems.AddRange(ModuleListCheck.Check(modules));
        problems.AddRange(VocabularyCheck.Check(folder, modules, practice));
        problems.AddRange(AppTaskCheck.Check(folder, modules));
        problems.AddRange(ButtonCheck.Check(folder, modules));
        problems.AddRange(FactCheck.Check(folder, modules));
        problems.AddRange(SearchWordsCheck.Check(folder, modules));
        foreach (var mail in practice.Mails)
        {
            problems.AddRange(PlainLanguageCheck.Check(mail.File, mail.Texts));
        }
        foreach (var texts in practice.AppTexts)
        {
            problems.AddRange(PlainLanguageCheck.Check(texts.File, texts.Texts));
            problems.AddRange(RealNumberCheck.Check(texts.File, texts.Texts));
        }
        foreach (var module in modules)
        {
            problems.AddRange(ReferenceCheck.Check(module, practice));
            problems.AddRange(WeightCheck.Check(module, folder));
            problems.AddRange(TranslationCheck.Check(module, folder));
            problems.AddRange(PlainLanguageCheck.Check(module.Dutch.File, module.Dutch.Texts));
            problems.AddRange(PageCheck.Check(module.Dutch));
            problems.AddRange(WhyCheck.Check(module.Dutch));
        }
        return problems;
    }
}
