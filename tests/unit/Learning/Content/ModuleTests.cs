using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>What a page gets of a lesson.</summary>
public sealed class ModuleTests : IDisposable
{
    static readonly Language Turkish = Language.FindHelp("tr")!;
    static readonly Language Arabic = Language.FindHelp("ar")!;

    readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_lesson_knows_what_its_settings_say()
    {
        var module = content.Module();

        module.ShouldSatisfyAllConditions(
            () => module.Order.ShouldBe(10),
            () => module.Minutes.ShouldBe(5),
            () => module.Audience.ShouldBe(Audience.JobSeekers),
            () => module.After.ShouldBeNull(),
            () => module.Codes.ShouldBe([new SkillCode("DigComp 2.2", "2.1"), new SkillCode("DigComp 3.0", "2.1")]),
            () => module.SeenOn.ShouldBe(new DateOnly(2026, 11, 22)),
            () => module.Mails.ShouldBe(["gesprek"]),
            () => module.Files.ShouldBe(["cv"]),
            () => module.Title.Dutch.ShouldBe("Een e-mail openen"),
            () => module.Title.In(Turkish).ShouldBe("Bir e-posta açmak"),
            () => module.TranslationInto(Turkish)!.Review.ShouldBe(ReviewState.Unreviewed),
            () => module.TranslationInto(Arabic).ShouldBeNull());
    }

    [Fact]
    public void Steps_stand_in_order_and_know_their_neighbours()
    {
        var module = content.Module();

        module.Steps.Select(step => (step.Number, step.Id, step.Kind)).ShouldBe(
        [
            (1, "waarom", StepKind.Why), (2, "probeer", StepKind.Try), (3, "zo", StepKind.See),
            (4, "samen", StepKind.Guided), (5, "alleen", StepKind.Free), (6, "echt", StepKind.RealLife),
        ]);
        module.StepBefore(module.Steps[0]).ShouldBeNull();
        module.StepAfter(module.Steps[0]).ShouldBe(module.Steps[1]);
        module.StepAfter(module.Steps[5]).ShouldBeNull();
        module.FindStep("zo").ShouldBe(module.Steps[2]);
        module.FindStep("../zo").ShouldBeNull();
    }

    [Fact]
    public void Each_block_carries_its_own_translation()
    {
        var blocks = content.Module().Steps[0].Blocks;

        var picture = blocks[0].ShouldBeOfType<PictureBlock>();
        picture.Alt.Dutch.ShouldBe("Een hand met een smartphone.");
        picture.Caption!.Dutch.Html.ShouldBe("Dit is een <strong>envelop</strong>.");
        picture.Caption.In(Turkish)!.Html.ShouldBe("Bu bir <strong dir=\"auto\">zarf</strong>.");
        var paragraph = blocks[1].ShouldBeOfType<TextBlock>();
        paragraph.Text.Dutch.Html.ShouldBe("<p>Je zoekt werk.</p>");
        paragraph.Text.In(Turkish)!.Html.ShouldBe("<p>İş arıyorsun.</p>");
        paragraph.Text.In(Arabic).ShouldBeNull();
        paragraph.Text.In(null).ShouldBeNull();
        var list = blocks[2].ShouldBeOfType<TextBlock>();
        list.Text.Dutch.Html.ShouldBe("<ul><li>Lees de e-mail.</li><li>Kijk naar de naam.</li></ul>");
        list.Text.In(Turkish)!.Html.ShouldBe("<ul><li>E-postayı oku.</li><li>İsme bak.</li></ul>");
        blocks[3].ShouldBeOfType<WarningBlock>().Text.In(Turkish)!.Text.ShouldBe("Kodunu kimseye verme.");
    }

    [Fact]
    public void A_question_has_options_with_their_explanations()
    {
        var question = content.Module().FindStep("zo")!.FindQuestion("waar")!;

        question.Text.Dutch.Text.ShouldBe("Waar kijk je?");
        question.Options.Select(option => option.Mark).ShouldBe([OptionMark.Right, OptionMark.Wrong, OptionMark.DontKnow]);
        question.Options[1].Text.Dutch.Html.ShouldBe("Naar <code>Verzenden</code>");
        question.Options[1].Text.In(Turkish)!.Html.ShouldBe("<code lang=\"nl\" dir=\"ltr\">Verzenden</code> düğmesine");
        question.Options[1].Explanation.In(Turkish)!.Text.ShouldBe("O bir düğme.");
    }

    [Fact]
    public void A_practice_task_says_what_to_do_and_answers_every_tap()
    {
        var task = content.Module().FindStep("alleen")!.Practice.ShouldBeOfType<MailPracticeBlock>();

        task.Goal.ShouldBe(PracticeGoal.Reply);
        task.Mail.ShouldBe("gesprek");
        task.Attach.ShouldBe("cv");
        task.Start.ShouldBe(PracticeStart.Inbox);
        task.Text.ShouldBe("Beste,\nHier is mijn cv.");
        task.Hints.Select(hint => hint.In(Turkish)!.Text).ShouldBe(["Beantwoorden düğmesine dokun.", "Verzenden düğmesine dokun."]);
        task.MissFor("cv").Dutch.Text.ShouldBe("Kijk naar de knop.");
        content.Module().FindStep("samen")!.Practice!.MissFor("cv").Dutch.Text.ShouldBe("Dat is je cv.");
    }

    [Fact]
    public void The_last_step_has_a_list_for_real_life_and_may_link()
    {
        var blocks = content.Module().FindStep("echt")!.Blocks;

        blocks[0].ShouldBeOfType<TextBlock>().Text.Dutch.Html
            .ShouldBe("<p>Meer lees je op <a href=\"https://www.vdab.be\" rel=\"noreferrer\">de website</a>.</p>");
        blocks[1].ShouldBeOfType<RealLifeBlock>().Items.Select(item => item.Dutch.Text).ShouldBe(["Open je inbox.", "Lees een e-mail."]);
    }

    [Fact]
    public void A_new_word_is_explained_on_the_step_that_uses_it_first()
    {
        var module = content.Module();

        module.Steps.Where(step => step.NewWords.Count > 0).ShouldHaveSingleItem().Id.ShouldBe("zo");
        module.FindStep("zo")!.NewWords[0].Word.ShouldBe("inbox");
        module.FindStep("zo")!.NewWords[0].Meaning.In(Turkish).ShouldBe("E-postalarının listesi.");
    }

    [Fact]
    public void Signs_of_HTML_in_a_text_are_written_as_signs()
    {
        content.Change(TestContent.Dutch, "Je zoekt werk.", "Werk & 3 < 5 {onclick=x}");

        content.Module().Steps[0].Blocks[1].ShouldBeOfType<TextBlock>().Text.Dutch.Html.ShouldBe("<p>Werk &amp; 3 &lt; 5</p>");
    }

    [Fact]
    public void A_lesson_without_a_finished_translation_is_served_in_Dutch()
    {
        content.Delete(TestContent.Turkish);

        content.Module().Languages.ShouldBeEmpty();
        content.Module().Title.In(Turkish).ShouldBeNull();
    }
}
