using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>Where the practice phone of this visitor is kept: with a learner card in the database, without one on the device.</summary>
public sealed class PhoneStore(
    IHttpContextAccessor http, CurrentLearner learner, AppDbContext database, DeviceCookie<PhoneState> device) : IDeviceWork
{
    const int MaxAttempts = 5;
    static readonly TimeSpan DeviceLifetime = TimeSpan.FromDays(365);

    HttpContext Http => http.HttpContext!;

    public bool IsPresent => device.Read(Http) is not null;

    /// <summary>What stands on this device and on no card; null: nothing.</summary>
    public PhoneState? ReadDevice() => device.Read(Http);

    public async Task<PhoneState> ReadAsync(CancellationToken cancellationToken) => await learner.FindAsync(cancellationToken) is { } learnerId
        ? await database.PhoneRecords.Where(record => record.LearnerId == learnerId).Select(record => record.State).SingleOrDefaultAsync(cancellationToken) ?? PhoneState.Fresh
        : device.Read(Http) ?? PhoneState.Fresh;

    /// <summary>Does an act on the phone as it is at that moment, and keeps the result; of an act that is refused nothing is kept.</summary>
    /// <param name="act">May be called again when another device of the same learner was faster.</param>
    public async Task<PhoneAnswer> ChangeAsync(Func<PhoneState, PhoneAnswer> act, CancellationToken cancellationToken)
    {
        if (await learner.FindAsync(cancellationToken) is { } learnerId)
        {
            return await ChangeRecordAsync(learnerId, act, cancellationToken);
        }
        var before = device.Read(Http) ?? PhoneState.Fresh;
        var answer = act(before);
        if (answer.Outcome != Outcome.Refused && !ReferenceEquals(before, answer.State))
        {
            WriteDevice(answer.State);
        }
        return answer;
    }

    public async Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        if (device.Read(Http) is { } state)
        {
            var record = await FindOrAddAsync(learnerId, cancellationToken);
            record.Keep(record.State.Merge(state));
        }
    }

    /// <summary>Adds the phone of one learner to that of another.</summary>
    public async Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        if (await database.PhoneRecords.AsNoTracking().SingleOrDefaultAsync(record => record.LearnerId == from, cancellationToken) is { } moved)
        {
            var record = await FindOrAddAsync(to, cancellationToken);
            record.Keep(record.State.Merge(moved.State));
        }
    }

    public void Forget() => device.Delete(Http);

    async Task<PhoneAnswer> ChangeRecordAsync(Guid learnerId, Func<PhoneState, PhoneAnswer> act, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var record = await FindOrAddAsync(learnerId, cancellationToken);
            var answer = act(record.State);
            if (answer.Outcome == Outcome.Refused)
            {
                return answer;
            }
            record.Keep(answer.State);
            try
            {
                await database.SaveChangesAsync(cancellationToken);
                return answer;
            }
            catch (DbUpdateException e) when (attempt < MaxAttempts && IsSomebodyFaster(e))
            {
                database.Entry(record).State = EntityState.Detached;
            }
        }
    }

    async Task<PhoneRecord> FindOrAddAsync(Guid learnerId, CancellationToken cancellationToken) =>
        await database.PhoneRecords.FindAsync([learnerId], cancellationToken) ?? database.PhoneRecords.Add(new PhoneRecord(learnerId)).Entity;

    static bool IsSomebodyFaster(DbUpdateException e) =>
        e is DbUpdateConcurrencyException || e.Violates(PhoneRecord.OnePerLearner);

    void WriteDevice(PhoneState state)
    {
        for (var fitting = state; fitting is not null; fitting = fitting.Smaller())
        {
            if (device.Write(Http, fitting, DeviceLifetime))
            {
                return;
            }
        }
    }
}
