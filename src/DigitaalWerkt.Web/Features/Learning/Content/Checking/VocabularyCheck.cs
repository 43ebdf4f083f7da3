using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>
/// Only words that the word list has or the lesson explains. Words with a capital within a sentence are names, and
/// stay names at its beginning.
/// </summary>
sealed class VocabularyCheck(WordList list)
{
    public const int MostNewWords = 3;
    const string ListFile = "words.txt";
    const string BaseFile = "words-base.txt";

    public static IEnumerable<ContentProblem> Check(ContentFolder folder, IReadOnlyList<WrittenModule> modules, PracticeContent practice)
    {
        var missing = new[] { BaseFile, ListFile }.Where(name => !File.Exists(Path.Combine(folder.Root, name))).ToList();
        if (missing.Count > 0)
        {
            return missing.Select(name => new ContentProblem(name, 0, "The word list is missing.", "Make a file with one word a line."));
        }
        var check = new VocabularyCheck(WordList.Read(Path.Combine(folder.Root, BaseFile), Path.Combine(folder.Root, ListFile)));
        var senders = practice.Mails.SelectMany(mail => Words.In(mail.From)).ToHashSet();
        return modules.SelectMany(module => check.OfLesson(module, modules, senders))
            .Concat(practice.Mails.SelectMany(mail => check.OfMail(mail, modules)))
            .Concat(practice.Files.SelectMany(card => check.OfFile(card, modules, senders)))
            .Concat(practice.AppTexts.SelectMany(texts => check.OfApp(texts, modules)));
    }

    IEnumerable<ContentProblem> OfLesson(WrittenModule module, IReadOnlyList<WrittenModule> modules, IEnumerable<string> senders)
    {
        var dutch = module.Dutch;
        if (dutch.Words.Count > MostNewWords)
        {
            yield return new ContentProblem(
                dutch.File, dutch.Words.Values.Last().Line, $"The lesson has {dutch.Words.Count} new words.", $"Teach at most {MostNewWords} in one lesson.");
        }
        foreach (var (word, meaning) in dutch.Words)
        {
            if (!dutch.Steps.Any(step => dutch.WordsFirstUsedIn(step).Contains(word)))
            {
                yield return new ContentProblem(dutch.File, meaning.Line, $"The lesson explains '{word}' but doesn't use it.", "Take the word away, or use it.");
            }
        }
        // Level B1 has no list.
        foreach (var problem in module.Rules.HasCases ? [] : UnknownWords(dutch.File, dutch.Texts, senders, ExplainedBy([module], modules).Knows))
        {
            yield return problem;
        }
    }

    // The lessons with which it arrives explain its words too.
    IEnumerable<ContentProblem> OfMail(PracticeContent.Mail mail, IReadOnlyList<WrittenModule> modules)
    {
        var lessons = modules.Where(module => module.Settings.Mails.Concat(module.Settings.Answers).Any(listed => listed.Value == mail.Id));
        var explained = ExplainedBy(lessons, modules);
        var signature = mail.Texts.Select(text => text.Prose.Text).Where(IsSignature);
        return UnknownWords(mail.File, mail.Texts, signature.Append(mail.From).SelectMany(Words.In).Where(word => char.IsUpper(word[0])), explained.Knows);
    }

    // The lessons that have it on their phone explain its words.
    IEnumerable<ContentProblem> OfFile(PracticeContent.FileCard card, IReadOnlyList<WrittenModule> modules, IEnumerable<string> senders)
    {
        var lessons = modules.Where(module => module.Settings.Files.Any(listed => listed.Value == card.Id));
        return UnknownWords(card.File, card.Texts, senders, ExplainedBy(lessons, modules).Knows);
    }

    // The lessons that use the app explain its words.
    IEnumerable<ContentProblem> OfApp(PracticeContent.AppText texts, IReadOnlyList<WrittenModule> modules)
    {
        var lessons = modules.Where(module => AppTaskCheck.TasksOf(module).Any(task => task.Task.Shows.Any(shown => shown.Value == texts.App)));
        var explained = ExplainedBy(lessons, modules);
        return UnknownWords(texts.File, texts.Texts, texts.Names, explained.Knows);
    }

    // A word of the lesson before is known, and that of the one before it.
    static WordList ExplainedBy(IEnumerable<WrittenModule> lessons, IReadOnlyList<WrittenModule> modules)
    {
        var known = new HashSet<WrittenModule>();
        for (var at = lessons.ToList(); at.Count > 0; at = [.. at.Select(Before).OfType<WrittenModule>()])
        {
            at.RemoveAll(module => !known.Add(module));
        }
        return new WordList(known.SelectMany(module => module.Dutch.Words.Keys).SelectMany(Words.In));

        WrittenModule? Before(WrittenModule module) => modules.FirstOrDefault(other => other.Slug == module.Settings.After?.Value);
    }

    // Each word once, where it first stands.
    IEnumerable<ContentProblem> UnknownWords(string file, IEnumerable<WrittenText> texts, IEnumerable<string> people, Func<string, bool> isExplained)
    {
        var sentences = texts.SelectMany(text => Sentences.In(text.OwnWords).Select(sentence => (text.Line, Words: Words.In(sentence).ToList()))).ToList();
        var names = sentences.SelectMany(sentence => sentence.Words.Skip(1)).Where(word => char.IsUpper(word[0])).Concat(people).ToHashSet();
        return sentences
            .SelectMany(sentence => sentence.Words.Select(word => (sentence.Line, Word: word)))
            .Where(at => !names.Contains(at.Word) && !at.Word.All(char.IsUpper) && !Words.IsCode(at.Word) && !list.Knows(at.Word) && !isExplained(at.Word))
            .DistinctBy(at => at.Word, StringComparer.OrdinalIgnoreCase)
            .Select(at => new ContentProblem(
                file,
                at.Line,
                $"'{at.Word}' isn't in content/{ListFile}, and nothing here explains it.",
                $"Use an easier word, explain it under words in the lesson, or add it to {ListFile} if readers at level A2 know it."));
    }

    // A line without a point or comma that begins and ends with a name: who signs.
    static bool IsSignature(string line) =>
        char.IsLetter(line.TrimEnd()[^1]) && Words.In(line).ToList() is [var first, ..] words && char.IsUpper(first[0]) && char.IsUpper(words[^1][0]);
}
