namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Compares a translation with the Dutch: the same steps, the same blocks, in the same order.</summary>
static class Mirror
{
    const string Remedy = "A translation has the same steps and blocks in the same order as nl.md.";

    public static void Check(WrittenLesson dutch, WrittenLesson translation, Source source)
    {
        foreach (var missing in dutch.Words.Keys.Except(translation.Words.Keys))
        {
            source.Complain(1, $"The word '{missing}' isn't explained here.", $"Add '{missing}' under words, in Dutch, with its explanation.");
        }
        foreach (var (word, text) in translation.Words.Where(word => !dutch.Words.ContainsKey(word.Key)))
        {
            source.Complain(text.Line, $"nl.md doesn't explain the word '{word}'.", "Take it away, or write the word as nl.md does.");
        }
        for (var i = 0; i < Math.Max(dutch.Steps.Count, translation.Steps.Count); i++)
        {
            var (theirs, ours) = (dutch.Steps.ElementAtOrDefault(i), translation.Steps.ElementAtOrDefault(i));
            if (theirs?.Id != ours?.Id || theirs?.Kind != ours?.Kind)
            {
                source.Complain(ours?.Line ?? 0, $"Step {i + 1} is {Name(ours)}; in nl.md it is {Name(theirs)}.", Remedy);
                return;
            }
            Check(theirs!, ours!, source);
        }
    }

    static void Check(WrittenStep dutch, WrittenStep translation, Source source)
    {
        for (var i = 0; i < Math.Max(dutch.Blocks.Count, translation.Blocks.Count); i++)
        {
            var (theirs, ours) = (dutch.Blocks.ElementAtOrDefault(i), translation.Blocks.ElementAtOrDefault(i));
            if (theirs?.Shape != ours?.Shape)
            {
                source.Complain(
                    ours?.Line ?? translation.Line,
                    $"Block {i + 1} of step '{translation.Id}' is {ours?.Shape ?? "missing"}; in nl.md it is {theirs?.Shape ?? "not there"}{(theirs is null ? "" : $" (line {theirs.Line})")}.",
                    Remedy);
                return;
            }
        }
    }

    static string Name(WrittenStep? step) => step is null ? "not there" : $"'{step.Id}' ({Source.WordFor(step.Kind)})";
}
