using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Learning.Content.PlainDutch;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Je zoekt werk. Een bedrijf schrijft je.", "Je zoekt werk.|Een bedrijf schrijft je.")]
    [InlineData("Wie schrijft er? Kijk goed! Nu.", "Wie schrijft er?|Kijk goed!|Nu.")]
    [InlineData("Kijk bovenaan: daar staat de naam.", "Kijk bovenaan: daar staat de naam.")]
    [InlineData("Kom om 10.30 uur naar jobs@korrel.example. Dag.", "Kom om 10.30 uur naar jobs@korrel.example.|Dag.")]
    [InlineData("Een vrucht, bv. een appel. Lekker.", "Een vrucht, bv. een appel.|Lekker.")]
    [InlineData("Vraag J. Maes. Zij helpt.", "Vraag J. Maes.|Zij helpt.")]
    [InlineData("Hij zegt: \"Kom.\" Jij komt.", "Hij zegt: \"Kom.\"|Jij komt.")]
    [InlineData("Wacht… Nu.", "Wacht…|Nu.")]
    [InlineData("Open je inbox\nLees een e-mail", "Open je inbox|Lees een e-mail")]
    [InlineData("  ", "")]
    public void Text_is_split_where_a_sentence_ends(string text, string sentences) => string.Join('|', Sentences.In(text)).ShouldBe(sentences);

    [Fact]
    public void No_word_is_lost() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("werk", "Kijk", "bv.", "ja.", "nee!", "wie?", "\n", "(zo.)", "J.", "10.30").ListOf().Select(parts => string.Join(' ', parts)).ToArbitrary(),
        text => Sentences.In(text).SelectMany(Words.In).SequenceEqual(Words.In(text))));
}
