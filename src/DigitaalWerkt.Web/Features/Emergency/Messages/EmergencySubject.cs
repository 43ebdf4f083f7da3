using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency.Messages;

/// <summary>What the mails to counsellors about looking in an emergency are about.</summary>
public sealed class EmergencySubject(AppDbContext context, Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string> { [EmergencyTold.Kind] = texts.Dutch("Emergency", "Tell_Kind") };

    public bool IsKeptByOrganisation => true;

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(
        IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var looks = await context.EmergencyLooks.Where(l => ids.Contains(l.Id)).Select(l => new { l.Id, l.At })
            .ToListAsync(cancellationToken);
        return messages.BySubject(looks.ToDictionary(l => l.Id, l => new MessageTopic(texts.Dutch("Emergency", "Tell_Topic"), l.At)));
    }
}
