using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>Questions whose answers are drawings, places in a drawing, or an order of cards.</summary>
public sealed class QuestionTests : IDisposable
{
    const string Pictures = """
        ::: question {#waar .pictures}
        Waar kijk je?

        - [x] ![Een hand met een envelop.](images/envelop.svg)
          > Daar zie je wie de e-mail schrijft.
        - [ ] ![Een hand zonder envelop.](images/hand.svg)
          > Dat is een hand, en geen e-mail.
        - [?] Ik weet het niet
          > Kijk naar de naam op de envelop.
        :::
        """;

    const string Spots = """
        ::: question {#waar .spots}
        Waar kijk je?

        ![Een hand en een envelop.](images/hand.svg)

        - [x] Naar de naam
          > Daar zie je wie de e-mail schrijft.
        - [ ] Naar de hand
          > Dat is een hand, en geen e-mail.
        - [?] Ik weet het niet
          > Kijk naar de naam op de envelop.
        :::
        """;

    const string Order = """
        ::: question {#waar .order}
        Waar kijk je?

        1. Open de envelop.
           > Zie je de e-mail niet? Open de envelop.
        2. Lees de naam.
           > De naam zie je in de envelop.
        3. Schrijf.
           > Schrijf niet voor je de naam weet.

        - [x] Zo is het
          > Zo zie je wie de e-mail schrijft.
        - [?] Ik weet het niet
          > Kijk naar de naam op de envelop.
        :::
        """;

    const string Hand = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><rect id="plek-1" x="10" y="20.5" width="100" height="60"/><rect id="plek-2" x="10" y="100" width="100" height="60"/></svg>
        """;

    readonly TestContent content = new();

    public QuestionTests()
    {
        // The shape of a question is the same in each language; here there is one.
        content.Write(TestContent.Settings, content.Read(TestContent.Settings).Split("languages:")[0] + "languages: {}\ngroup: phone\n");
        content.Delete(TestContent.Turkish);
        content.Write("modules/les/images/hand.svg", Hand.Trim());
        content.Write("words.txt", Samples.WordList + "\nen\ngeen\nweten\nzien\nzonder\n");
    }

    public void Dispose() => content.Dispose();

    [Fact]
    public void An_answer_can_be_a_drawing()
    {
        Ask(Pictures);

        var question = content.Module().FindStep("zo")!.FindQuestion("waar")!;

        question.Kind.ShouldBe(QuestionKind.Pictures);
        question.Options.Select(option => option.Drawing?.Name).ShouldBe(["envelop.svg", "hand.svg", null]);
        question.Options[0].Text.Dutch.Text.ShouldBe("Een hand met een envelop.");
        content.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_can_be_a_place_in_a_drawing()
    {
        Ask(Spots);

        var question = content.Module().FindStep("zo")!.FindQuestion("waar")!;

        question.Picture!.Drawing.Name.ShouldBe("hand.svg");
        question.Options.Select(option => option.Spot).ShouldBe([new Spot(10, 20.5, 100, 60), new Spot(10, 100, 100, 60), null]);
        content.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_can_be_an_order_of_cards()
    {
        Ask(Order);
        content.Delete("modules/les/images/hand.svg");

        var question = content.Module().FindStep("zo")!.Blocks.OfType<OrderBlock>().Single();

        question.Cards.Select(card => card.Text.Dutch.Text).ShouldBe(["Open de envelop.", "Lees de naam.", "Schrijf."]);
        question.Read(null).ShouldBe([1, 2, 0]);
        question.Read("321").ShouldBe([2, 1, 0]);
        question.Read("3 1").ShouldBe([1, 2, 0]);
        question.Read("1223").ShouldBe([1, 2, 0]);
        OrderBlock.Write(OrderBlock.Swap([2, 1, 0], 1)).ShouldBe("312");
        question.FirstWrong([0, 1, 2]).ShouldBeNull();
        question.FirstWrong([0, 2, 1])!.Explanation.Dutch.Text.ShouldBe("Schrijf niet voor je de naam weet.");
        content.Problems().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Pictures, "- [ ] ![Een hand zonder envelop.](images/hand.svg)", "- [ ] Een hand", "The answer is no drawing.")]
    [InlineData(Pictures, "images/hand.svg", "images/weg.svg", "There is no drawing images/weg.svg.")]
    [InlineData(Pictures, ".pictures", ".prenten", "There is no kind of question 'prenten'.")]
    [InlineData(Pictures, "  > Dat is een hand, en geen e-mail.", "  > Nee.", "'Nee.' doesn't say why.")]
    [InlineData(Pictures, "Dat is een hand, en geen e-mail.", "Kijk naar de naam op de envelop.", "Two answers have the explanation")]
    [InlineData(Spots, "![Een hand en een envelop.](images/hand.svg)\n\n", "", "A question is one paragraph, one picture line and one list of answers.")]
    [InlineData(Spots, "images/hand.svg", "images/envelop.svg", "The drawing envelop.svg has no place 'plek-1' for this answer")]
    [InlineData(Order, "3. Schrijf.\n   > Schrijf niet voor je de naam weet.\n", "", "The question has 2 cards, or not the two buttons.")]
    [InlineData(Order, "   > De naam zie je in de envelop.\n", "", "The card has no explanation.")]
    [InlineData(Order, "- [?] Ik weet het niet\n  > Kijk naar de naam op de envelop.\n", "", "or not the two buttons.")]
    public void A_fault_in_a_question_is_told(string question, string from, string to, string message)
    {
        question.ShouldContain(from);

        Ask(question.Replace(from, to));

        var told = content.Problems().Select(problem => problem.ToString()).ToList();
        told.ShouldContain(problem => problem.Contains(message), string.Join('\n', told));
    }

    [Fact]
    public void A_place_that_is_too_small_for_a_finger_is_told()
    {
        Ask(Spots);
        content.Change("modules/les/images/hand.svg", "height=\"60\"", "height=\"40\"");

        content.Problems().ShouldContain(problem => problem.Message.Contains("'plek-1' for this answer, or too small a one."));
    }

    void Ask(string question)
    {
        var text = content.Read(TestContent.Dutch);
        var start = text.IndexOf("::: question", StringComparison.Ordinal);
        var end = text.IndexOf("\n:::", start, StringComparison.Ordinal) + "\n:::".Length;
        content.Write(TestContent.Dutch, text[..start] + question.Trim() + text[end..]);
    }
}
