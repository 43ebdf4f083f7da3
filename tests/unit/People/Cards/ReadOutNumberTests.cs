using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Tests.People.Cards;

/// <summary>The number that is read out, and what it lays, without a database.</summary>
public sealed class ReadOutNumberTests
{
    static readonly DateTimeOffset Now = new(2027, 9, 14, 8, 15, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("07394821")]
    [InlineData("0739 4821")]
    [InlineData(" 0739-4821 ")]
    [InlineData("07 39 48 21.")]
    [InlineData("٠٧٣٩ ٤٨٢١")]
    [InlineData("۰۷۳۹۴۸۲۱")]
    [InlineData("०७३९ ४८२१")]
    [InlineData("０７３９４８２１")]
    [InlineData("\u20680739\u2069\u200B4821")]
    public void It_is_read_however_somebody_types_it(string typed) => ReadOutNumber.Read(typed)!.Value.Written.ShouldBe("0739 4821");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0739 482")]
    [InlineData("0739 48211")]
    [InlineData("0739 482a")]
    [InlineData("K-4821-07")]
    [InlineData("0739 4821 of 0739 4822")]
    [InlineData("½½½½½½½½")]
    public void Anything_else_is_no_number(string? typed) => ReadOutNumber.Read(typed).ShouldBeNull();

    [Fact]
    public void A_new_one_reads_as_itself_and_is_another_each_time()
    {
        var made = Enumerable.Range(0, 200).Select(_ => ReadOutNumber.New()).ToList();

        made.ShouldAllBe(number => ReadOutNumber.Read(number.Written) == number && number.Digits.Length == ReadOutNumber.Length);
        made.Distinct().Count().ShouldBeGreaterThan(190);
    }

    [Fact]
    public void What_was_taken_back_stays_taken_back_at_that_moment()
    {
        var card = Laid(Now);

        card.TakeBack(Now.AddDays(1));
        card.TakeBack(Now.AddDays(2));

        card.EndedAt.ShouldBe(Now.AddDays(1));
    }

    [Fact]
    public void Only_what_is_open_and_of_the_same_person_card_and_purpose_is_the_same()
    {
        var (one, same, ended, other) = (Laid(Now), Laid(Now.AddDays(-1)), Laid(Now), Laid(Now));
        ended.TakeBack(Now);
        other.BelongTo(other.PersonId, Guid.NewGuid());

        (one.IsSameAs(same), one.IsSameAs(ended), ended.IsSameAs(one), one.IsSameAs(other)).ShouldBe((true, false, false, false));
        one.Join(same);
        one.Since.ShouldBe(Now.AddDays(-1));
    }

    static PersonCard Laid(DateTimeOffset since) => new(Guid.Empty, Guid.Empty, CardPurpose.Lessons, RequestKey.New(), since);
}
