using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>What messages to staff about a session are about. Nobody is called about these.</summary>
public sealed class TeamSubject(AppDbContext context, Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        TeamMessageKind.All.Keys.ToDictionary(name => name, name => texts.Dutch("Classes", $"Messages_Kind_{name}"));

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var topics = await (
            from session in context.ClassSessions
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            where ids.Contains(session.Id)
            select new { session.Id, plan.Title, session.StartsAt })
            .ToDictionaryAsync(row => row.Id, row => new MessageTopic(row.Title, row.StartsAt, PlanningLinks.Session(row.Id)), cancellationToken);
        return messages.BySubject(topics);
    }
}
