using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>The parts of one total: the reference tries all parts that add up to it.</summary>
public sealed class HidePartsTests
{
    static readonly Gen<List<int>> Parts =
        from count in Gen.Choose(1, 4)
        from parts in Gen.Frequency((3, Gen.Choose(1, 4)), (2, Gen.Choose(5, 9)), (1, Gen.Choose(10, 14))).ListOf(count)
        select parts.ToList();

    [Fact]
    public void Whoever_knows_the_total_finds_no_part_that_is_hidden() => Prop.ForAll(Parts.ToArbitrary(), parts =>
        HideParts.Of(parts) is not { } shown || Enumerable.Range(0, parts.Count).All(part => shown[part] == ShownCell.Number || Guess(parts, shown, part).Count > 1))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_small_part_is_never_shown_and_a_shown_one_is_five_or_more() => Prop.ForAll(Parts.ToArbitrary(), parts =>
        HideParts.Of(parts) is not { } shown || parts.Zip(shown).All(part => (part.First < HideSmallCells.Least) == (part.Second == ShownCell.Small)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_without_small_ones_are_shown_whole() => Prop.ForAll(
        Gen.Choose(5, 100).ListOf(5).ToArbitrary(), parts => HideParts.Of([.. parts])!.All(cell => cell == ShownCell.Number)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_total_below_five_and_parts_of_which_only_one_choice_adds_up_are_not_parted()
    {
        HideParts.Of([1, 3]).ShouldBeNull();
        HideParts.Of([4, 4]).ShouldBeNull();
        HideParts.Of([1, 5]).ShouldBeNull();
        HideParts.Of([3, 7]).ShouldBe([ShownCell.Small, ShownCell.Hidden]);
        HideParts.Of([3, 7, 40]).ShouldBe([ShownCell.Small, ShownCell.Hidden, ShownCell.Number]);
    }

    static HashSet<int> Guess(List<int> parts, IReadOnlyList<ShownCell> shown, int part)
    {
        var (found, total, tried) = (new HashSet<int>(), parts.Sum(), new int[parts.Count]);
        Try(0);
        return found;

        void Try(int at)
        {
            if (at == parts.Count)
            {
                if (tried.Sum() == total)
                {
                    found.Add(tried[part]);
                }
                return;
            }
            var (first, last) = shown[at] switch
            {
                ShownCell.Small => (1, HideSmallCells.Least - 1),
                ShownCell.Hidden => (HideSmallCells.Least, total),
                _ => (parts[at], parts[at]),
            };
            for (tried[at] = first; tried[at] <= last; tried[at]++)
            {
                Try(at + 1);
            }
        }
    }
}
