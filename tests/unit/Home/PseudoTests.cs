using System.Collections;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Home;

/// <summary>
/// What a learner reads comes from the resources, so that it can be translated. Not counted: numbers and signs, what stands
/// in an element with translate="no" (the wordmark, names of languages and cookies, words of real screens), the words of the
/// lessons themselves, and what the practice phone shows.
/// </summary>
public sealed class PseudoTests(PseudoSite site) : IClassFixture<PseudoSite>
{
    ModuleLibrary Library => site.Services.GetRequiredService<ModuleLibrary>();

    public static TheoryData<string> CardPages =>
        [CardLinks.Mine, CardLinks.Print, CardLinks.Data, CardLinks.Erase, CardLinks.Name, CardLinks.Erased];

    [Theory]
    [InlineData("/")]
    [InlineData("/hulp?van=/lessen")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/bestaat-niet")]
    [InlineData(CardLinks.Mine)]
    [InlineData(CardLinks.Empty)]
    [InlineData(PracticeLinks.Phone)]
    public async Task Every_word_comes_from_the_resources(string address) =>
        Unmarked(await site.Visitor().OpenAsync(address)).ShouldBeEmpty();

    [Fact]
    public async Task So_does_every_word_round_the_classes()
    {
        var titles = Library.Modules.Select(module => module.Title.Dutch).ToHashSet();

        Unmarked(await site.Visitor().OpenAsync("/groepslessen")).Where(text => !titles.Contains(text)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tr")]
    [InlineData("ar")]
    public async Task So_does_every_translated_word(string code)
    {
        var page = await site.Visitor(("__Host-taal", code)).OpenAsync("/");

        page.QuerySelectorAll(".translation").ShouldNotBeEmpty();
        Unmarked(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task So_does_every_word_round_a_lesson()
    {
        var content = ContentOf(Library.Modules).Select(Tidy).ToHashSet();
        var unmarked = new List<string>();

        foreach (var module in Library.Modules)
        {
            var visitor = site.Visitor();
            foreach (var address in PagesOf(module))
            {
                var page = await visitor.OpenAsync(address);
                page.QuerySelector("h1").ShouldNotBeNull(address);
                unmarked.AddRange(Unmarked(page).Where(text => !content.Contains(text)).Select(text => $"{address}: {text}"));
            }
        }

        unmarked.ShouldBeEmpty();
    }

    [Fact]
    public async Task So_does_every_word_round_a_task_with_all_its_help()
    {
        var content = ContentOf(Library.Modules).Select(Tidy).ToHashSet();
        var module = Library.Modules[0];
        var step = module.Steps.First(step => step.Practice is not null);
        var visitor = site.Visitor();
        foreach (var verb in new[] { PhoneVerb.MarkSpam, PhoneVerb.Hint, PhoneVerb.Hint, PhoneVerb.Show })
        {
            await visitor.PostFormAsync(LearningLinks.Practise(module, step), ("act", new PhoneAct(verb).ToString()));

            var page = await visitor.OpenAsync(LearningLinks.Step(module, step));

            // One help at a time.
            page.QuerySelectorAll(".task .panel.tip").Length.ShouldBe(verb == PhoneVerb.MarkSpam ? 0 : 1);
            Unmarked(page).Where(text => !content.Contains(text)).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(CardPages))]
    public async Task So_does_every_word_round_a_card(string address)
    {
        var holder = site.Visitor();
        await holder.PostFormAsync(CardLinks.Mine);
        await holder.PostFormAsync(LearningLinks.Lesson(Library.Modules[0]));
        var content = ContentOf(Library.Modules).Select(Tidy).ToHashSet();

        var page = await holder.OpenAsync(address);

        page.QuerySelector("h1").ShouldNotBeNull();
        Unmarked(page).Where(text => !content.Contains(text)).ShouldBeEmpty();
    }

    /// <summary>The front of a lesson, its steps with every answer and their help, its end, and its paper.</summary>
    static IEnumerable<string> PagesOf(Module module) =>
    [
        LearningLinks.Lessons,
        LearningLinks.Lesson(module),
        .. module.Steps.SelectMany(step => new[] { LearningLinks.Step(module, step), LearningLinks.StepHelp(module, step) }),
        .. module.Steps.SelectMany(step => step.Questions
            .SelectMany(question => question.Options.Select((_, index) => $"{LearningLinks.Step(module, step)}?antwoord={index + 1}"))),
        LearningLinks.Finished(module),
        LearningLinks.OnPaper(module),
    ];

    /// <summary>The Dutch words that a lesson's own files hold.</summary>
    static IEnumerable<string> ContentOf(object? thing) => thing switch
    {
        null or string => [],
        Localised<string> text => [text.Dutch],
        Localised<Prose> prose => [prose.Dutch.Text, .. new HtmlParser().ParseDocument(prose.Dutch.Html).Body!.Descendants<IText>().Select(text => text.Text)],
        NewWord word => [word.Word, word.Meaning.Dutch],
        IEnumerable many => many.Cast<object?>().SelectMany(ContentOf),
        _ when thing.GetType().Namespace == typeof(Module).Namespace =>
            thing.GetType().GetProperties().SelectMany(property => ContentOf(property.GetValue(thing))),
        _ => [],
    };

    static List<string> Unmarked(IHtmlDocument page) =>
    [
        .. page.Body!.Descendants<IText>().Where(text => IsCounted(text.ParentElement!)).Select(text => text.Text)
            // What only a screen reader says is said by us, wherever it stands.
            .Concat(page.QuerySelectorAll("[aria-label]").Select(element => element.GetAttribute("aria-label")!))
            .Concat(page.QuerySelectorAll("[alt]").Where(IsCounted).Select(element => element.GetAttribute("alt")!))
            .Concat(page.QuerySelectorAll("[placeholder]").Where(IsCounted).Select(element => element.GetAttribute("placeholder")!))
            .Concat(page.Title!.Split(" – ").Where(part => part != "Digitaal Werkt!"))
            .Select(text => Tidy(Outside(text)))
            .Where(text => text.Any(char.IsLetter)),
    ];

    static bool IsCounted(IElement element) => element.Closest("[translate=no], script, .phone") is null;

    static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Outside(string text)
    {
        while (text.IndexOf('⟦') is >= 0 and var from && text.IndexOf('⟧', from) is >= 0 and var to)
        {
            text = text.Remove(from, to - from + 1);
        }
        return text;
    }
}
