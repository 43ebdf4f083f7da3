using System.Text.Json;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What the check keeps about a learner: with a card, or on the device.</summary>
public sealed class CheckDossier(MyCheck check, Texts texts) : ILearnerPart, IDevicePart
{
    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken) =>
        [ChapterOf(await check.ReadCardAsync(learnerId, cancellationToken))];

    public DossierChapter? ReadDevice() => check.ReadDevice() is { Count: > 0 } results ? ChapterOf(results) : null;

    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => check.MoveAsync(from, to, cancellationToken);

    DossierChapter ChapterOf(IReadOnlyList<CheckResult> results) => new(
        "doeCheck",
        texts.Dutch("Learning", "Check_Title"),
        [.. results.Select(LineOf)],
        JsonSerializer.SerializeToNode([.. results], CheckJson.Default.CheckResultArray)!);

    string LineOf(CheckResult result) =>
        texts.Dutch("Learning", "Check_Data_Line", BelgianFormat.NumericDate(result.Day), result.Done);
}
