using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Messages;

/// <summary>What reminders of steps are about. The words of the step are the person's, and stand on no list.</summary>
public sealed class PlanSubject(AppDbContext context, Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string> { [PlanNews.Kind] = texts.Dutch("Guidance", "Plan_Tell_Kind") };

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(
        IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var steps = await context.PlanSteps.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(cancellationToken);
        return messages.BySubject(
            steps.ToDictionary(s => s.Id, s => new MessageTopic(texts.Dutch("Guidance", "Plan_Tell_Topic"), s.RemindedAt)));
    }

    // Of a step that is done, or that was moved: then the same is planned for another day.
    public IQueryable<OutboxMessage> NoLongerNeeded(IQueryable<OutboxMessage> waiting) => waiting.Where(m => m.Kind == PlanNews.Kind
        && (!context.PlanSteps.Any(s => s.Id == m.Subject && s.DoneAt == null && s.Reminds)
            || context.OutboxMessages.Any(later => later.Kind == m.Kind && later.Subject == m.Subject && later.CreatedAt > m.CreatedAt)));
}
