using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Records;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Answers;

/// <summary>Counts what people of an operation answered. Sealed answers are opened here, one by one, and leave as numbers.</summary>
public sealed class ReadAnswers(AppDbContext context, SealAnswers seal)
{
    /// <param name="own">The only organisation that counts; null: all of them.</param>
    public async Task<IReadOnlyList<CountedAnswer>> RunAsync(Guid operationId, Guid? own, CancellationToken cancellationToken)
    {
        var rows =
            from answer in context.RecordAnswers
            join record in context.EntryRecords on answer.RecordId equals record.Id
            where record.OperationId == operationId && (own == null || record.OrganisationId == own)
            select new { Answer = answer, record.IndicatorSet, record.OrganisationId };
        var open = await rows.Where(row => row.Answer.SealedAnswer == null)
            .GroupBy(row => new { row.IndicatorSet, row.Answer.Question, row.Answer.Answer, row.OrganisationId })
            .Select(same => new CountedAnswer(
                same.Key.IndicatorSet, same.Key.Question, same.Key.Answer, same.Key.OrganisationId, same.Count()))
            .ToListAsync(cancellationToken);
        var closed = await rows.Where(row => row.Answer.SealedAnswer != null).AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. open,
            .. closed.GroupBy(row => (row.IndicatorSet, row.Answer.Question, Answer: seal.Read(row.Answer), row.OrganisationId))
                .Select(same => new CountedAnswer(
                    same.Key.IndicatorSet, same.Key.Question, same.Key.Answer, same.Key.OrganisationId, same.Count())),
        ];
    }
}
