using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Messages;

/// <summary>
/// Reminds of a step only who asked for it: put in the outbox in the transaction in which the day is chosen. What was planned for another
/// day is no longer true, and isn't sent.
/// </summary>
public sealed class PlanNews(AppDbContext context, Outbox<AppDbContext> outbox, ReachChannel channel)
{
    public const string Kind = "plan-step";

    /// <summary>Whether this person hears of a step by themselves: by e-mail or SMS, and not through somebody who calls.</summary>
    public bool CanRemind(Person person) =>
        person.Reach.Kind is ReachKind.Email or ReachKind.Phone && channel.Of(person) != Channel.Call;

    /// <summary>Plans the reminder of a step that asks for one, as long as its moment is to come.</summary>
    public async Task PlanAsync(PlanStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!step.Reminds || step.RemindedAt <= now)
        {
            return;
        }
        var person = await context.People.AsNoTracking().SingleAsync(p => p.Id == step.PersonId, cancellationToken);
        if (CanRemind(person))
        {
            await outbox.AddAsync(
                [new(Kind, step.Id, channel.Of(person), step.RemindedAt, step.RemindedAt, now) { PersonId = person.Id }],
                cancellationToken);
        }
    }
}
