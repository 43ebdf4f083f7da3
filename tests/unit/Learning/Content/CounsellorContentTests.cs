using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>Lessons for counsellors: rules of their own, by the same check.</summary>
public sealed class CounsellorContentTests : IDisposable
{
    const string Lesson = CounsellorSamples.Lesson;
    const string Settings = CounsellorSamples.Settings;
    const string Guide = CounsellorSamples.Guide;

    readonly TestContent content = new();

    public CounsellorContentTests() => content.AddCounsellorLesson();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Nothing_is_wrong_with_a_good_lesson_of_long_sentences_and_words_without_a_list() => content.Problems().ShouldBeEmpty();

    [Theory]
    [InlineData(Settings, "minutes: 10", "minutes: 5", 2, "'5' can't be here. Write a whole number from 8 to 12.")]
    [InlineData(Settings, "audience: counsellors", "audience: job-seekers", 3, "The lesson is for 'job-seekers', but lies in content/vorming. Move its folder to content/modules,")]
    [InlineData(Settings, "order: 510", "order: 510\ngroup: phone", 2, "Lessons for counsellors have no group. Take the key away.")]
    [InlineData(TestContent.Settings, "group: phone", "", 1, "Keys are missing: group.")]
    [InlineData(TestContent.Settings, "audience: job-seekers", "audience: counsellors", 3, "The lesson is for 'counsellors', but lies in content/modules.")]
    // Steps
    [InlineData(Lesson, "{#wat-doe-jij .try}", "{#wat-doe-jij .why}", 10, "A lesson without 'after' in module.yml has, in this order: why, try, see, guided, free, real-life.")]
    [InlineData(Lesson, "{#zin .free}", "{#leidraad .free}", 47, "A step can't be called 'leidraad'.")]
    [InlineData(Lesson, "::: write\n", "::: schrijf\n", 49, "There is no container 'schrijf'.")]
    [InlineData(Lesson, "> Je hebt al veel", "Je hebt al veel", 49, "A place to write is one paragraph and one example.")]
    [InlineData(Lesson, "](/groepslessen)", "](//elders.example)", 57, "The link goes to '//elders.example'.")]
    [InlineData(Lesson, "Vraag wat je cliënt ziet", "```practice\ngoal: open\n```\n\nVraag wat je cliënt ziet", 28, "Keys are missing")]
    // Language
    [InlineData(Lesson, "en zeg daarna maar één ding tegelijk.", "en zeg daarna maar één ding tegelijk en wacht dan tot je cliënt het zelf heeft gedaan.", 27, "has 22 words. Make two of it: at most 18 words each.")]
    [InlineData(Lesson, "Rosa zit naast je", "De laaggeschoolde Rosa zit naast je", 12, "'laaggeschoolde' puts people in a box. Say what somebody can do already")]
    [InlineData(Lesson, "  > Dan is het snel klaar, maar Rosa leert het niet.", "  > Dat is fout.", 20, "'Dat is fout.' doesn't say why.")]
    [InlineData(Lesson, "- [ ] Jij\n", "- [ ] Jij\n  > Dan doe jij het werk.\n- [ ] De zoon\n  > De zoon leert het al.\n- [ ] De buur\n  > De buur is er niet.\n- [ ] Samen\n", 14, "The question has 6 answers. Give two to 5, [?] included.")]
    // The guide
    [InlineData(Guide, "aim:", "goal:", 1, "There is no key 'goal' here.")]
    [InlineData(Guide, "minutes: 15", "minutes: lang", 5, "'lang' can't be here. Write a whole number of minutes from 1 to 60.")]
    [InlineData(Guide, ", Wat doe je morgen?]", "]", 1, "The guide has 2 questions. Give 3.")]
    [InlineData(Guide, "what: Bespreek samen.", "what: ''", 6, "There is no text here.")]
    [InlineData(Guide, "then: Geef de vraag.", "then: Zeg dat ook een digibeet dit kan.", 10, "'digibeet' puts people in a box.")]
    public void A_mistake_is_told_with_file_line_and_remedy(string file, string from, string to, int line, string message)
    {
        content.Change(file, from, to);

        content.Problems().ShouldContain(
            problem => problem.File == file && problem.Line == line && $"{problem.Message} {problem.Remedy}".Contains(message),
            $"told instead:\n{string.Join('\n', content.Problems())}");
    }

    [Fact]
    public void A_step_to_do_has_a_case()
    {
        var text = content.Read(Lesson);
        content.Write(Lesson, text[..text.IndexOf("::: write", StringComparison.Ordinal)] + "Denk even na.\n\n" + text[text.IndexOf("# Doe het echt", StringComparison.Ordinal)..]);

        content.Problems().ShouldHaveSingleItem().ToString()
            .ShouldBe($"{Lesson}(47): The step has no case. Add ::: question or ::: write.");
    }

