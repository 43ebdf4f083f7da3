using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Kernel;
using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>Numbers, addresses and rules that stand once in facts.yml, and what grows old.</summary>
public sealed class FactTests : IDisposable
{
    const string Facts = "facts.yml";
    const string Warning = "Geef je code aan niemand.";

    readonly TestContent content = new();

    public FactTests()
    {
        content.Write(Facts, """
            kaart-stop:
              kind: phone
              name: Kaart Stop
              value: 078 170 170
              source: kaartstop.example
              sure: verified
              checked-on: 2026-11-22
              checked-by: null
            """);
        content.Change(TestContent.Settings, "files: [cv]", "files: [cv]\nfacts: [kaart-stop]");
        content.Change(TestContent.Dutch, Warning, "Weet je het niet? {{kaart-stop}}.");
        content.Change(TestContent.Turkish, "Kodunu kimseye verme.", "Bilmiyor musun? {{kaart-stop}}.");
    }

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_number_is_a_link_that_calls_in_every_language()
    {
        var warning = content.Module().Steps[0].Blocks.OfType<WarningBlock>().Single().Text;

        const string Link = "<a href=\"tel:&#x2B;3278170170\" dir=\"ltr\" rel=\"noreferrer\">078 170 170</a>";
        warning.Dutch.Html.ShouldBe($"Weet je het niet? {Link}.");
        warning.In(Language.FindHelp("tr"))!.Html.ShouldBe($"Bilmiyor musun? {Link}.");
        warning.Dutch.Text.ShouldBe("Weet je het niet? 078 170 170.");
        Told().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Facts, "sure: verified", "sure: low", "facts.yml(6): A fact that is 'low' can't be in a lesson.")]
    [InlineData(Facts, "source: kaartstop.example", "source: null", "facts.yml(5): The fact has no source.")]
    [InlineData(Facts, "value: 078 170 170", "value: 78170170", "facts.yml(4): '78170170' is no phone.")]
    [InlineData(Facts, "kind: phone", "kind: fax", "facts.yml(2): 'fax' is no kind of fact.")]
    [InlineData(Facts, "checked-on: 2026-11-22", "checked-on: gisteren", "facts.yml(7): 'gisteren' is no date.")]
    [InlineData(Facts, "kaart-stop:", "kaart-weg:", "There is no fact 'kaart-stop' in facts.yml.")]
    [InlineData(Facts, "kaart-stop:", "kaart-weg:", "There is no number or address 'kaart-stop' in facts.yml.")]
    [InlineData(Facts, "kaart-stop:", "kaart-weg:", "No lesson quotes the fact 'kaart-weg'.")]
    [InlineData(Facts, "kind: phone", "kind: claim", "There is no number or address 'kaart-stop' in facts.yml.")]
    [InlineData(TestContent.Settings, "facts: [kaart-stop]", "facts: []", "The lesson names the fact 'kaart-stop' but doesn't quote it.")]
    public void A_fault_in_a_fact_is_told(string file, string from, string to, string message)
    {
        content.Change(file, from, to);

        Told().ShouldContain(problem => problem.Contains(message), string.Join('\n', Told()));
    }

    [Fact]
    public void A_website_stands_in_the_real_life_step_alone()
    {
        content.Change(Facts, "kind: phone", "kind: website");
        content.Change(Facts, "value: 078 170 170", "value: kaartstop.example/hulp");

        Told().ShouldContain(problem => problem.Contains("A link stands outside the real-life step."));
    }

    [Theory]
    [InlineData("2027-11-22", null)]
    [InlineData("2027-11-23", "facts.yml(4): The fact 'kaart-stop' was checked on 2026-11-22.")]
    [InlineData("2027-11-23", "modules/les/module.yml(0): The lesson was compared with real screens on 2026-11-22.")]
    [InlineData("2027-06-01", "modules/les/module.yml(0): The decision for 'tr' was to be looked at again by 2027-05-31.")]
    [InlineData("2026-11-21", "modules/les/module.yml(0): The lesson was compared with real screens on 2026-11-22.")]
    public void What_grew_too_old_is_told(string today, string? message)
    {
        if (message is null)
        {
            content.Change(TestContent.Settings, "2027-05-31", "2028-05-31");
        }
        var clock = new FakeTimeProvider(DateTimeOffset.Parse($"{today}T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture));

        var told = new AgeCheck(clock).Run(content.Folder).Select(problem => problem.ToString()).ToList();

        if (message is null)
        {
            told.ShouldBeEmpty();
        }
        else
        {
            told.ShouldContain(problem => problem.StartsWith(message), string.Join('\n', told));
        }
    }

    [Fact]
    public void A_button_that_is_neither_listed_nor_on_the_phone_is_told()
    {
        content.Change(TestContent.Dutch, "  - Tik op `Verzenden`.", "  - Tik op `Uploaden`.");
        content.Change(TestContent.Turkish, "  - \"`Verzenden` düğmesine", "  - \"`Uploaden` düğmesine");

        Told().ShouldHaveSingleItem().ShouldContain("`Uploaden` is no listed button, and stands nowhere on the practice phone.");
        content.Write("practice/buttons.yml", content.Read("practice/buttons.yml") + "\nUploaden: { seen: op een smartphone, on: 2026-11-22 }\n");
        Told().ShouldHaveSingleItem().ShouldContain("The button 'Uploaden' of a lesson doesn't say what it does.");
        content.Write(ButtonMeanings.File, content.Read(ButtonMeanings.File) + TestContent.Meanings("Uploaden"));
        Told().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Verzenden: { own: of ours }", "", "The button 'Verzenden' of the practice phone isn't listed.")]
    [InlineData("Verzenden: { own: of ours }", "Verzenden: { seen: ergens }", "'Verzenden' doesn't say where it was seen, and when.")]
    [InlineData("Verzenden: { own: of ours }", "Verzenden: { seen: ergens, on: toen }", "'Verzenden' doesn't say where it was seen, and when.")]
    public void A_fault_in_the_list_of_buttons_is_told(string from, string to, string message)
    {
        content.Change("practice/buttons.yml", from, to);

        Told().ShouldContain(problem => problem.Contains(message), string.Join('\n', Told()));
    }

    [Fact]
    public void Without_a_list_of_buttons_the_list_is_asked_for()
    {
        content.Delete("practice/buttons.yml");

        Told().ShouldContain(problem => problem.StartsWith("practice/buttons.yml(0): The list of buttons is missing."));
    }

    [Fact]
    public void A_word_that_an_earlier_lesson_explained_is_known()
    {
        content.Write("modules/tweede/module.yml", Samples.Settings.Replace("order: 10", "order: 20").Replace("after: null", "after: les").Split("languages:")[0] + "languages: {}\ngroup: phone\n");
        content.Write("modules/tweede/images/envelop.svg", Samples.Drawing);
        content.Write(
            "modules/tweede/nl.md",
            Samples.Dutch.Replace("words:\n  inbox: De lijst met je e-mails.\n", "").Replace(
                "# Waarom", "# Weet je het? {#weet .pick-up}\n\nJe zoekt werk.\n\n# Waarom"));

        Told().ShouldNotContain(problem => problem.Contains("'inbox'"));
        content.Change("modules/tweede/module.yml", "after: les", "after: null");
        Told().ShouldContain(problem => problem.StartsWith("modules/tweede/nl.md") && problem.Contains("'inbox' isn't in content/words.txt"));
    }

    List<string> Told() => [.. content.Problems().Select(problem => problem.ToString())];
}
