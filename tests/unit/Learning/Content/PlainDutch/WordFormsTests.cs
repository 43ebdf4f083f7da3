using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

namespace DigitaalWerkt.Tests.Learning.Content.PlainDutch;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("knop", "knoppen")]
    [InlineData("naam", "namen")]
    [InlineData("brief", "brieven")]
    [InlineData("huis", "huizen")]
    [InlineData("e-mail", "e-mails")]
    [InlineData("foto", "foto's")]
    [InlineData("tik", "tikt")]
    [InlineData("tikken", "tikt")]
    [InlineData("lezen", "leest")]
    [InlineData("schrijven", "schrijft")]
    [InlineData("goed", "goede")]
    [InlineData("groot", "grote")]
    [InlineData("vals", "valse")]
    [InlineData("Werk", "werk")]
    public void A_regular_form_of_a_listed_word_is_known(string listed, string used)
    {
        new WordList([listed]).Knows(used).ShouldBeTrue();
        new WordList([used]).Knows(listed).ShouldBeTrue();
    }

    [Theory]
    [InlineData("werk", "werkgever")]
    [InlineData("de", "den")]
    [InlineData("ga", "gaat")]
    [InlineData("naam", "naamloos")]
    public void Another_word_is_not(string listed, string used) => new WordList([listed]).Knows(used).ShouldBeFalse();

    [Theory]
    [InlineData("Stuur de bijlagen mee.", "bijlage", true)]
    [InlineData("Kijk naar de naam.", "bijlage", false)]
    [InlineData("Tik op de valse link.", "valse link", true)]
    public void A_text_uses_a_word_in_any_form(string text, string word, bool uses) => WordForms.Uses(text, word).ShouldBe(uses);
}
