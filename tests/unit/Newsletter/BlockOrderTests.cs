using DigitaalWerkt.Web.Features.Newsletter.Issues;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Newsletter;

/// <summary>The order of blocks, whatever is pressed.</summary>
public sealed class BlockOrderTests
{
    static Arbitrary<int> Lengths => Gen.Choose(0, 12).ToArbitrary();

    static Arbitrary<int> Places => Gen.Choose(-1, 12).ToArbitrary();

    [Fact]
    public void Nothing_is_lost_or_doubled_and_only_two_neighbours_change_places() => Prop.ForAll(Lengths, Places, ArbMap.Default.ArbFor<bool>(), (length, place, isUp) =>
    {
        var before = Enumerable.Range(0, length).ToList();
        var after = BlockOrder.Move(before, place, isUp);
        var moved = before.Where((one, index) => after[index] != one).ToList();
        var to = isUp ? place - 1 : place + 1;
        return after.Order().SequenceEqual(before)
            && (before.Contains(place) && before.Contains(to) ? moved.SequenceEqual(new[] { place, to }.Order()) : moved.Count == 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Up_and_then_down_is_as_it_was_unless_it_was_at_the_top() => Prop.ForAll(Lengths, Places, (length, place) =>
    {
        var before = Enumerable.Range(0, length).ToList();
        return place <= 0 || place >= length || BlockOrder.Move(BlockOrder.Move(before, place, isUp: true), place, isUp: false).SequenceEqual(before);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
