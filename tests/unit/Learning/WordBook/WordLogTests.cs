using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Learning.WordBook;

public sealed class WordLogTests
{
    const long Day = 86_400;

    /// <summary>Noon in Brussels, in winter.</summary>
    const long Noon = 1_763_809_200;

    static readonly string[] SomeWords = ["verzenden", "spam", "inbox"];

    static readonly Gen<WordLog> AnyLog =
        from events in (
            from word in Gen.Elements(SomeWords)
            from act in Gen.Elements(Enum.GetValues<WordAct>())
            from hours in Gen.Choose(1, 400)
            select new WordEvent(word, act, Noon + hours * 3_600L)).ListOf()
        select WordLog.From(events);

    static readonly Arbitrary<WordLog> Logs = AnyLog.ToArbitrary();

    static readonly Arbitrary<(WordLog, WordLog)> Pairs = (from one in AnyLog from other in AnyLog select (one, other)).ToArbitrary();

    [Fact]
    public void Two_devices_come_together_in_any_order_and_twice_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Pairs, pair =>
    {
        var (one, other) = pair;
        var merged = Merge(one, other);
        return merged.Events.SequenceEqual(Merge(other, one).Events)
            && Merge(merged, one).Events.SequenceEqual(merged.Events) && Merge(merged, other).Events.SequenceEqual(merged.Events)
            && one.Events.Concat(other.Events).All(e => merged.Events.Contains(e));
    }));

    [Fact]
    public void What_a_device_keeps_of_it_says_the_same() => Check.QuickThrowOnFailure(Prop.ForAll(Logs, log =>
    {
        var kept = log.Condensed();
        return kept.Kept.SequenceEqual(log.Kept)
            && SomeWords.All(word => kept.IsKept(word) == log.IsKept(word) && kept.Recalled(word) == log.Recalled(word) && kept.NextOn(word) == log.NextOn(word))
            && kept.Condensed().Events.SequenceEqual(kept.Events)
            && kept.Events.All(e => log.Events.Contains(e));
    }));

    [Fact]
    public void What_was_condensed_on_a_device_merges_to_the_same_words() => Check.QuickThrowOnFailure(Prop.ForAll(Pairs, pair =>
        Merge(pair.Item1.Condensed(), pair.Item2.Condensed()).Kept.Order().SequenceEqual(Merge(pair.Item1, pair.Item2).Kept.Order())));

    [Fact]
    public void Made_smaller_often_enough_nothing_is_left() => Check.QuickThrowOnFailure(Prop.ForAll(Logs, log =>
    {
        for (var left = log; !left.Events.IsEmpty; left = left.Smaller())
        {
            left.Smaller().Events.Length.ShouldBeLessThan(left.Events.Length);
        }
        return true;
    }));

    [Fact]
    public void A_word_comes_back_after_one_three_and_seven_days_and_then_no_more()
    {
        var log = WordLog.Empty.With(new("spam", WordAct.Kept, Noon));
        foreach (var (days, next) in ((int, int?)[])[(1, 3), (3, 7), (7, null)])
        {
            log.DueOn(DayAfter(days - 1)).ShouldBeEmpty();
            log.DueOn(DayAfter(days)).ShouldBe(["spam"]);
            log = log.With(new("spam", WordAct.Recalled, Noon + days * Day));
            log.NextOn("spam").ShouldBe(next is { } later ? DayAfter(later) : null);
        }
        log.Kept.ShouldBe(["spam"]);
    }

    [Fact]
    public void A_word_that_was_not_known_comes_back_tomorrow_and_counts_for_nothing()
    {
        var log = WordLog.Empty.With(new("spam", WordAct.Kept, Noon)).With(new("spam", WordAct.Shown, Noon + 2 * Day));

        (log.NextOn("spam"), log.Recalled("spam")).ShouldBe((DayAfter(3), 0));
    }

    [Fact]
    public void Known_on_two_devices_on_one_day_is_once()
    {
        var kept = WordLog.Empty.With(new("spam", WordAct.Kept, Noon));

        Merge(kept.With(new("spam", WordAct.Recalled, Noon + Day)), kept.With(new("spam", WordAct.Recalled, Noon + Day + 60))).Recalled("spam").ShouldBe(1);
    }

    [Fact]
    public void Taken_away_and_kept_again_it_begins_anew()
    {
        var log = WordLog.From(
        [
            new("spam", WordAct.Kept, Noon), new("spam", WordAct.Recalled, Noon + Day), new("spam", WordAct.Removed, Noon + 2 * Day),
        ]);

        log.Kept.ShouldBeEmpty();
        log.NextOn("spam").ShouldBeNull();
        log.With(new("spam", WordAct.Kept, Noon + 3 * Day)).NextOn("spam").ShouldBe(DayAfter(4));
    }

    static WordLog Merge(WordLog one, WordLog other) => WordLog.From(one.Events.Concat(other.Events));

    static DateOnly DayAfter(int days) => BrusselsTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(Noon)).AddDays(days);
}
