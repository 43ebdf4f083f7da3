using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Emergency.Messages;

/// <summary>Tells a counsellor that somebody of another organisation looked for their client in an emergency. It names no client.</summary>
public sealed class EmergencyTold(AppDbContext context, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public const string Kind = "emergency-look";

    public string Name => Kind;

    public bool IsCalledWhenLost => false;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var row = await (
            from look in context.EmergencyLooks.AsNoTracking()
            where look.Id == message.Subject
            join member in context.StaffMembers on look.StaffMemberId equals member.Id
            select new { Look = look, By = member.Name, Organisation = member.Organisation!.Name })
            .SingleOrDefaultAsync(cancellationToken);
        var reader = await context.StaffMembers.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == message.ReaderId && m.DisabledAt == null, cancellationToken);
        return row?.Look.PersonId is not { } person || reader?.Email is not { } email
            ? null
            : new(email, Say("Tell_Subject"), string.Join(
                '\n', Say("Tell_Hello", reader.Name), "",
                Say("Tell_What", row.By, row.Organisation, BelgianFormat.ShortMoment(row.Look.At)), "",
                Say("Tell_Where", site.Value.To(ClientLinks.TimeLine(person))), "", Say("Tell_Do")))
            {
                PassesCeilings = true,
            };
    }

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    string Say(string key, params object?[] args) => texts.Dutch("Emergency", key, args);
}
