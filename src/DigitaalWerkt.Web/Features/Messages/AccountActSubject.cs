using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>What messages about accounts and organisations are about. It stands here, because accounts know no other feature.</summary>
public sealed class AccountActSubject(AppDbContext context, AuditWords words, Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string> { [AccountActMessage.KindName] = texts.Dutch("Messages", $"Messages_Kind_{AccountActMessage.KindName}") };

    public bool IsKeptByOrganisation => true;

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var entries = await context.AuditEntries.Where(entry => ids.Contains(entry.Id)).Select(entry => new { entry.Id, entry.Act, entry.At })
            .ToListAsync(cancellationToken);
        return messages.BySubject(entries.ToDictionary(entry => entry.Id, entry => new MessageTopic(words.Act(entry.Act), entry.At, StaffLinks.Log)));
    }
}
