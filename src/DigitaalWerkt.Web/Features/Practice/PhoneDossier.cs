using System.Text.Json;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What the practice phone keeps about a learner: with a card, or on the device.</summary>
public sealed class PhoneDossier(AppDbContext database, PhoneStore phones, Texts texts) : ILearnerPart, IDevicePart
{
    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var state = await database.PhoneRecords.Where(record => record.LearnerId == learnerId).Select(record => record.State)
            .SingleOrDefaultAsync(cancellationToken) ?? PhoneState.Fresh;
        return [ChapterOf(state)];
    }

    public DossierChapter? ReadDevice() => phones.ReadDevice() is { } state ? ChapterOf(state) : null;

    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => phones.MoveAsync(from, to, cancellationToken);

    DossierChapter ChapterOf(PhoneState state) => new(
        "oefentelefoon", texts.Dutch("Practice", "Data_Title"), [.. Lines(state)],
        JsonSerializer.SerializeToNode(state with { Undo = null }, PhoneJson.Default.PhoneState)!);

    IEnumerable<string> Lines(PhoneState state) =>
        new[]
        {
            ("Data_Read", state.Read.Count), ("Data_Sent", state.Sent.Count), ("Data_Spam", state.Spam.Count), ("Data_Facts", state.Facts.Count),
        }
            .Where(line => line.Item2 > 0)
            .Select(line => texts.Dutch("Practice", line.Item1, line.Item2));
}
