using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>Keeps what somebody answered when they began or stopped: once for each person and operation.</summary>
public sealed class NoteAnswers(
    AppDbContext context, RecordTransaction transaction, IndicatorLibrary library, SealAnswers seal, TimeProvider clock)
{
    /// <summary>Done twice with the same key it is done once. Of many who ask the same person at once, one is the first.</summary>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<NoteOutcome> RunAsync(NoteRequest request, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            if (await FindOperationAsync(request, BrusselsTime.DayOf(now), cancellationToken) is not { } operation)
            {
                return NoteOutcome.Gone;
            }
            var record = await transaction.FindAsync(operation.Id, request.PersonId, cancellationToken);
            var before = record is null
                ? null
                : await context.RecordAskings.AsNoTracking()
                    .SingleOrDefaultAsync(a => a.RecordId == record.Id && a.Moment == request.Moment, cancellationToken);
            return before is not null ? Answer(before, request.Key)
                : record is null && request.Moment == AskMoment.End ? NoteOutcome.Gone
                : Keep(record, operation, request, now);
        },
        cancellationToken);

    static NoteOutcome Answer(RecordAsking before, RequestKey key) => before.RequestId != key.Id ? NoteOutcome.AskedBefore
        : before.RequestContent == key.Content ? NoteOutcome.Noted
        : NoteOutcome.SentBefore;

    async Task<Operation?> FindOperationAsync(NoteRequest request, DateOnly today, CancellationToken cancellationToken)
    {
        var (person, organisation) = (request.PersonId, request.OrganisationId);
        var asked = request.Moment == AskMoment.Begin ? context.Operations.OpenOn(today) : context.Operations.AskingOn(today);
        return await asked.Of(organisation).AsNoTracking()
            .Where(o => o.Id == request.OperationId && context.People.Any(p => p.Id == person && p.OrganisationId == organisation))
            .SingleOrDefaultAsync(cancellationToken);
    }

    NoteOutcome Keep(EntryRecord? known, Operation operation, NoteRequest request, DateTimeOffset now)
    {
        var record = known;
        if (record is null)
        {
            record = context.Add(new EntryRecord(
                operation.Id, request.OrganisationId, operation.IndicatorSet, BrusselsTime.DayOf(now))).Entity;
            context.Add(new ParticipantKey(record.Id, operation.Id, request.PersonId));
        }
        if (request.Moment == AskMoment.End)
        {
            record.Leave(BrusselsTime.DayOf(now));
        }
        context.Add(new RecordAsking(record.Id, request.Moment, request.Way, request.AskedBy, request.Key, now));
        context.AddRange(library.Find(record.IndicatorSet)!.At(request.Moment).Select(question =>
            seal.Write(record.Id, question, request.Answers.GetValueOrDefault(question.Key, AskedQuestion.RatherNot))));
        return NoteOutcome.Noted;
    }
}
