using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>One person whom thirty colleagues ask at once, with the index of the database and without it.</summary>
[Collection(nameof(Alone))]
public sealed class EntryRecordRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int AtOnce = 30;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_ask_one_person_at_once_one_is_the_first()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = (await house.AddClientAsync()).Id;

        var got = await RunAsync(house, client);

        got.Count(outcome => outcome is NoteOutcome.Noted).ShouldBe(1);
        got.Count(outcome => outcome is NoteOutcome.AskedBefore).ShouldBe(AtOnce - 1);
        (await house.RecordsAsync()).Count.ShouldBe(1);
        (await house.AskingsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Control_without_the_index_all_of_them_are()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = (await house.AddClientAsync()).Id;
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync($"drop index {ParticipantKey.OncePerPerson}", Cancel));
        try
        {
            var got = await RunAsync(house, client);

            got.Count(outcome => outcome is NoteOutcome.Noted).ShouldBe(AtOnce);
            (await house.RecordsAsync()).Count.ShouldBe(AtOnce);
        }
        finally
        {
            await site.QueryAsync(context => context.EntryRecords.Where(r => r.OperationId == house.Operation.Id).ExecuteDeleteAsync(Cancel));
            await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(
                $"create unique index {ParticipantKey.OncePerPerson} on participant_key (operation_id, person_id)", Cancel));
        }
    }

    // All have looked before any of them writes: what happens by chance in a busy week happens here each time.
    async Task<IReadOnlyList<NoteOutcome?>> RunAsync(ReportHouse house, Guid client)
    {
        var meeting = new Meeting();
        var got = await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(_ => (Func<IServiceProvider, Task<Got>>)(async services =>
        {
            var transaction = new Meets(services.GetRequiredService<AppDbContext>(), meeting);
            return new(await ActivatorUtilities.CreateInstance<NoteAnswers>(services, transaction).RunAsync(house.Request(client), Cancel));
        })));
        return [.. got.Select(one => one?.Outcome)];
    }

    sealed record Got(NoteOutcome Outcome);

    sealed class Meets(AppDbContext context, Meeting meeting) : RecordTransaction(context)
    {
        public override async Task<EntryRecord?> FindAsync(Guid operationId, Guid personId, CancellationToken cancellationToken)
        {
            var found = await base.FindAsync(operationId, personId, cancellationToken);
            await meeting.ArriveAsync();
            return found;
        }
    }

    sealed class Meeting
    {
        readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int missing = AtOnce;

        // Whoever tries once more comes after it, and just passes.
        public Task ArriveAsync()
        {
            if (Interlocked.Decrement(ref missing) == 0)
            {
                complete.SetResult();
            }
            return complete.Task;
        }
    }
}
