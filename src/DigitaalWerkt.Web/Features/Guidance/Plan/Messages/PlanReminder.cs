using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Messages;

/// <summary>Writes the reminder of a step, in the morning of its day, when it is still to be done.</summary>
public sealed class PlanReminder(AppDbContext context, PlanTasks tasks, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public string Name => PlanNews.Kind;

    /// <summary>Nobody calls about a step: the plan is the person's own.</summary>
    public bool IsCalledWhenLost => false;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var known = await context.PlanSteps.AsNoTracking().SingleOrDefaultAsync(s => s.Id == message.Subject, cancellationToken);
        if (known is not { Reminds: true, DoneAt: null } step
            || step.RemindedAt != message.Occurrence
            || (await tasks.DoneAsync(await tasks.OwnerAsync(step.PersonId, cancellationToken), [step], cancellationToken)).Count > 0)
        {
            return null;
        }
        var person = await context.People.AsNoTracking().SingleAsync(p => p.Id == step.PersonId, cancellationToken);
        return message.Channel switch
        {
            Channel.Email when person.Reach.Email is { } email => new(email, Say("Plan_Tell_Subject"), Email(step, person)),
            Channel.Sms when person.Reach.Phone is { } phone =>
                new(phone.Value, Say("Plan_Tell_Subject"), InBoth("Plan_Tell_Sms", person, step.What)),
            _ => WrittenMessage.WithoutAddress,
        };
    }

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    string Email(PlanStep step, Person person) => string.Join(
        '\n', Say("Plan_Tell_Hello", person.FirstName), "", InBoth("Plan_Tell_What", person, step.What), "",
        Say("Plan_Tell_Where", site.Value.To(PlanLinks.Mine)));

    string InBoth(string key, Person person, string what) =>
        Language.FindHelp(person.HelpLanguage) is { } help && texts.Translation(help, "Guidance", key, what) is { } translation
            ? $"{Say(key, what)}\n\n{translation}"
            : Say(key, what);

    string Say(string key, params object?[] args) => texts.Dutch("Guidance", key, args);
}
