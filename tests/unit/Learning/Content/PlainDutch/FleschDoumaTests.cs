using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

namespace DigitaalWerkt.Tests.Learning.Content.PlainDutch;

public sealed class FleschDoumaTests
{
    [Fact]
    public void The_score_is_that_of_the_formula()
    {
        // 20 words of one syllable in 4 sentences: 206.84 - 0.93 * 5 - 77 * 1
        var score = FleschDouma.Score(Enumerable.Repeat("Dit is een kort ding.", 4));

        score!.Value.ShouldBe(125.19, 0.001);
    }

    [Fact]
    public void Long_words_and_sentences_lower_it()
    {
        var easy = FleschDouma.Score(Enumerable.Repeat("Je zoekt werk. Je leest je post.", 4));
        var hard = FleschDouma.Score(Enumerable.Repeat("De arbeidsbemiddelaar begeleidt werkzoekenden intensief naar tewerkstelling.", 4));

        easy!.Value.ShouldBeGreaterThan(100);
        hard!.Value.ShouldBeLessThan(0);
    }

    [Fact]
    public void A_short_page_has_no_score() => FleschDouma.Score(["Je zoekt werk."]).ShouldBeNull();

    [Fact]
    public void Addresses_count_for_nothing() =>
        FleschDouma.Score(Enumerable.Repeat("Dit is een kort ding jobs@bakkerijdekorrel.example.", 4))!.Value.ShouldBe(125.19, 0.001);
}
