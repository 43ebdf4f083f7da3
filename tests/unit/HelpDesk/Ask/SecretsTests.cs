using DigitaalWerkt.Web.Features.HelpDesk.Ask;

namespace DigitaalWerkt.Tests.HelpDesk.Ask;

public sealed class SecretsTests
{
    [Theory]
    [InlineData("mijn wachtwoord is Hond1234", "mijn wachtwoord …")]
    [InlineData("Wachtwoord: geheim", "Wachtwoord …")]
    [InlineData("PINCODE 1234 werkt niet", "PINCODE … werkt niet")]
    [InlineData("de code is 483920.", "de code …")]
    [InlineData("şifrem: elma", "şifrem …")]
    [InlineData("كلمة السر: تفاح", "كلمة السر …")]
    public void What_comes_after_the_word_password_is_taken_out(string text, string without)
    {
        Secrets.AreIn(text).ShouldBeTrue();
        Secrets.TakeOut(text).ShouldBe(without);
    }

    [Theory]
    [InlineData("Ik ben mijn wachtwoord vergeten.")]
    [InlineData("Mijn wachtwoord is niet goed")]
    [InlineData("Ik krijg geen code op mijn gsm")]
    [InlineData("Bel mij op 0470 12 34 56")]
    [InlineData("Het is kapot sinds 12/11/2026")]
    public void A_question_about_a_password_holds_none(string text)
    {
        Secrets.AreIn(text).ShouldBeFalse();
        Secrets.TakeOut(text).ShouldBe(text);
    }
}
