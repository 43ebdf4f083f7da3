using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>
/// The progress of whoever holds this device: with a learner card in the database, without one in a cookie on the device.
/// </summary>
public sealed class LearnerProgress(
    IHttpContextAccessor http, CurrentLearner learner, AppDbContext database, DeviceCookie<ProgressEvent[]> cookie, TimeProvider clock)
    : IDeviceWork
{
    static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    public bool IsPresent => cookie.Read(Http) is { Length: > 0 };

    HttpContext Http => http.HttpContext!;

    public async Task<ProgressLog> ReadAsync(CancellationToken cancellationToken) =>
        await learner.FindAsync(cancellationToken) is { } learnerId
            ? await ReadCardAsync(learnerId, cancellationToken)
            : ReadDevice();

    public async Task RecordAsync(string module, string step, ProgressKind kind, CancellationToken cancellationToken)
    {
        var added = new ProgressEvent(module, step, kind, clock.GetUtcNow().ToUnixTimeSeconds());
        if (await learner.FindAsync(cancellationToken) is { } learnerId)
        {
            await AddAsync(learnerId, added, cancellationToken);
        }
        else
        {
            WriteDevice(ReadDevice().With(added));
        }
    }

    public async Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        foreach (var known in ReadDevice().Events)
        {
            await AddAsync(learnerId, known, cancellationToken);
        }
    }

    public void Forget() => cookie.Delete(Http);

    ProgressLog ReadDevice() => cookie.Read(Http) is { } events ? ProgressLog.From(events) : ProgressLog.Empty;

    void WriteDevice(ProgressLog log)
    {
        var kept = log.Condensed();
        // A cookie holds some hundred steps; whoever does more without a card keeps the newest.
        while (!cookie.Write(Http, [.. kept.Events], Lifetime))
        {
            kept = kept.WithoutOldest();
        }
    }

    async Task<ProgressLog> ReadCardAsync(Guid learnerId, CancellationToken cancellationToken) => ProgressLog.From(
        (await database.ProgressEntries.AsNoTracking().Where(entry => entry.LearnerId == learnerId).ToListAsync(cancellationToken))
        .Select(entry => new ProgressEvent(entry.Module, entry.Step, entry.Kind, entry.At.ToUnixTimeSeconds())));

    Task<int> AddAsync(Guid learnerId, ProgressEvent added, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
             insert into progress_entry (learner_id, module, step, kind, at)
             values ({learnerId}, {added.Module}, {added.Step}, {(int)added.Kind}, {DateTimeOffset.FromUnixTimeSeconds(added.At)})
             on conflict do nothing
             """,
            cancellationToken);
}
