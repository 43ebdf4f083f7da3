using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>
/// The calls that wait for a staff member: clients and staff of an organisation for that organisation only, everybody else for
/// coordinators and stewards. Where nobody works any more, nobody would call: there a coordinator does, who sees the number and not the
/// person. What is about nobody is for coordinators too.
/// </summary>
public sealed class OpenCalls(AppDbContext context, MessageSubjects subjects, Texts texts, TimeProvider clock)
{
    const int AtMost = 100;

    /// <summary>Those that are still needed; what is about the nearest moment comes first.</summary>
    public async Task<IReadOnlyList<OpenCall>> ForAsync(ClaimsPrincipal member, CancellationToken cancellationToken) =>
        InOrder(await ReadAsync(Due, member, cancellationToken));

    /// <summary>The same, and those that come back later because nobody answered.</summary>
    public async Task<(IReadOnlyList<OpenCall> Now, IReadOnlyList<OpenCall> Later)> WithLaterAsync(ClaimsPrincipal member, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var calls = (await ReadAsync(Waiting.Where(m => m.DueAt <= now || m.Attempts > 0), member, cancellationToken)).ToLookup(call => call.Message.DueAt <= now);
        return (InOrder(calls[true]), [.. calls[false].OrderBy(call => call.Message.DueAt)]);
    }

    /// <returns>Null when it is not there, done, no longer needed, or not theirs.</returns>
    public async Task<OpenCall?> FindAsync(Guid id, ClaimsPrincipal member, CancellationToken cancellationToken) =>
        (await ReadAsync(Due.Where(m => m.Id == id), member, cancellationToken)).SingleOrDefault();

    IQueryable<OutboxMessage> Due
    {
        get
        {
            var now = clock.GetUtcNow();
            return Waiting.Where(m => m.DueAt <= now);
        }
    }

    IQueryable<OutboxMessage> Waiting => context.OutboxMessages.Where(m => m.Channel == Channel.Call && m.State == MessageState.Waiting);

    static IReadOnlyList<OpenCall> InOrder(IEnumerable<OpenCall> calls) => [.. calls.OrderBy(call => call.Script.Moment).ThenBy(call => call.Message.DueAt)];

    async Task<IReadOnlyList<OpenCall>> ReadAsync(IQueryable<OutboxMessage> messages, ClaimsPrincipal member, CancellationToken cancellationToken)
    {
        var access = PersonAccess.Of(member);
        var (organisation, standsIn, callsOthers) = (access.OrganisationId, access.StandsIn, access.CallsOthers);
        var due = await context.WithAddressees(messages, access)
            .Where(m => m.OrganisationId == null
                ? standsIn || (callsOthers && m.Message.PersonId != null)
                : m.OrganisationId == organisation
                    || (standsIn && !context.StaffMembers.Any(s => s.OrganisationId == m.OrganisationId && s.DisabledAt == null)))
            .OrderBy(m => m.Message.Occurrence).Take(AtMost)
            .ToListAsync(cancellationToken);
        var scripts = await subjects.ScriptsAsync(due.Select(m => m.Seen), cancellationToken);
        return [.. due.Where(m => scripts.ContainsKey(m.Message.Id)).Select(m => Open(m, scripts[m.Message.Id]))];
    }

    OpenCall Open(AddressedMessage message, CallScript script)
    {
        if (script.Whom is { } whom)
        {
            return new(message.Message, subjects.NameOf(message.Message.Kind), script) { Name = whom.Name, Number = whom.Number };
        }
        var person = message.Person;
        // Who is a client of whom stays between them: another organisation reads the name of theirs where that of the person would stand.
        var (organisation, email) = message.IsNamed ? (message.Organisation, person?.Reach.Email) : (null, null);
        return new(message.Message, subjects.NameOf(message.Message.Kind), script)
        {
            Name = message.Reader ?? message.Name ?? script.Title,
            Organisation = organisation,
            Phone = person?.Reach.Phone,
            Number = texts.WhomToCallAt(person?.Reach.Phone?.Value, organisation, email),
            IsTold = person?.Reach.Kind == ReachKind.Counsellor && organisation is not null,
            Help = Language.FindHelp(person?.HelpLanguage),
        };
    }
}
