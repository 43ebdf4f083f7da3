using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Learning.Content.PlainDutch;

public sealed class SyllablesTests
{
    [Theory]
    // Each vowel group is one
    [InlineData("naam", 1)]
    [InlineData("boek", 1)]
    [InlineData("huis", 1)]
    [InlineData("tijd", 1)]
    [InlineData("trein", 1)]
    [InlineData("deur", 1)]
    [InlineData("blauw", 1)]
    [InlineData("oud", 1)]
    [InlineData("nieuw", 1)]
    [InlineData("leeuw", 1)]
    [InlineData("draai", 1)]
    [InlineData("mooi", 1)]
    [InlineData("groei", 1)]
    [InlineData("bureau", 2)]
    [InlineData("station", 2)]
    [InlineData("mail", 1)]
    [InlineData("typ", 1)]
    [InlineData("yoga", 2)]
    [InlineData("quiz", 1)]
    // Where two groups meet
    [InlineData("mooie", 2)]
    [InlineData("nieuwe", 2)]
    [InlineData("draaien", 2)]
    [InlineData("eieren", 3)]
    [InlineData("radio", 3)]
    [InlineData("video", 3)]
    [InlineData("geopend", 3)]
    [InlineData("beantwoorden", 4)]
    [InlineData("sociaal", 3)]
    [InlineData("officieel", 4)]
    [InlineData("bibliotheek", 4)]
    [InlineData("sollicitatie", 5)]
    // A trema begins a syllable
    [InlineData("ideeën", 3)]
    [InlineData("België", 3)]
    [InlineData("coördinator", 5)]
    [InlineData("ruïne", 3)]
    [InlineData("geïnteresseerd", 5)]
    [InlineData("vacuüm", 3)]
    [InlineData("reünie", 3)]
    [InlineData("geëerd", 2)]
    [InlineData("beëindigen", 4)]
    [InlineData("naïef", 2)]
    // Accents don't
    [InlineData("één", 1)]
    [InlineData("café", 2)]
    [InlineData("vóór", 1)]
    // Spelt out, hyphens, English
    [InlineData("cv", 2)]
    [InlineData("VDAB", 4)]
    [InlineData("OCMW", 4)]
    [InlineData("gsm", 3)]
    [InlineData("e-mail", 2)]
    [InlineData("e-mailadres", 4)]
    [InlineData("foto's", 2)]
    [InlineData("smartphones", 2)]
    [InlineData("website", 2)]
    [InlineData("10", 2)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int syllables) => Syllables.In(word).ShouldBe(syllables);

    [Fact]
    public void A_letter_with_a_loose_trema_counts_like_a_whole_one() => Syllables.In("ide\u0065e\u0308n").ShouldBe(Syllables.In("ideeën"));

    [Fact]
    public void Every_word_has_a_syllable_and_at_most_one_per_letter() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("abcdefghijklmnopqrstuvwxyzëïé".ToCharArray()).NonEmptyListOf().Select(letters => string.Concat(letters)).ToArbitrary(),
        word => Syllables.In(word) >= 1 && Syllables.In(word) <= word.Length));

    [Fact]
    public void A_hyphen_adds_the_parts() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("werk", "naam", "adres", "nieuws", "bureau").Two().ToArbitrary(),
        pair => Syllables.In($"{pair.Item1}-{pair.Item2}") == Syllables.In(pair.Item1) + Syllables.In(pair.Item2)));
}
