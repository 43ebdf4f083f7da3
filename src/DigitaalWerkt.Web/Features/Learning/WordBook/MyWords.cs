using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>The words of whoever holds this device: with a learner card in the database, without one in a cookie on the device.</summary>
public sealed class MyWords(
    IHttpContextAccessor http, CurrentLearner learner, AppDbContext database, DeviceCookie<WordEvent[]> cookie, TimeProvider clock)
    : IDeviceWork
{
    /// <summary>The name of the cookie, without its prefix.</summary>
    public const string Cookie = "woorden";

    static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    public bool IsPresent => cookie.Read(Http) is { Length: > 0 };

    HttpContext Http => http.HttpContext!;

    public async Task<WordLog> ReadAsync(CancellationToken cancellationToken) =>
        await learner.FindAsync(cancellationToken) is { } learnerId ? await ReadCardAsync(learnerId, cancellationToken) : ReadDevice();

    public async Task<WordLog> ReadCardAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var entries = await database.WordEntries.AsNoTracking().Where(entry => entry.LearnerId == learnerId).ToListAsync(cancellationToken);
        return WordLog.From(entries.Select(entry => new WordEvent(entry.Word, entry.Act, entry.At.ToUnixTimeSeconds())));
    }

    /// <summary>What stands on this device and on no card.</summary>
    public WordLog ReadDevice() => cookie.Read(Http) is { } events ? WordLog.From(events) : WordLog.Empty;

    public async Task RecordAsync(string word, WordAct act, CancellationToken cancellationToken)
    {
        var log = await ReadAsync(cancellationToken);
        // Later than all before it: keeping and taking away in one second must not change places.
        var at = Math.Max(clock.GetUtcNow().ToUnixTimeSeconds(), (log.Events.LastOrDefault()?.At ?? 0) + 1);
        var added = new WordEvent(word, act, at);
        if (await learner.FindAsync(cancellationToken) is { } learnerId)
        {
            await AddAsync(learnerId, added, cancellationToken);
            return;
        }
        var kept = log.With(added).Condensed();
        while (!cookie.Write(Http, [.. kept.Events], Lifetime))
        {
            kept = kept.Smaller();
        }
    }

    public async Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        foreach (var known in ReadDevice().Events)
        {
            await AddAsync(learnerId, known, cancellationToken);
        }
    }

    /// <summary>Adds the words of one learner to those of another.</summary>
    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => database.Database.ExecuteSqlAsync(
        $"""
         insert into word_entry (learner_id, word, act, at)
         select {to}, word, act, at from word_entry where learner_id = {from}
         on conflict do nothing
         """,
        cancellationToken);

    public void Forget() => cookie.Delete(Http);

    Task<int> AddAsync(Guid learnerId, WordEvent added, CancellationToken cancellationToken) => database.Database.ExecuteSqlAsync(
        $"""
         insert into word_entry (learner_id, word, act, at)
         values ({learnerId}, {added.Word}, {(int)added.Act}, {DateTimeOffset.FromUnixTimeSeconds(added.At)})
         on conflict do nothing
         """,
        cancellationToken);
}
