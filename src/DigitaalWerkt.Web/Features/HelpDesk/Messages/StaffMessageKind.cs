using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>Writes an e-mail to a staff member about a question: its code and what it is about. What was said is read at the desk.</summary>
/// <param name="name">One of <see cref="TicketKinds.ToStaff"/>.</param>
public sealed class StaffMessageKind(string name, AppDbContext context, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public string Name => name;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var member = await context.StaffMembers.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == message.ReaderId && m.DisabledAt == null, cancellationToken);
        var ticket = await context.Tickets.AsNoTracking().SingleOrDefaultAsync(t => t.Id == message.Subject, cancellationToken);
        if (member?.Email is not { } email || ticket is null)
        {
            return null;
        }
        // Of whoever left it is everybody's.
        var steward = await context.FindStewards().Where(m => m.Id == ticket.StewardId).Select(m => m.Name).SingleOrDefaultAsync(cancellationToken);
        var isTheirs = steward is null ? member.Roles.Contains(StaffRole.Steward) : ticket.StewardId == member.Id;
        if (!IsStillTrue(message, ticket, isTheirs) || await IsToldAgainAsync(message, cancellationToken))
        {
            return null;
        }
        return new(email, Say("Subject", ticket.Code), Text(member, ticket, steward));
    }

    bool IsStillTrue(OutboxMessage message, Ticket ticket, bool isTheirs) => ticket.IsOpen && name switch
    {
        TicketKinds.Replied => isTheirs && ticket.State is (TicketState.WithSteward or TicketState.Planned),
        TicketKinds.HandedOver => isTheirs,
        TicketKinds.Due => isTheirs && ticket.AnswerDueAt == message.Occurrence,
        _ => ticket.AnswerDueAt == message.Occurrence,
    };

    // Two replies that wait are one thing to read.
    Task<bool> IsToldAgainAsync(OutboxMessage message, CancellationToken cancellationToken) => context.OutboxMessages.AnyAsync(
        m => m.Subject == message.Subject && m.Kind == message.Kind && m.ReaderId == message.ReaderId && m.Id > message.Id, cancellationToken);

    string Text(StaffMember member, Ticket ticket, string? steward)
    {
        List<string> lines =
        [
            Dutch("Tell_Hello", member.Name),
            "",
            Say("Say", ticket.Code),
            "",
            Dutch("Tell_Team_Topic", texts.Topic(ticket.Topic)),
            Dutch("Tell_Team_Asked", BelgianFormat.ShortMoment(ticket.CreatedAt)),
            .. ticket.AnswerDueAt is { } due ? [Dutch("Tell_Team_Due", BelgianFormat.ShortMoment(due))] : Array.Empty<string>(),
            Dutch("Tell_Team_Steward", steward ?? Dutch("Tell_Team_Nobody")),
        ];
        // A coordinator doesn't read questions: they speak with whoever does.
        if (member.Roles.Contains(StaffRole.Steward))
        {
            lines.AddRange(["", Dutch("Tell_Team_Do"), site.Value.To(HelpDeskLinks.Ticket(ticket.Id))]);
        }
        lines.AddRange(["", Dutch("Tell_Greeting")]);
        return string.Join('\n', lines);
    }

    string Say(string part, params object?[] args) => Dutch($"Tell_{TicketKinds.ToStaff[name]}_{part}", args);

    string Dutch(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
