namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Makes the lesson that pages show out of files in which nothing was wrong.</summary>
static class ModuleBuilder
{
    public static Module Build(WrittenModule written)
    {
        var settings = written.Settings;
        var words = written.Dutch.Words.Keys
            .Select(word => new NewWord(word, Localise(written, lesson => lesson.Words[word]).Select(meaning => meaning.Text)))
            .ToList();
        return new Module
        {
            Slug = written.Slug,
            Order = settings.Order,
            Group = settings.Group,
            IsFirst = settings.BeginHere is not null,
            NeedsEmail = settings.NeedsEmail,
            Minutes = settings.Minutes,
            Audience = settings.Audience,
            After = settings.After?.Value,
            Drawing = written.Drawings[settings.Drawing],
            Drawings = [.. written.Drawings.Values],
            Codes = settings.Codes,
            SeenOn = settings.SeenOn,
            Mails = [.. settings.Mails.Select(mail => mail.Value)],
            Answers = [.. settings.Answers.Select(mail => mail.Value)],
            Recall = [.. written.RecallSteps.Select(again => again.Id)],
            Files = [.. settings.Files.Select(file => file.Value)],
            Facts = [.. settings.Facts.Select(fact => fact.Value)],
            // Only what is really there: a language that is planned has no file yet.
            Languages = [.. settings.Languages.Where(language => written.Translations.Any(lesson => lesson.Language == language.Language))],
            Title = Localise(written, lesson => lesson.Title).Select(title => title.Text),
            Summary = Localise(written, lesson => lesson.Summary).Select(summary => summary.Text),
            Words = words,
            Guide = written.Guide?.Guide,
            Steps = [.. written.Dutch.Steps.Select((_, i) => Step(written, i, words))],
        };
    }

    static Step Step(WrittenModule written, int index, IReadOnlyList<NewWord> words)
    {
        var step = written.Dutch.Steps[index];
        var firstUsed = written.Dutch.WordsFirstUsedIn(step).ToHashSet();
        return new Step(
            step.Id,
            step.Kind,
            index + 1,
            Localise(written, lesson => lesson.Steps[index].Title).Select(title => title.Text),
            [.. step.Blocks.Select((block, i) => Block(written, block, lesson => lesson.Steps[index].Blocks[i]))],
            [.. words.Where(word => firstUsed.Contains(word.Word))]);
    }

    static Block Block(WrittenModule written, WrittenBlock dutch, Func<WrittenLesson, WrittenBlock> find) =>
        dutch.Build([.. dutch.Texts.Select((_, i) => Localise(written, lesson => find(lesson).Texts[i]))], written.Drawings);

    static Localised<Prose> Localise(WrittenModule written, Func<WrittenLesson, WrittenText> find) =>
        new(find(written.Dutch).Prose, written.Translations.ToDictionary(lesson => lesson.Language.Code, lesson => find(lesson).Prose));
}
