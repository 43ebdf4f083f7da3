using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Learning.WordBook;

/// <summary>The words of the lessons as they are.</summary>
public sealed class WordListTests
{
    static readonly WordList Words = SomeLessons.Library.Words;

    [Fact]
    public void Every_word_says_what_it_is_in_Dutch_and_in_each_help_language() => Words.All.ShouldAllBe(word =>
        word.Meaning.Dutch.Length > 0 && Language.Help.All(language => !string.IsNullOrWhiteSpace(word.Meaning.In(language))));

    [Fact]
    public void There_are_words_that_lessons_teach_and_words_of_buttons_each_with_an_address_of_its_own()
    {
        var all = Words.All.ToList();

        all.Count(word => word.IsButton).ShouldBeGreaterThan(60);
        all.Count(word => !word.IsButton).ShouldBeGreaterThan(40);
        all.ShouldAllBe(word => Words.Find(word.Slug) == word && word.Slug.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-'));
    }

    [Fact]
    public void A_step_has_its_words_in_the_order_in_which_it_uses_them()
    {
        var lesson = SomeLessons.Library.Find("e-mail-openen")!;

        Words.Of(lesson, lesson.FindStep("zo")!).Select(word => word.Word).ShouldContain("aan mij");
        Words.Of(lesson, lesson.FindStep("waarom")!).Select(word => word.Word).ShouldNotContain("aan mij");
        Words.Find("aan-mij")!.Picture!.Drawing.Name.ShouldBe("stap-4.svg");
    }

    [Theory]
    [InlineData("Kopiëren", "kopieren")]
    [InlineData("Wachtwoord vergeten?", "wachtwoord-vergeten")]
    [InlineData("Maak het met 4 woorden", "maak-het-met-4-woorden")]
    public void An_address_has_letters_and_digits(string word, string slug) => WordList.SlugOf(word).ShouldBe(slug);

    [Fact]
    public void An_exercise_has_three_words_of_which_one_fits()
    {
        foreach (var word in Words.All)
        {
            var exercise = WordExercise.Of(word, Words);
            exercise.Choices.Count.ShouldBe(3, word.Word);
            exercise.Choices.Distinct().Count(choice => choice.Meaning.Dutch == word.Meaning.Dutch).ShouldBe(1, word.Word);
        }
    }
}
