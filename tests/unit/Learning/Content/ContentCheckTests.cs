namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>One mistake at a time in a lesson in which nothing is wrong.</summary>
public sealed class ContentCheckTests : IDisposable
{
    const string Dutch = TestContent.Dutch;
    const string Turkish = TestContent.Turkish;
    const string Settings = TestContent.Settings;

    readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Nothing_is_wrong_with_a_good_lesson() => content.Problems().ShouldBeEmpty();

    [Theory]
    // The front matter and module.yml
    [InlineData(Dutch, "---\n", "", 1, "The file doesn't begin with front matter.")]
    [InlineData(Dutch, "summary:", "sumary:", 3, "There is no key 'sumary' here.")]
    [InlineData(Dutch, "summary: Je opent een e-mail.\n", "", 3, "Keys are missing: summary.")]
    [InlineData(Dutch, "summary: Je opent een e-mail.", "summary:", 3, "There is no text here.")]
    [InlineData(Settings, "minutes: 5", "minutes: 12", 2, "'12' can't be here. Write a whole number from 3 to 8.")]
    [InlineData(Settings, "audience: job-seekers", "audience: everybody", 3, "'everybody' is no audience. Use one of: job-seekers, counsellors.")]
    [InlineData(Settings, "minutes: 5", "minutes: 5\nneeds-email: no", 3, "'no' can't be here. Write true, or leave the key out.")]
    [InlineData(Settings, "minutes: 5", "minutes: 5\nneeds-email: true", 0, "Every lesson needs an e-mail address: nobody without one can begin.")]
    [InlineData(Settings, "drawing: images/envelop.svg", "drawing: ../envelop.svg", 5, "'../envelop.svg' is no drawing of this lesson.")]
    [InlineData(Settings, "DigComp 3.0", "EDS 2019", 0, "The code 2.1 of DigComp 3.0 is missing.")]
    [InlineData(Settings, "seen-on: 2026-11-22", "seen-on: 22/11/2026", 9, "'22/11/2026' is no date.")]
    [InlineData(Settings, "mails: [gesprek]", "mails: [gesprek, bezoek]", 10, "There is no e-mail 'bezoek'. Add content/practice/mails/bezoek.md")]
    [InlineData(Settings, "mails: [gesprek]", "mails: [gesprek]\nanswers: [bezoek]", 11, "There is no e-mail 'bezoek'.")]
    [InlineData(Settings, "mails: [gesprek]", "mails: [gesprek]\nanswers: [gesprek]", 11, "The answer 'gesprek' is there during the lesson.")]
    [InlineData(Settings, "mails: [gesprek]", "mails: [gesprek]\nrecall: [alleen]", 11, "1 tasks come back. Name 3 steps under recall")]
    [InlineData(Settings, "mails: [gesprek]", "mails: [gesprek]\nrecall: [alleen, zo, alleen]", 11, "The step 'zo' has no task that can come back.")]
    [InlineData(Settings, "files: [cv]", "files: [cv, foto]", 11, "There is no file 'foto'.")]
    [InlineData(Settings, "review: unreviewed", "review: perhaps", 14, "'perhaps' is no review state. Use one of: unreviewed, reviewed.")]
    [InlineData(Settings, "review: unreviewed", "review: reviewed", 14, "The translation is reviewed, but it doesn't say when. Add reviewed-on")]
    [InlineData(Settings, "review-by: 2027-05-31", "review-by:", 14, "The decision for 'tr' has no reason or no date.")]
    [InlineData(Settings, "  tr:", "  xx:", 14, "The site doesn't offer help in the language 'xx'.")]
    // Steps
    [InlineData(Dutch, "{#waarom .why}", "", 8, "The step has no id.")]
    [InlineData(Dutch, "{#waarom .why}", "{#waarom}", 8, "The step doesn't say its kind.")]
    [InlineData(Dutch, "{#waarom .why}", "{#waarom .because}", 8, "'because' is no kind of step. Use one of: pick-up, why,")]
    [InlineData(Dutch, "{#waarom .why}", "{#klaar .why}", 8, "A step can't be called 'klaar'.")]
    [InlineData(Dutch, "{#zo .see}", "{#probeer .see}", 40, "There are two steps with the id 'probeer'.")]
    [InlineData(Dutch, "{#zo .see}", "{#zo .why}", 40, "The steps are why, try, why, guided, free, real-life.")]
    [InlineData(Dutch, "# Waarom leer je dit?", "Vooraf.\n\n# Waarom leer je dit?", 8, "Text stands before the first step.")]
    [InlineData(Dutch, "::: real-life", "::: tip", 96, "A tip holds more than a sentence, or nothing.")]
    [InlineData(Dutch, "::: warning\nGeef je code aan niemand.", "::: real-life\n- Kijk.", 20, "A real-life list stands in another step.")]
    // Blocks
    [InlineData(Dutch, "![Een hand met een smartphone.]", "![]", 11, "There is no text here.")]
    [InlineData(Dutch, "(images/envelop.svg)", "(images/brief.svg)", 11, "There is no drawing images/brief.svg.")]
    [InlineData(Dutch, "(images/envelop.svg)", "(../../geheim.svg)", 11, "'../../geheim.svg' is no drawing of this lesson.")]
    [InlineData(Dutch, "::: warning", "::: danger", 20, "There is no container 'danger'.")]
    [InlineData(Dutch, "  > Kijk naar de naam.\n:::", "  > Kijk naar de naam.", 44, "This is opened but never closed.")]
    [InlineData(Dutch, ":::\n\n# Probeer", "\n\n# Probeer", 20, "This is opened but never closed.")]
    [InlineData(Dutch, "  other: Kijk naar de knop.\n```", "  other: Kijk naar de knop.", 74, "This is opened but never closed.")]
    [InlineData(Dutch, "Je zoekt werk.", "## Je zoekt werk", 15, "A heading of a lower level stands in a step.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je <b>zoekt</b> werk.", 15, "HTML can't stand in a lesson.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je *zoekt* werk.", 15, "Only bold exists as emphasis.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt [werk](https://www.vdab.be).", 15, "A link stands outside the real-life step.")]
    [InlineData(Dutch, "https://www.vdab.be", "http://www.vdab.be", 94, "The link goes to 'http://www.vdab.be'. Use a full address that begins with https://, or a page of this site: /groepslessen.")]
    [InlineData(Dutch, "https://www.vdab.be", "javascript:alert(1)", 94, "The link goes to 'javascript:alert(1)'.")]
    [InlineData(Dutch, "- Kijk naar de naam.", "- Kijk naar de naam.\n  - Kijk.", 18, "A list item is more than one line of text")]
    // Questions
    [InlineData(Dutch, "::: question {#waar}", "::: question", 44, "The question has no id.")]
    [InlineData(Dutch, "  > Dat is een knop.\n", "", 49, "The answer has no explanation.")]
    [InlineData(Dutch, "- [ ] Naar", "- Naar", 49, "The answer has no mark.")]
    [InlineData(Dutch, "- [?] Ik weet het niet", "- [ ] Ik weet het niet", 44, "The answer 'Ik weet het niet' is missing")]
    [InlineData(Dutch, "- [x] Naar", "- [ ] Naar", 44, "The question hasn't exactly one right answer.")]
    // Practice tasks
    [InlineData(Dutch, "goal: open", "goal: close", 27, "'close' is no goal of a practice task. Use one of: open, sender, reply, spam.")]
    [InlineData(Dutch, "goal: open", "gaol: open", 27, "There is no key 'gaol' here.")]
    [InlineData(Dutch, "mail: gesprek", "mail: bezoek", 28, "The e-mail 'bezoek' doesn't arrive with this lesson.")]
    [InlineData(Dutch, "attach: cv", "attach: foto", 77, "The file 'foto' isn't on the practice phone in this lesson.")]
    [InlineData(Dutch, "goal: open", "goal: open\nattach: cv", 28, "Only a task with the goal reply has attach or text.")]
    [InlineData(Dutch, "  - Kijk naar de namen.\n", "", 32, "The task has 1 hints.")]
    [InlineData(Dutch, "  other: Kijk naar de naam.", "  gesprek: Kijk naar de naam.", 26, "The task has no kind words for any other tap.")]
    [InlineData(Dutch, "  cv: Dat", "  bezoek: Dat", 68, "There is no e-mail or file 'bezoek' that somebody could tap.")]
    // Plain Dutch
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt werk en je leest de e-mail van de bakkerij met je naam.", 15, "has 14 words. Make two of it: at most 12 words each.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt gewoon werk.", 15, "'gewoon' makes somebody who doesn't manage feel small.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt een betrekking.", 15, "'betrekking' isn't in content/words.txt, and nothing here explains it.")]
    [InlineData(Dutch, "  inbox: De lijst met je e-mails.", "  inbox: De lijst met je e-mails.\n  map: Een lijst.", 6, "The lesson explains 'map' but doesn't use it.")]
    [InlineData("practice/mails/gesprek.md", "Kom je naar de bakkerij?", "Kom je naar onze vestiging?", 12, "'vestiging' isn't in content/words.txt")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt werk!", 15, "'!' shouts. Write small letters and a point.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt NIEMAND.", 15, "'NIEMAND' shouts.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt werk \U0001F600.", 15, "A sign here isn't read aloud, or changes the direction of the text.")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt \u200Fwerk.", 15, "A sign here isn't read aloud")]
    [InlineData(Dutch, "Je zoekt werk.", "Je zoekt werk met Randstad.", 15, "'Randstad' really exists.")]
    [InlineData(Dutch, "[Een hand met een smartphone.]", "[Een hand.]", 11, "'Een hand.' is too short to see the drawing by.")]
    [InlineData("practice/files/cv.yml", "alt: Een blad.", "alt: Een tafellaken.", 4, "'tafellaken' isn't in content/words.txt")]
    [InlineData("practice/files/cv.yml", "alt: Een blad.", "alt: Een blad met een blad met een blad met een blad met een blad.", 4, "has 14 words.")]
    [InlineData("practice/mails/gesprek.md", "Kom je naar de bakkerij?", "Kom je op 12 mei?", 12, "A date here grows old.")]
    [InlineData("practice/mails/gesprek.md", "Kom je naar de bakkerij?", "Mijn code is 0470 12 34 56.", 12, "A number here could be somebody's.")]
    // What a task about an e-mail proves
    [InlineData(Dutch, "start: inbox", "start: message", 28, "The goal holds before anybody does anything.")]
    [InlineData(Dutch, "goal: open", "goal: spam", 28, "The e-mail 'gesprek' isn't false, and the task asks to report it.")]
    [InlineData(Dutch, "goal: open", "goal: reply", 28, "The goal is 4 taps away. Make the task smaller: at most 3.")]
    [InlineData(Dutch, "  - De naam is Bakkerij De Korrel.", "  - Kijk naar de namen.", 33, "The hints of the task are the same.")]
    [InlineData(Dutch, "  cv: Dat", "  gesprek: Dat", 68, "A tap on the e-mail 'gesprek' is never a miss")]
    [InlineData(Dutch, "  other: Kijk naar de knop.", "  cv: Dat is je cv.\n  other: Kijk naar de knop.", 89, "To add the file 'cv' can't be a miss")]
    // Translations
    [InlineData(Turkish, "İş arıyorsun.", "İş arıyorsun: 078 170 170.", 15, "The numbers and addresses aren't those of nl.md (line 15).")]
    [InlineData(Turkish, "İş arıyorsun.", "İş arıyorsun: werk@vdab.be.", 15, "The numbers and addresses aren't those of nl.md (line 15).")]
    [InlineData(Turkish, "İş arıyorsun.", "İş arıyorsun. Evet. Evet.", 15, "There are more or fewer sentences than in nl.md (line 15).")]
    [InlineData(Turkish, "Kodunu kimseye verme.", "Geef je code aan niemand.", 21, "The text isn't in the language of this file.")]
    [InlineData(Turkish, "{#waarom .why}", "{#neden .why}", 8, "Step 1 is 'neden' (why); in nl.md it is 'waarom' (why).")]
    [InlineData(Turkish, "- İsme bak.\n", "", 17, "Block 3 of step 'waarom' is a list of 1; in nl.md it is a list of 2 (line 17).")]
    [InlineData(Turkish, "İş arıyorsun.\n", "", 16, "Block 2 of step 'waarom' is a list of 2; in nl.md it is a paragraph (line 15).")]
    [InlineData(Turkish, "- [?] Bilmiyorum", "- [ ] Bilmiyorum", 41, "The answer 'Ik weet het niet' is missing")]
    [InlineData(Turkish, "task: Bakkerij", "goal: open\ntask: Bakkerij", 27, "There is no key 'goal' here.")]
    [InlineData(Turkish, "  inbox: E", "  kutu: E", 5, "nl.md doesn't explain the word 'kutu'.")]
    [InlineData(Turkish, "`Verzenden` düğmesine\n  >", "Gönder düğmesine\n  >", 46, "The button words here aren't those of nl.md (line 49): `Verzenden`.")]
    public void A_mistake_is_told_with_file_and_line(string file, string from, string to, int line, string message)
    {
        content.Change(file, from, to);

        content.Problems().ShouldContain(
            problem => problem.File == file && problem.Line == line && $"{problem.Message} {problem.Remedy}".Contains(message),
            $"told instead:\n{string.Join('\n', content.Problems())}");
    }

    [Fact]
    public void A_step_has_one_task_and_one_question()
    {
        var text = content.Read(Dutch);
        var task = text[text.IndexOf("```practice", StringComparison.Ordinal)..text.IndexOf("# Zo doe", StringComparison.Ordinal)];
        var question = text[text.IndexOf("::: question", StringComparison.Ordinal)..text.IndexOf("# Stap voor", StringComparison.Ordinal)];
        content.Change(Dutch, "# Zo doe", $"{task}{question}{question.Replace("#waar", "#wie")}# Zo doe");

        var told = content.Problems().Where(problem => problem.File == Dutch).Select(problem => (problem.Line, problem.Message));

        told.ShouldContain((40, "The step has a second practice task."));
        told.ShouldContain((65, "The step has a second question."));
        told.ShouldContain((80, "There are two questions with the id 'waar'."));
    }

    [Fact]
    public void A_file_that_is_not_on_the_phone_is_a_goal_that_nobody_reaches()
    {
        content.Change(Settings, "files: [cv]", "files: []");

        content.Problems().ShouldContain(problem => problem.File == Dutch && problem.Message == "The goal can't be reached.");
    }

    [Fact]
    public void A_task_that_names_another_sender_than_that_of_its_e_mail_is_told()
    {
        content.Write("practice/mails/noor.md", Samples.Mail.Replace("Bakkerij De Korrel", "Noor Claes").Replace("always: false", "always: true"));
        content.Change(Dutch, "task: Open de e-mail van Bakkerij De Korrel.", "task: Open de e-mail van Noor Claes.");

        content.Problems().ShouldContain(problem => problem.Line == 30
            && problem.Message == "The task names Noor Claes, but its e-mail is from Bakkerij De Korrel.");
    }

    [Fact]
    public void A_free_task_with_the_goal_of_the_guided_one_is_told()
    {
        content.Change(Dutch, "attach: cv\nstart: inbox\ntext: |\n  Beste,\n  Hier is mijn cv.", "start: inbox");
        content.Change(Dutch, "goal: reply", "goal: sender");

        content.Problems().ShouldHaveSingleItem().Message.ShouldBe("The free task has the goal of the guided one.");
    }

    [Fact]
    public void An_Arabic_text_without_Arabic_letters_is_told()
    {
        content.Write("modules/les/ar.md", Samples.Turkish);
        content.Change(Settings, "languages:", "languages:\n  ar: { review: unreviewed, reason: \"Voor wie Arabisch leest.\", review-by: 2027-05-31 }");

        content.Problems().ShouldContain(problem => problem.File == "modules/les/ar.md" && problem.Message == "The text isn't in the language of this file.");
    }

    [Fact]
    public void A_page_has_at_most_90_words()
    {
        content.Change(Dutch, "Je zoekt werk.", string.Concat(Enumerable.Repeat("Je zoekt werk. ", 28)));
        content.Change(Turkish, "İş arıyorsun.", string.Concat(Enumerable.Repeat("İş arıyorsun. ", 28)));

        content.Problems().ShouldHaveSingleItem().ToString()
            .ShouldBe($"{Dutch}(8): The page 'waarom' has 104 words. Leave words out: at most 90 on a page.");
    }

    [Fact]
    public void A_page_that_is_hard_to_read_is_told_with_its_score()
    {
        content.Write("words.txt", Samples.WordList + "\nsollicitatieprocedure\nbemiddelingsgesprek\n");
        content.Change(Dutch, "Je zoekt werk.", string.Concat(Enumerable.Repeat("De sollicitatieprocedure is een bemiddelingsgesprek. ", 4)));
        content.Change(Turkish, "İş arıyorsun.", string.Concat(Enumerable.Repeat("İş arıyorsun. ", 4)));

        content.Problems().ShouldHaveSingleItem().ToString().ShouldStartWith($"{Dutch}(8): The page 'waarom' has a Flesch-Douma score of ");
    }

    [Fact]
    public void A_lesson_teaches_at_most_three_words()
    {
        content.Change(Dutch, "  inbox: De lijst met je e-mails.", "  inbox: De lijst.\n  naam: De naam.\n  knop: De knop.\n  code: De code.");

        content.Problems().ShouldContain(problem => problem.ToString().StartsWith($"{Dutch}(8): The lesson has 4 new words."));
    }

    [Fact]
    public void A_name_is_no_unknown_word_also_at_the_beginning_of_a_sentence()
    {
        content.Change(Dutch, "Je zoekt werk.", "Het werk van Lucia. Lucia leest.");

        content.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void An_address_and_a_number_are_no_unknown_words()
    {
        content.Change(Dutch, "Je zoekt werk.", "Lees **jobs@korrel.example**. Lees VDAB 30 op www.vdab.be.");
        content.Change(Turkish, "İş arıyorsun.", "**jobs@korrel.example**. VDAB 30, www.vdab.be.");

        content.Problems().ShouldBeEmpty();
    }
}
