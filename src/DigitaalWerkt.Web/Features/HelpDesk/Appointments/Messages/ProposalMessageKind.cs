using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>Lets a person choose a moment by a link, for as long as their question has no appointment.</summary>
public sealed class ProposalMessageKind(
    AppDbContext context, Texts texts, ProposalTokens tokens, IOptions<SiteAddress> site, TimeProvider clock) : IMessageKind
{
    public const string KindName = "appointment-proposed";

    public string Name => KindName;

    public bool IsCalledWhenLost => true;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = await (
            from proposal in context.SlotProposals.AsNoTracking().Open(context)
            join ticket in context.Tickets on proposal.TicketId equals ticket.Id
            join reached in context.PeopleWithReach() on ticket.PersonId equals reached.Person.Id
            where proposal.Id == message.Subject
            select new { Proposal = proposal, Reached = reached }).SingleOrDefaultAsync(cancellationToken);
        if (row is null || message.Occurrence <= now)
        {
            return null;
        }
        var to = Addressee.Of(row.Reached.Person, row.Reached.Organisation, row.Reached.CounsellorEmail);
        var link = site.Value.To(AppointmentLinks.Choose(tokens.Of(row.Proposal.Id)));
        var text = Text(message.Channel, row.Reached.Person, row.Proposal.Coming(now), link);
        var subject = Say("Appt_Proposed_Subject");
        WrittenMessage written = message.Channel switch
        {
            Channel.Email when to.Email is { } email => new(email, subject, text),
            Channel.Sms when to.Phone is { } phone => new(phone, subject, text),
            Channel.Call => new(texts.WhomToCallAt(to.Phone, to.Organisation, to.Email), subject, text),
            _ => WrittenMessage.WithoutAddress,
        };
        return written with { Until = message.Occurrence };
    }

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(true);

    string Text(Channel channel, Person person, IEnumerable<DateTimeOffset> coming, string link)
    {
        if (channel == Channel.Call)
        {
            return Say("Appt_Proposed_Call", string.Join("; ", coming.Select(BelgianFormat.ShortMoment)));
        }
        string[] keys = channel == Channel.Sms
            ? ["Appt_Proposed_Sms"]
            : [person.Reach.Kind == ReachKind.Counsellor ? "Appt_Message_ForClient" : "Appt_Message_Hello", "Appt_Proposed_Say"];
        List<string> lines = [.. keys.Select(key => Say(key, person.FirstName)), link];
        if (Language.FindHelp(person.HelpLanguage) is { } help)
        {
            lines.AddRange(["", .. keys.Select(key => texts.Translation(help, "HelpDesk", key, [person.FirstName])).OfType<string>()]);
        }
        return string.Join('\n', lines);
    }

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
