using System.Text.Json;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>The words that a learner keeps: with a card, or on the device.</summary>
public sealed class WordDossier(MyWords words, ModuleLibrary library, Texts texts) : ILearnerPart, IDevicePart
{
    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken) =>
        [ChapterOf(await words.ReadCardAsync(learnerId, cancellationToken))];

    public DossierChapter? ReadDevice() => words.ReadDevice() is { Events.IsEmpty: false } log ? ChapterOf(log) : null;

    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => words.MoveAsync(from, to, cancellationToken);

    DossierChapter ChapterOf(WordLog log) => new(
        "woorden", texts.Dutch("Learning", "Words_Title"), [.. log.Kept.Select(slug => library.Words.Find(slug)?.Word ?? slug)],
        JsonSerializer.SerializeToNode([.. log.Events], WordJson.Default.WordEventArray)!);
}
