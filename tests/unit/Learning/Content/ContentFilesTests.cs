namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>What the check says about files as such: there, too heavy, unknown.</summary>
public sealed class ContentFilesTests : IDisposable
{
    readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_lesson_without_its_files_is_told()
    {
        content.Delete(TestContent.Settings);
        content.Delete(TestContent.Dutch);

        Told().ShouldContain($"{TestContent.Settings}(0): The file is missing. Every lesson has module.yml and nl.md.");
        Told().ShouldContain($"{TestContent.Dutch}(0): The file is missing. Every lesson has module.yml and nl.md.");
    }

    [Fact]
    public void A_translation_that_is_announced_has_to_be_there()
    {
        content.Delete(TestContent.Turkish);

        Told().ShouldHaveSingleItem().ShouldStartWith($"{TestContent.Turkish}(0): module.yml announces this translation, but the file is missing.");
    }

    [Fact]
    public void A_translation_that_is_there_has_to_be_announced()
    {
        content.Write("modules/les/ar.md", Samples.Turkish);

        Told().ShouldHaveSingleItem().ShouldStartWith("modules/les/ar.md(0): The translation has no review state.");
    }

    [Fact]
    public void A_drawing_weighs_at_most_4_kB()
    {
        content.Change("modules/les/images/envelop.svg", "M0 0h9", "M0 0" + new string('h', 4096));

        Told().ShouldHaveSingleItem().ShouldBe("modules/les/images/envelop.svg(0): The drawing has 4180 bytes. Make it simpler: at most 4096.");
    }

    [Fact]
    public void A_lesson_weighs_at_most_400_kB()
    {
        for (var i = 0; i < 101; i++)
        {
            content.Write($"modules/les/images/x{i}.svg", Samples.Drawing.Replace("M0 0h9", "M0 0" + new string('h', 4000)));
        }

        Told().ShouldContain("modules/les(0): The lesson weighs 406 kB. Use fewer or simpler drawings: at most 400 kB.");
    }

    [Fact]
    public void A_drawing_that_no_step_shows_is_told()
    {
        content.Write("modules/les/images/oud.svg", Samples.Drawing);

        Told().ShouldHaveSingleItem().ShouldStartWith("modules/les/images/oud.svg(0): No step shows this drawing.");
    }

    [Theory]
    [InlineData("<svg", "The drawing can't be read")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "The drawing can't be read")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "The drawing has no view box.")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script/></svg>", "The drawing holds <script> that does more than draw.")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"x()\"/>", "The drawing holds <svg> that does more than draw.")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><use href=\"https://x.be/a\"/></svg>", "The drawing holds <use>")]
    public void A_drawing_only_draws(string svg, string message)
    {
        content.Write("modules/les/images/envelop.svg", svg);

        Told().ShouldHaveSingleItem().ShouldContain(message);
    }

    [Theory]
    [InlineData("modules/les/notes.txt")]
    [InlineData("modules/les/images/foto.png")]
    [InlineData("modules/nl.md")]
    [InlineData("practice/mail/gesprek.md")]
    [InlineData("wordlist.txt")]
    public void A_file_that_nothing_reads_is_told(string name)
    {
        content.Write(name, "x");

        Told().ShouldHaveSingleItem().ShouldStartWith($"{name}(0): Nothing reads this file.");
    }

    [Fact]
    public void A_folder_whose_name_is_no_address_is_told()
    {
        Directory.Move(Path.Combine(content.Folder.Root, "modules/les"), Path.Combine(content.Folder.Root, "modules/Les 1"));

        Told().ShouldContain("modules/Les 1(0): The folder's name can't be an address. Use lower-case letters, digits and hyphens.");
    }

    [Fact]
    public void Two_lessons_with_the_same_place_are_told()
    {
        AddSecondLesson(after: "null", order: 10);

        Told().ShouldHaveSingleItem().ShouldStartWith("modules/tweede/module.yml(0): The order 10 is also that of 'les'.");
    }

    [Theory]
    [InlineData("les", 5, "modules/tweede/module.yml(4): The lesson 'les' doesn't come before this one.")]
    [InlineData("weg", 20, "modules/tweede/module.yml(4): There is no lesson 'weg' to pick up.")]
    public void A_lesson_picks_up_one_that_comes_before(string after, int order, string message)
    {
        AddSecondLesson(after, order);

        Told().ShouldContain(problem => problem.StartsWith(message));
    }

    [Fact]
    public void Without_a_word_list_the_list_is_asked_for()
    {
        content.Delete("words.txt");

        Told().ShouldHaveSingleItem().ShouldStartWith("words.txt(0): The word list is missing.");
    }

    IEnumerable<string> Told() => content.Problems().Select(problem => problem.ToString());

    void AddSecondLesson(string after, int order)
    {
        content.Write("modules/tweede/module.yml", Samples.Settings.Replace("order: 10", $"order: {order}").Replace("after: null", $"after: {after}"));
        content.Write("modules/tweede/nl.md", Samples.Dutch);
        content.Write("modules/tweede/tr.md", Samples.Turkish);
        content.Write("modules/tweede/images/envelop.svg", Samples.Drawing);
    }
}
