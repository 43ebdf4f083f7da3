using System.Text.Json;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>What the lessons keep about a learner: with a card, or on the device.</summary>
public sealed class ProgressDossier(LearnerProgress progress, ModuleLibrary library, Texts texts)
    : ILearnerPart, IDevicePart
{
    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        return [ChapterOf(await progress.ReadCardAsync(learnerId, cancellationToken))];
    }

    public DossierChapter? ReadDevice() => progress.ReadDevice() is { Events.IsEmpty: false } log ? ChapterOf(log) : null;

    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => progress.MoveAsync(from, to, cancellationToken);

    DossierChapter ChapterOf(ProgressLog log)
    {
        string[] lines = [.. library.Modules.Where(module => log.HasStarted(module.Slug)).Select(module => LineOf(module, log))];
        var content = JsonSerializer.SerializeToNode([.. log.Events], ProgressJson.Default.ProgressEventArray)!;
        return new("lessen", texts.Dutch("Learning", "Data_Title"), lines, content);
    }

    string LineOf(Module module, ProgressLog log) => texts.Dutch(
        "Learning", "Data_Line", module.Title.Dutch, module.Steps.Count(step => log.HasFinished(module.Slug, step.Id)), module.Steps.Count);
}
