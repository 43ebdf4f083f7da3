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

    public static IEnumerable<ContentProblem> Check(ContentFolder folder, IReadOnlyList<WrittenModule> modules, PracticeContent practice)
    {
        var file = Path.Combine(folder.Root, ListFile);
        if (!File.Exists(file))
        {
            return [new ContentProblem(ListFile, 0, "The word list is missing.", "Make a file with one word a line.")];
        }
        var check = new VocabularyCheck(WordList.Read(file));
        var senders = practice.Mails.SelectMany(mail => Words.In(mail.From)).ToHashSet();
        return modules.SelectMany(module => check.OfLesson(module.Dutch, senders))
            .Concat(practice.Mails.SelectMany(mail => check.OfMail(mail, modules)))
            .Concat(practice.AppTexts.SelectMany(texts => check.OfApp(texts, modules)));
    }

    IEnumerable<ContentProblem> OfLesson(WrittenLesson dutch, IEnumerable<string> senders)
    {
        if (dutch.Words.Count > MostNewWords)
        {
            yield return new ContentProblem(
                dutch.File, dutch.Words.Values.Last().Line, $"The lesson has {dutch.Words.Count} new words.", $"Teach at most {MostNewWords} in one lesson.");
        }
        var explained = new WordList(dutch.Words.Keys.SelectMany(Words.In));
        foreach (var (word, meaning) in dutch.Words)
        {
            if (!dutch.Steps.Any(step => dutch.WordsFirstUsedIn(step).Contains(word)))
            {
                yield return new ContentProblem(dutch.File, meaning.Line, $"The lesson explains '{word}' but doesn't use it.", "Take the word away, or use it.");
            }
        }
        foreach (var problem in UnknownWords(dutch.File, dutch.Texts, senders, explained.Knows))
        {
            yield return problem;
        }
    }

    // The lessons with which it arrives explain its words too.
    IEnumerable<ContentProblem> OfMail(PracticeContent.Mail mail, IEnumerable<WrittenModule> modules)
    {
        var lessons = modules.Where(module => module.Settings.Mails.Any(listed => listed.Value == mail.Id));
        var explained = new WordList(lessons.SelectMany(module => module.Dutch.Words.Keys).SelectMany(Words.In));
        var signature = mail.Texts.Select(text => text.Prose.Text).Where(IsSignature);
        return UnknownWords(mail.File, mail.Texts, signature.Append(mail.From).SelectMany(Words.In).Where(word => char.IsUpper(word[0])), explained.Knows);
    }

    // The lessons that use the app explain its words.
    IEnumerable<ContentProblem> OfApp(PracticeContent.AppText texts, IEnumerable<WrittenModule> modules)
    {
        var lessons = modules.Where(module => AppTaskCheck.TasksOf(module).Any(task => task.Task.Shows.Any(shown => shown.Value == texts.App)));
        var explained = new WordList(lessons.SelectMany(module => module.Dutch.Words.Keys).SelectMany(Words.In));
        return UnknownWords(texts.File, texts.Texts, texts.Names, explained.Knows);
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
