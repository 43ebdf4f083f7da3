using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>What conditions mean, on the real app about vacancies. They are read by way of a lesson: there is no other way in.</summary>
public sealed class ConditionTests
{
    static readonly PhoneState State = PhoneState.Fresh
        .With(Of("woord"), "Poetshulp")
        .With(Of("afstand"), "10")
        .With(Of("open"), "poets-helder")
        .With(Of("bewaard").Key, "poets-helder", isIn: true) with
    {
        Read = ["noor-koffie"],
        Spam = ["bank-code"],
        Sent = [new SentMail("1", "noor-koffie", "Dag", [], Town.Now)],
    };

    [Theory]
    [InlineData("vacatures.woord = poetshulp", true)]
    [InlineData("vacatures.woord != poetshulp", false)]
    [InlineData("vacatures.woord contains \"ETSH\"", true)]
    [InlineData("vacatures.woord typed", true)]
    [InlineData("vacatures.bericht typed", false)]
    [InlineData("vacatures.afstand <= 10", true)]
    [InlineData("vacatures.afstand <= 9", false)]
    [InlineData("vacatures.afstand >= 10 and vacatures.afstand <= 10", true)]
    [InlineData("vacatures.alert", false)]
    [InlineData("not vacatures.alert", true)]
    [InlineData("vacatures.bewaard", true)]
    [InlineData("vacatures.bewaard has poets-helder", true)]
    [InlineData("vacatures.bewaard has keuken-dag", false)]
    [InlineData("vacatures.open = poets-helder", true)]
    [InlineData("vacatures.alert and vacatures.alert or vacatures.bewaard", true)]
    [InlineData("vacatures.alert and (vacatures.alert or vacatures.bewaard)", false)]
    [InlineData("not (vacatures.alert or vacatures.bewaard)", false)]
    [InlineData("mail.gelezen has noor-koffie and mail.spam has bank-code and mail.beantwoord has noor-koffie", true)]
    [InlineData("mail.gelezen has bank-code", false)]
    [InlineData("weg.fact", false)]
    public void A_condition_holds_or_not(string text, bool holds) =>
        Read(text).ShouldNotBeNull().Holds(new Scope(State, Town.Library)).ShouldBe(holds);

    [Theory]
    [InlineData("vacatures.woord != \"ETSH\" and not vacatures.alert")]
    [InlineData("vacatures.afstand >= 10 and vacatures.afstand <= 10 or vacatures.woord typed")]
    [InlineData("vacatures.alert and (vacatures.alert or vacatures.bewaard has poets-helder)")]
    [InlineData("not (vacatures.alert or vacatures.woord contains etsh)")]
    public void Editors_read_a_condition_as_it_was_written(string text) => Read(text).ShouldNotBeNull().ToString().ShouldBe(text);

    [Theory]
    [InlineData("vacatures.woord =")]
    [InlineData("= poetshulp")]
    [InlineData("(vacatures.alert")]
    [InlineData("vacatures.alert)")]
    [InlineData("vacatures.alert and")]
    [InlineData("vacatures.alert vacatures.alert")]
    [InlineData("vacatures.alert & vacatures.alert")]
    [InlineData("not")]
    [InlineData("a.b.c")]
    public void What_is_no_condition_is_told(string text) => Read(text).ShouldBeNull();

    [Fact]
    public void Brackets_in_brackets_in_brackets_are_no_condition() =>
        Read(string.Concat(Enumerable.Repeat("(", 5000)) + "vacatures.alert" + string.Concat(Enumerable.Repeat(")", 5000))).ShouldBeNull();

    [Fact]
    public void A_name_in_a_text_stands_for_the_cell_of_the_row_that_a_fact_holds()
    {
        var scope = new Scope(State, Town.Library, Town.Library.Apps["vacatures"]);

        scope.Fill("{open.titel} bij {open.bedrijf}, {open.id}, {weg}.").ShouldBe("Poetshulp bij Poetsdienst Helder, poets-helder, .");
        scope.Fill("{persona.naam}, {persona.gsm}, {persona.weg}").ShouldBe("Sam Demir, 0400 00 00 00, ");
    }

    static Condition? Read(string text)
    {
        using var content = new Learning.Content.TestContent();
        content.Change(
            Learning.Content.TestContent.Dutch,
            "goal: open\nmail: gesprek\nstart: inbox",
            $"app: vacatures\ngoal: '{text}'");
        content.Change(Learning.Content.TestContent.Dutch, "miss:\n  other: Kijk naar de naam.", "miss:\n  - other: Kijk naar de naam.");
        var settings = content.Read(Learning.Content.TestContent.Settings).Split("languages:")[0];
        content.Write(Learning.Content.TestContent.Settings, settings + "languages: {}\ngroup: phone\n");
        try
        {
            return ((AppPracticeBlock)content.Module().FindStep("probeer")!.Practice!).Condition;
        }
        catch (Web.Platform.StartupProblemException)
        {
            return null;
        }
    }

    static Fact Of(string fact) => Town.Library.Apps["vacatures"].Facts[fact];
}
