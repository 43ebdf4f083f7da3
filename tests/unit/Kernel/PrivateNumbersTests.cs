using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class PrivateNumbersTests
{
    [Theory]
    [InlineData("93.05.18-223.61")]
    [InlineData("93051822361")]
    [InlineData("93 05 18 223 61")]
    [InlineData("00.01.01-123.77")]
    [InlineData("12.34.56-789.01")]
    [InlineData("BE68 5390 0754 7034")]
    [InlineData("be68539007547034")]
    [InlineData("NL91 ABNA 0417 1643 00")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("5555-5555-5555-4444")]
    public void A_number_of_one_person_is_known_and_taken_out(string number)
    {
        PrivateNumbers.AreIn($"Dit is {number}, van mij.").ShouldBeTrue();
        PrivateNumbers.TakeOut($"Dit is {number}, van mij.").ShouldBe("Dit is , van mij.");
        PrivateNumbers.AreIn($"{number} is van mij").ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ik kom om 10 uur op 12 mei.")]
    [InlineData("0470 12 34 56")]
    [InlineData("+32 470 12 34 56")]
    [InlineData("00.00.00-000.00")]
    [InlineData("Kleindokkaai 1, 9000 Gent")]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("BE68 5390 0754 7035")]
    public void Other_words_and_numbers_are_left_alone(string text)
    {
        PrivateNumbers.AreIn(text).ShouldBeFalse();
        PrivateNumbers.TakeOut(text).ShouldBe(text);
    }
}
