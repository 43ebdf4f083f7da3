using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>Everything that one learner did with words, oldest first. Adding never loses anything and may be repeated.</summary>
public sealed class WordLog
{
    /// <summary>As many as one learner keeps: more nobody learns at once, and so many fit on a device.</summary>
    public const int MostKept = 40;

    public static readonly WordLog Empty = new([]);

    WordLog(ImmutableArray<WordEvent> events) => Events = events;

    public ImmutableArray<WordEvent> Events { get; }

    /// <summary>The words that are kept, the newest first.</summary>
    public IReadOnlyList<string> Kept => [.. Events.Reverse().Where(e => e.Act == WordAct.Kept).Select(e => e.Word).Distinct().Where(IsKept)];

    public static WordLog From(IEnumerable<WordEvent> events) =>
        new([.. events.Distinct().OrderBy(e => e.At).ThenBy(e => e.Word, StringComparer.Ordinal).ThenBy(e => e.Act)]);

    public WordLog With(WordEvent added) => From(Events.Add(added));

    /// <summary>What was said last counts.</summary>
    public bool IsKept(string word) =>
        Events.LastOrDefault(e => e.Word == word && e.Act is WordAct.Kept or WordAct.Removed) is { Act: WordAct.Kept };

    /// <summary>On how many days it was known since it was kept. On two devices on one day is once.</summary>
    public int Recalled(string word) => Math.Min(RecallState.Most, DaysOf(word, WordAct.Recalled).Count());

    /// <summary>The first day on which it comes back; null: it isn't kept, or it came back often enough.</summary>
    public DateOnly? NextOn(string word)
    {
        if (!IsKept(word) || Recalled(word) is var done && done == RecallState.Most)
        {
            return null;
        }
        var days = DaysOf(word, WordAct.Recalled).ToList();
        var next = RecallState.NextAfter(DayOf(KeptAt(word)), done, days.Count == 0 ? null : days[^1]);
        return DaysOf(word, WordAct.Shown).Select(day => (DateOnly?)day.AddDays(1)).LastOrDefault() is { } tomorrow && tomorrow > next ? tomorrow : next;
    }

    /// <summary>The words that come back on a day, the one that waits the longest first.</summary>
    public IReadOnlyList<string> DueOn(DateOnly today) =>
        [.. Kept.Where(word => NextOn(word) <= today).OrderBy(NextOn).ThenBy(word => word, StringComparer.Ordinal)];

    /// <summary>What says the same, small enough for a device: of a word that is kept what came since, of another that it was taken away.</summary>
    public WordLog Condensed() => From(Events.GroupBy(e => e.Word).SelectMany(same => IsKept(same.Key)
        ? [.. Since(same.Key).GroupBy(e => (e.Act, Day: DayOf(e.At))).Select(day => day.First())]
        : same.Where(e => e.Act == WordAct.Removed).TakeLast(1)));

    /// <summary>The same with the room that a removed word takes given back, or that of the word kept longest ago.</summary>
    public WordLog Smaller()
    {
        var goes = Events.Select(e => e.Word).Distinct().FirstOrDefault(word => !IsKept(word)) ?? Kept[^1];
        return From(Events.Where(e => e.Word != goes));
    }

    long KeptAt(string word) => Events.Last(e => e.Word == word && e.Act == WordAct.Kept).At;

    IEnumerable<WordEvent> Since(string word) => Events.Where(e => e.Word == word && e.At >= KeptAt(word) && e.Act != WordAct.Removed);

    IEnumerable<DateOnly> DaysOf(string word, WordAct act) => IsKept(word)
        ? Since(word).Where(e => e.Act == act).Select(e => DayOf(e.At)).Distinct()
        : [];

    static DateOnly DayOf(long at) => BrusselsTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(at));
}
