using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>What messages to staff about a question are about. Nobody is called about these.</summary>
public sealed class StaffSubject(AppDbContext context, Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        TicketKinds.ToStaff.ToDictionary(kind => kind.Key, kind => texts.Dutch("HelpDesk", $"Tell_Kind_{kind.Value}"));

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var tickets = await context.Tickets.Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Code, t.CreatedAt }).ToListAsync(cancellationToken);
        return messages.BySubject(
            tickets.ToDictionary(t => t.Id, t => new MessageTopic(texts.Dutch("HelpDesk", "Tell_About", t.Code), t.CreatedAt)));
    }
}
