using System.Text.Json;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>
/// The check of whoever holds this device. While it is done it is on the device alone; what came of it goes to the card, if there is one.
/// </summary>
public sealed class MyCheck(
    IHttpContextAccessor http, CurrentLearner learner, AppDbContext database, DeviceCookie<CheckState> cookie, TimeProvider clock) : IDeviceWork
{
    /// <summary>The name of the cookie, without its prefix.</summary>
    public const string Cookie = "doe";

    // Before, after, and one time more.
    const int MostKept = 4;

    static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    CheckState? read;

    public long Now => clock.GetUtcNow().ToUnixTimeSeconds();

    public bool IsPresent => ReadDevice().Count > 0;

    /// <summary>The check that is being done; null: none is.</summary>
    public CheckRun? Run => State.Run is { } run && !run.IsOld(Now) ? run : null;

    /// <summary>One that was left lying after a task or more: what was done in it counts, and nobody goes on with it. Null: there is none.</summary>
    public CheckRun? Left => State.Run is { Outcomes.Count: > 0 } run && run.IsOld(Now) ? run : null;

    HttpContext Http => http.HttpContext!;

    // Looking changes nothing: it is read as a result, and kept as one by what is done next.
    IEnumerable<CheckResult> OfLeft => Left is { } left ? [left.ToResult()] : [];

    CheckState State => read ??= cookie.Read(Http) ?? CheckState.Empty;

    /// <summary>The practice phone of the task of this moment.</summary>
    public static PhoneState PhoneOf(CheckRun run) => PhoneSnapshotOf(run) ?? PhoneState.Fresh;

    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<CheckResult>> ResultsAsync(CancellationToken cancellationToken) =>
        await learner.FindAsync(cancellationToken) is { } learnerId
            ? [.. await ReadCardAsync(learnerId, cancellationToken), .. OfLeft]
            : ReadDevice();

    public async Task<IReadOnlyList<CheckResult>> ReadCardAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var entries = await database.CheckEntries.AsNoTracking()
            .Where(entry => entry.LearnerId == learnerId).OrderBy(entry => entry.At).ToListAsync(cancellationToken);
        return entries.ConvertAll(entry => entry.ToResult());
    }

    /// <summary>What stands on this device and on no card, oldest first.</summary>
    public IReadOnlyList<CheckResult> ReadDevice() => [.. State.Results, .. OfLeft];

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (Left is { } left)
        {
            await EndAsync(left, cancellationToken);
        }
        Write(State with { Run = CheckRun.Begin(CheckRules.Next(await ResultsAsync(cancellationToken)), Now) });
    }

    /// <summary>Keeps the check as it is now.</summary>
    public void Keep(CheckRun run) => Write(State with { Run = run });

    /// <summary>Keeps the check with its phone. What could be taken back is the first to go when it doesn't fit.</summary>
    public void Keep(CheckRun run, PhoneState phone)
    {
        if (!TryWrite(State with { Run = run with { Phone = JsonSerializer.Serialize(phone, PhoneJson.Default.PhoneState) } }))
        {
            Keep(run with { Phone = JsonSerializer.Serialize(phone with { Undo = null }, PhoneJson.Default.PhoneState) });
        }
    }

    /// <summary>Keeps what came of it, by when it was begun: whoever sends the last task twice has done it once.</summary>
    public async Task EndAsync(CheckRun run, CancellationToken cancellationToken)
    {
        var result = run.ToResult();
        if (await learner.FindAsync(cancellationToken) is { } learnerId)
        {
            await AddAsync(learnerId, result, cancellationToken);
            Write(State with { Run = null });
        }
        else
        {
            Write(new CheckState(null, [.. State.Results.Append(result).TakeLast(MostKept)]));
        }
    }

    public async Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        foreach (var result in ReadDevice())
        {
            await AddAsync(learnerId, result, cancellationToken);
        }
    }

    /// <summary>Adds the results of one learner to those of another.</summary>
    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => database.Database.ExecuteSqlAsync(
        $"""
         insert into check_entry (learner_id, version, at, outcomes)
         select {to}, version, at, outcomes from check_entry where learner_id = {from}
         on conflict do nothing
         """,
        cancellationToken);

    public void Forget()
    {
        cookie.Delete(Http);
        read = CheckState.Empty;
    }

    static PhoneState? PhoneSnapshotOf(CheckRun run)
    {
        try
        {
            return run.Phone is { } json ? JsonSerializer.Deserialize(json, PhoneJson.Default.PhoneState) : null;
        }
        catch (JsonException)
        {
            // An older program wrote it in another form: the task begins anew.
            return null;
        }
    }

    Task<int> AddAsync(Guid learnerId, CheckResult result, CancellationToken cancellationToken) => database.Database.ExecuteSqlAsync(
        $"""
         insert into check_entry (learner_id, version, at, outcomes)
         values ({learnerId}, {(int)result.Version}, {DateTimeOffset.FromUnixTimeSeconds(result.At)},
                 {JsonSerializer.Serialize(result.Outcomes, CheckJson.Default.IReadOnlyListCheckOutcome)}::jsonb)
         on conflict do nothing
         """,
        cancellationToken);

    // When it doesn't fit, the task begins anew before a result is lost; then the oldest results go first.
    void Write(CheckState state)
    {
        while (!TryWrite(state))
        {
            if (state.Run is { Phone: not null } run)
            {
                state = state with { Run = run with { Phone = null } };
            }
            else if (state.Results.Count > 0)
            {
                state = state with { Results = [.. state.Results.Skip(1)] };
            }
            else
            {
                return;
            }
        }
    }

    bool TryWrite(CheckState state)
    {
        if (!cookie.Write(Http, state, Lifetime))
        {
            return false;
        }
        read = state;
        return true;
    }
}
