using DigitaalWerkt.Web.Features.Accounts.Cards;

namespace DigitaalWerkt.Tests.Accounts.Cards;

public sealed class CardNumberTests
{
    [Fact]
    public void Every_card_has_its_own_number_and_the_number_leads_back()
    {
        var numbers = Enumerable.Range(1, 20_000).Append(999_999).Select(id => new CardNumber(id)).ToList();

        numbers.Select(number => number.ToString()).Distinct().Count().ShouldBe(numbers.Count);
        foreach (var number in numbers)
        {
            CardNumber.TryParse(number.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(number);
        }
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(1_234_567)]
    [InlineData(int.MaxValue)]
    public void The_number_grows_when_there_are_more_cards_than_it_was_made_for(int id)
    {
        var number = new CardNumber(id);

        CardNumber.TryParse(number.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(number);
    }

    [Theory]
    [InlineData("K-4821-07")]
    [InlineData("k482107")]
    [InlineData(" 4821 07 ")]
    public void A_number_is_read_as_people_type_it(string typed)
    {
        CardNumber.TryParse(typed, out var number).ShouldBeTrue();

        number.ToString().ShouldBe("K-4821-07");
    }

    [Theory]
    [InlineData("")]
    [InlineData("K-48210-7")]
    [InlineData("Amina")]
    [InlineData("K-99994821-07")]
    [InlineData("K-٤٨٢١-٠٧")]
    public void Anything_else_is_no_number(string typed) => CardNumber.TryParse(typed, out _).ShouldBeFalse();
}
