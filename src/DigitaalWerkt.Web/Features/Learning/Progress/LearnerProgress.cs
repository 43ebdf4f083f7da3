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
        var log = await ReadAsync(cancellationToken);
        // Later than all before it: two steps in one second must not change places.
        var at = Math.Max(clock.GetUtcNow().ToUnixTimeSeconds(), (log.Latest?.At ?? 0) + 1);
        var added = new ProgressEvent(module, step, kind, at);
        if (await learner.FindAsync(cancellationToken) is { } learnerId)
        {
            await AddAsync(learnerId, added, cancellationToken);
        }
        else
        {
            WriteDevice(log.With(added));
        }
    }

    public async Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        foreach (var known in ReadDevice().Events)
        {
            await AddAsync(learnerId, known, cancellationToken);
        }
    }

    /// <summary>What stands on this device and on no card.</summary>
    public ProgressLog ReadDevice() => cookie.Read(Http) is { } events ? ProgressLog.From(events) : ProgressLog.Empty;

    /// <summary>Adds the progress of one learner to that of another.</summary>
    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
             insert into progress_entry (learner_id, module, step, kind, at)
             select {to}, module, step, kind, at from progress_entry where learner_id = {from}
             on conflict do nothing
             """,
            cancellationToken);

    public void Forget() => cookie.Delete(Http);

    /// <summary>The progress of a learner with a card: of every step the last time, as on a device.</summary>
    public async Task<ProgressLog> ReadCardAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var latest = await database.ProgressEntries.Where(entry => entry.LearnerId == learnerId)
            .GroupBy(entry => new { entry.Module, entry.Step, entry.Kind })
            .Select(same => new { same.Key.Module, same.Key.Step, same.Key.Kind, At = same.Max(entry => entry.At) })
            .ToListAsync(cancellationToken);
        return ProgressLog.From(latest.Select(entry => new ProgressEvent(entry.Module, entry.Step, entry.Kind, entry.At.ToUnixTimeSeconds())));
    }

    void WriteDevice(ProgressLog log)
    {
        var kept = log.Condensed();
        // A cookie holds some hundred steps; whoever does more without a card keeps the newest.
        while (!cookie.Write(Http, [.. kept.Events], Lifetime))
        {
            kept = kept.WithoutOldest();
        }
    }

    Task<int> AddAsync(Guid learnerId, ProgressEvent added, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
             insert into progress_entry (learner_id, module, step, kind, at)
             values ({learnerId}, {added.Module}, {added.Step}, {(int)added.Kind}, {DateTimeOffset.FromUnixTimeSeconds(added.At)})
             on conflict do nothing
             """,
            cancellationToken);
}
