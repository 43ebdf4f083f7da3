namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>A word that comes back: which of three fits what it does?</summary>
/// <param name="Choices">The word and two others, in the order of their letters.</param>
public sealed record WordExercise(LessonWord Word, IReadOnlyList<LessonWord> Choices)
{
    const int Others = 2;

    /// <summary>That of the word that waits the longest today; null: none does.</summary>
    public static WordExercise? For(WordLog log, WordList words, DateOnly today) =>
        log.DueOn(today).Select(words.Find).OfType<LessonWord>().FirstOrDefault() is { } due ? Of(due, words) : null;

    /// <summary>The same others each time, so that the page doesn't change under whoever reads it again.</summary>
    public static WordExercise Of(LessonWord word, WordList words)
    {
        // Those of the same lesson are nearest; the list goes round after its end.
        var all = words.All.Where(other => other.IsButton == word.IsButton).ToList();
        var place = all.IndexOf(word);
        var near = Enumerable.Range(1, all.Count - 1).Select(step => all[(place + step * 7) % all.Count]);
        var others = near.Where(other => other != word && other.Meaning.Dutch != word.Meaning.Dutch).Distinct()
            .OrderByDescending(other => other.Module == word.Module).Take(Others);
        return new(word, [.. others.Append(word).OrderBy(choice => choice.Slug, StringComparer.Ordinal)]);
    }
}
