using DigitaalWerkt.Web.Features.Network.Initiatives;

namespace DigitaalWerkt.Tests.Network;

public sealed class FindInitiativesTests
{
    static readonly DateOnly Day = new(2026, 11, 20);

    static readonly Initiative[] All =
    [
        Of("Wijkwerkplaatsen", "werk-proberen"), Of("Matchmakers", "werk-proberen", "op-school"), Of("Jobteam Gent", "werk-vinden", "zonder-werk"),
        Of("Huis van de Talen", "iets-leren", "beetje-nederlands"), Of("Voor iedereen"),
    ];

    [Theory]
    [InlineData("matchmakers", "Matchmakers")]
    [InlineData("matsmakers", "Matchmakers")]
    [InlineData("JOPTEAM", "Jobteam Gent")]
    [InlineData("wijkwerkplaats", "Wijkwerkplaatsen")]
    [InlineData("wykwerkplatsen", "Wijkwerkplaatsen")]
    [InlineData("talen", "Huis van de Talen")]
    public void A_word_is_found_also_when_it_is_misspelt(string typed, string first) =>
        FindInitiatives.ByWords(All, typed)[0].Name.ShouldBe(first);

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("?!")]
    public void A_word_that_nothing_resembles_finds_nothing(string typed) => FindInitiatives.ByWords(All, typed).ShouldBeEmpty();

    [Fact]
    public void An_answer_finds_what_is_made_for_it_first_and_what_is_for_everybody_after_it() =>
        FindInitiatives.ByAnswers(All, ["werk-vinden"]).Select(i => i.Name).ShouldBe(["Jobteam Gent", "Voor iedereen"]);

    [Fact]
    public void What_is_for_others_only_fits_nobody_else() =>
        FindInitiatives.ByAnswers(All, ["iets-leren", "nog-geen-nederlands"]).Select(i => i.Name).ShouldBe(["Voor iedereen"]);

    [Fact]
    public void Three_answers_lead_to_five_at_most() =>
        FindInitiatives.ByAnswers(Enumerable.Range(0, 9).Select(number => Of($"Nummer {number}")), ["werk-vinden"]).Count.ShouldBe(5);

    [Fact]
    public void What_was_checked_last_comes_first_among_equals()
    {
        var (old, fresh) = (SomeInitiative.Of(SomeInitiative.Details("A"), Day.AddDays(-300)), SomeInitiative.Of(SomeInitiative.Details("B"), Day));

        FindInitiatives.ByAnswers([old, fresh], []).ShouldBe([fresh, old]);
    }

    [Theory]
    [InlineData(180, false)]
    [InlineData(181, true)]
    public void After_half_a_year_a_check_is_old(int days, bool isOld) =>
        SomeInitiative.Of(SomeInitiative.Details(), Day).IsOld(Day.AddDays(days)).ShouldBe(isOld);

    [Fact]
    public void It_goes_on_until_the_end_of_its_last_day()
    {
        var initiative = SomeInitiative.Of(SomeInitiative.Details() with { ValidUntil = Day }, Day);

        initiative.HasEnded(Day).ShouldBeFalse();
        initiative.HasEnded(Day.AddDays(1)).ShouldBeTrue();
    }

    static Initiative Of(string name, params string[] tags) =>
        SomeInitiative.Of(SomeInitiative.Details(name, tags) with { Summary = "Kom kijken.", Places = null }, Day);
}