    [Fact]
    public void A_task_on_the_practice_phone_is_for_job_seekers_and_a_place_to_write_is_not()
    {
        var learner = content.Read(TestContent.Dutch);
        var task = learner[learner.IndexOf("```practice", StringComparison.Ordinal)..learner.IndexOf("# Zo doe", StringComparison.Ordinal)];
        content.Change(Lesson, "Vraag wat je", $"{task}Vraag wat je");
        content.Change(TestContent.Dutch, "Je zoekt werk.", "::: write\nSchrijf je naam.\n\n> Kijk naar de e-mail.\n:::");

        var told = content.Problems();

        told.ShouldContain(problem => problem.File == Lesson && problem.Line == 27 && problem.Message == "A lesson for counsellors has a practice task.");
        told.ShouldContain(problem => problem.File == TestContent.Dutch && problem.Line == 15 && problem.Message == "A lesson for job seekers has a place to write.");
    }

    [Fact]
    public void A_page_has_at_most_140_words()
    {
        content.Change(Lesson, "Wat jouw cliënt vandaag zelf doet", string.Concat(Enumerable.Repeat("Jij helpt. ", 70)) + "Wat jouw cliënt vandaag zelf doet");

        content.Problems().ShouldHaveSingleItem().ToString()
            .ShouldBe($"{Lesson}(6): The page 'waarom' has 157 words. Leave words out: at most 140 on a page.");
    }

    [Fact]
    public void A_page_that_is_hard_to_read_is_told_with_its_score()
    {
        content.Change(Lesson, "Wat jouw cliënt vandaag zelf doet", string.Concat(Enumerable.Repeat("Arbeidsbemiddelingsorganisaties ondersteunen digitaliseringsprocessen. ", 5)) + "Wat jouw cliënt vandaag zelf doet");

        content.Problems().ShouldHaveSingleItem().ToString().ShouldStartWith($"{Lesson}(6): The page 'waarom' has a Flesch-Douma score of ");
    }

    [Fact]
    public void A_guide_fits_on_one_sheet()
    {
        content.Change(Guide, "Vertel waarom.", string.Concat(Enumerable.Repeat("Vertel waarom. ", 150)));

        content.Problems().ShouldHaveSingleItem().ToString()
            .ShouldBe($"{Guide}(0): The guide has 348 words. Leave words out: at most 330 fit on one A4.");
    }

    [Fact]
    public void A_lesson_without_a_guide_is_not_served()
    {
        content.Delete(Guide);

        content.Problems().ShouldContain(problem => problem.File == Guide && problem.Message == "The file is missing.");
    }

    [Fact]
    public void A_missing_folder_is_told_and_stops_nothing()
    {
        Directory.Delete(Path.Combine(content.Folder.Root, "vorming"), recursive: true);

        content.Problems().ShouldHaveSingleItem().ToString().ShouldBe("vorming(0): The folder is missing. Make it, with a folder for each lesson.");
        content.Library().Modules.ShouldHaveSingleItem();
    }

    [Fact]
    public void Each_audience_has_its_own_lessons_and_addresses()
    {
        var library = content.Library();

        library.ForCounsellors.ShouldHaveSingleItem().Audience.ShouldBe(Audience.Counsellors);
        library.Modules.ShouldHaveSingleItem().Slug.ShouldBe("les");
        library.Find("helpen").ShouldBeNull("a lesson for counsellors is none for job seekers");
        library.Find(Audience.Counsellors, "les").ShouldBeNull();
        library.FindDrawing(Audience.Counsellors, "helpen", "handen.svg")!.Url.ShouldStartWith("/vorming/helpen/beeld/handen.svg?v=");
        library.ForCounsellors[0].Guide!.Minutes.ShouldBe(30);
    }

    [Fact]
    public void A_broken_guide_is_kept_out_and_the_last_good_lesson_stays()
    {
        var library = content.Library();
        var good = library.Find(Audience.Counsellors, "helpen");
        content.Change(Lesson, "title: Helpen met", "title: Nieuw met");
        content.Change(Guide, "minutes: 15", "minutes: lang");

        library.Refresh();

        library.Find(Audience.Counsellors, "helpen").ShouldBeSameAs(good);
        content.Change(Guide, "minutes: lang", "minutes: 20");

        library.Refresh();

        var mended = library.Find(Audience.Counsellors, "helpen")!;
        (mended.Title.Dutch, mended.Guide!.Minutes).ShouldBe(("Nieuw met je handen op je rug", 35));
    }
}
