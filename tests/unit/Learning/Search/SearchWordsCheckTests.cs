using DigitaalWerkt.Tests.Learning.Content;

namespace DigitaalWerkt.Tests.Learning.Search;

/// <summary>One mistake at a time in the words that people type.</summary>
public sealed class SearchWordsCheckTests : IDisposable
{
    const string File = "search-words.yml";

    readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("small: [de, het]\nsynonyms:\n  postvak: [inbox]\n  mails: [e-mail]\n", null)]
    [InlineData("small: []\nsynonyms: {}\n", null)]
    [InlineData("small: []\n", "search-words.yml(1): Keys are missing: synonyms.")]
    [InlineData("small: []\nsynonims: {}\n", "search-words.yml(2): There is no key 'synonims' here.")]
    [InlineData("small: []\nsynonyms:\n  postvak: [werkbon]\n", "search-words.yml(3): No lesson says 'werkbon'.")]
    [InlineData("small: []\nsynonyms:\n  postvak: []\n", "search-words.yml(0): 'postvak' leads to nothing.")]
    [InlineData("small: []\nsynonyms:\n  mijn postvak: [inbox]\n", "search-words.yml(3): 'mijn postvak' isn't one word.")]
    [InlineData("small: []\nsynonyms:\n  postvak: [de inbox]\n", "search-words.yml(3): 'de inbox' isn't one word.")]
    [InlineData("small: [de het]\nsynonyms: {}\n", "search-words.yml(1): 'de het' isn't one word.")]
    [InlineData("small: [postvak]\nsynonyms:\n  postvak: [inbox]\n", "search-words.yml(3): 'postvak' is a small word as well")]
    public void It_is_told_with_its_line_and_what_to_do(string text, string? problem)
    {
        content.Write(File, text);

        var told = content.Problems().Select(found => found.ToString()).ToList();

        if (problem is null)
        {
            told.ShouldBeEmpty();
        }
        else
        {
            told.ShouldHaveSingleItem().ShouldStartWith(problem);
        }
    }
}
