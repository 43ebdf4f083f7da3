using AngleSharp.Dom;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Home;

/// <summary>
/// What a learner reads comes from the resources, so that it can be translated. Not counted: numbers and signs, and what stands
/// in an element with translate="no" (the wordmark, names of languages and cookies, words of real screens).
/// </summary>
public sealed class PseudoTests(PseudoSite site) : IClassFixture<PseudoSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/groepslessen")]
    [InlineData("/hulp?van=/lessen")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/bestaat-niet")]
    public async Task Every_word_comes_from_the_resources(string address)
    {
        var page = await site.Visitor().OpenAsync(address);

        Unmarked(page.Body!).ShouldBeEmpty();
        Unmarked(page.QuerySelector("title")!).Where(text => text != "– Digitaal Werkt!").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tr")]
    [InlineData("ar")]
    public async Task So_does_every_translated_word(string code)
    {
        var page = await site.Visitor(("__Host-taal", code)).OpenAsync("/");

        page.QuerySelectorAll(".translation").ShouldNotBeEmpty();
        Unmarked(page.Body!).ShouldBeEmpty();
    }

    static IEnumerable<string> Unmarked(IElement place) => place.Descendants<IText>()
        .Where(text => text.ParentElement!.Closest("[translate=no], script") is null)
        .Select(text => Outside(text.Text).Trim())
        .Concat(place.QuerySelectorAll("[aria-label], [alt], [placeholder]")
            .SelectMany(element => new[] { element.GetAttribute("aria-label"), element.GetAttribute("alt"), element.GetAttribute("placeholder") })
            .OfType<string>().Select(Outside))
        .Where(text => text.Any(char.IsLetter));

    static string Outside(string text)
    {
        while (text.IndexOf('⟦') is >= 0 and var from && text.IndexOf('⟧', from) is >= 0 and var to)
        {
            text = text.Remove(from, to - from + 1);
        }
        return text;
    }
}
