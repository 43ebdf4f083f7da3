using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Demo;

/// <summary>
/// A desk of some weeks: questions in every lane, with what was said and noted, hand-overs, and answers that are given often. Made by the same
/// use cases as the pages, with the clock set to the moment.
/// </summary>
sealed class DemoQuestions(
    AppDbContext context, DemoStaff staff, TicketTransaction transaction, PersonRegistry people, AnswerClock answers, TicketNews news, Texts texts,
    TimeProvider clock) : IDemoPart
{
    const int Kinds = 12;

    readonly ClockOfThen then = new();
    IReadOnlyList<DemoQuestion> questions = [];
    ClaimsPrincipal steward = null!;
    ClaimsPrincipal colleague = null!;
    Guid? place;

    OpenTicket Open => new(context, transaction, people, answers, then);

    WorkOnTicket Work => new(context, transaction, answers, news, then);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Tickets.AnyAsync(cancellationToken))
        {
            return;
        }
        questions = [.. Enumerable.Range(1, Kinds).Select(number => DemoQuestion.Read(Say($"Desk_Demo_{number}")))];
        steward = PrincipalOf(await staff.FindOrAddAsync(StaffRole.Steward, cancellationToken));
        colleague = PrincipalOf(await staff.FindOrAddPartnerAsync(StaffRole.Steward, cancellationToken));
        place = await context.Rooms.OrderBy(r => r.Name).ThenBy(r => r.Id).Select(r => (Guid?)r.LocationId).FirstOrDefaultAsync(cancellationToken);
        var made = new List<Guid>();
        for (var number = 0; number < 7; number++)
        {
            made.Add((await AskAsync(number, hoursAgo: 3 + (number * 26), cancellationToken)).Id);
        }
        for (var number = 7; number < 40; number++)
        {
            made.Add(await LiveAsync(number, cancellationToken));
        }
        await AddAnswersAsync(cancellationToken);
        await TellAsync(made, cancellationToken);
    }

    // A question for each number, and what became of it: with the steward, with the colleague, answered, or ended.
    async Task<Guid> LiveAsync(int number, CancellationToken cancellationToken)
    {
        var script = questions[number % Kinds];
        var hours = number < 24 ? 6 + ((number - 7) * 5) : 80 + ((number - 24) * 40);
        var ticket = await AskAsync(number, hours, cancellationToken);
        var by = number % 3 == 2 ? colleague : steward;
        await DoAsync(hours - 2, work => work.TakeAsync(ticket.Id, ticket.Sequence, by, cancellationToken));
        if (number % 4 == 1 && number is (< 14 or >= 18))
        {
            await DoAsync(hours - 2.5, work => work.NoteAsync(ticket.Id, script.Note, by, cancellationToken));
        }
        if (number is >= 14 and < 18)
        {
            var other = by == steward ? colleague : steward;
            await DoAsync(hours - 3, async work => await work.HandOverAsync(
                ticket.Id, await SeenAsync(ticket, cancellationToken), other.StaffMemberId, Say("Desk_Demo_Reason"), script.Note, by, cancellationToken));
        }
        if (number >= 18 || number % 3 == 0)
        {
            await DoAsync(hours - 4, async work => await work.AnswerAsync(
                ticket.Id, await SeenAsync(ticket, cancellationToken), script.Answer, by, cancellationToken));
        }
        if (number is < 14 && number % 3 == 0)
        {
            await ReplyAsync(ticket.Id, hours - 5, script.Reply, cancellationToken);
        }
        if (number >= 24)
        {
            await DoAsync(hours - 20, async work => await work.EndAsync(
                ticket.Id, await SeenAsync(ticket, cancellationToken), number % 9 != 0, ResultOf(number), 5 + (number % 6 * 5), by, cancellationToken));
        }
        // Some said how the help was; of the others nobody knows.
        if (number >= 24 && number % 3 != 2)
        {
            await DoAsync(hours - 21, work => work.JudgeAsync(ticket.Id, FaceOf(number), by, cancellationToken));
        }
        return ticket.Id;
    }

    static TicketResult? ResultOf(int number) => (number % 5) switch { 0 => null, 1 => TicketResult.WithHelp, 2 => TicketResult.NotYet, _ => TicketResult.Alone };

    static TicketFace FaceOf(int number) => (number % 7) switch { 0 => TicketFace.Sad, 3 => TicketFace.Middling, _ => TicketFace.Glad };

    async Task<Ticket> AskAsync(int number, double hoursAgo, CancellationToken cancellationToken)
    {
        var script = questions[number % Kinds];
        Go(hoursAgo);
        var origin = (number % 5) switch { 0 => TicketOrigin.Phone, 1 => TicketOrigin.Desk, _ => TicketOrigin.Website };
        return (await Open.RunAsync(
            new()
            {
                Key = RequestKey.New(), Origin = origin, Topic = script.Topic, Device = script.Device, Text = script.Question, Person = PersonOf(number),
                MadeBy = origin == TicketOrigin.Website ? null : steward.StaffMemberId, LocationId = origin == TicketOrigin.Desk ? place : null,
            },
            cancellationToken))!;
    }

    /// <summary>The same number is the same person: some ask more than once. One in seven says nothing.</summary>
    PersonDetails? PersonOf(int number)
    {
        var names = Say("Desk_Demo_Names").Split(", ");
        var name = names[number % names.Length];
        return (number % 7) switch
        {
            0 => null,
            1 or 4 => new(name, Reach.ByEmail($"{name}@demo.invalid".ToLowerInvariant())),
            2 => new(name, Reach.ByPhone(PhoneNumber.Parse($"0470 00 02 {number % names.Length:00}")!), HelpLanguage: Language.Help[number % Language.Help.Count]),
            6 => new(name, Reach.ByPhone(PhoneNumber.Parse($"09 400 00 {number % names.Length:00}")!)),
            _ => new(name, Reach.ByPhone(PhoneNumber.Parse($"0470 00 03 {number % names.Length:00}")!)),
        };
    }

    async Task ReplyAsync(Guid id, double hoursAgo, string text, CancellationToken cancellationToken)
    {
        Go(hoursAgo);
        await transaction.RunAsync(
            async () =>
            {
                var (ticket, now) = ((await transaction.LockAsync(id, cancellationToken))!, then.Now);
                context.TicketMessages.Add(new TicketMessage(id, null, text, now));
                context.TicketEvents.Add(new TicketEvent(id, TicketEventKind.Replied, null, now));
                ticket.Reply(await answers.DueAsync(now, cancellationToken), now);
                await news.RepliedAsync(ticket, now, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    async Task AddAnswersAsync(CancellationToken cancellationToken)
    {
        if (await context.CannedAnswers.AnyAsync(cancellationToken))
        {
            return;
        }
        context.AddRange(Enumerable.Range(1, 4).Select(number => Say($"Desk_Demo_Canned_{number}").Split('|'))
            .Select(parts => new CannedAnswer(parts[1], Enum.Parse<AnswerLevel>(parts[0]), parts[2])));
        await context.SaveChangesAsync(cancellationToken);
    }

    // Else all messages of these weeks would leave when the demo starts.
    async Task TellAsync(List<Guid> made, CancellationToken cancellationToken)
    {
        var yesterday = clock.GetUtcNow().AddDays(-1);
        var due = context.OutboxMessages.Where(m => m.State == MessageState.Waiting && made.Contains(m.Subject) && m.Channel != Channel.Print);
        await due.Where(m => m.Channel != Channel.Call).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, MessageState.Sent).SetProperty(m => m.DoneAt, m => m.DueAt).SetProperty(m => m.Attempts, 1),
            cancellationToken);
        await due.Where(m => m.Channel == Channel.Call && m.DueAt < yesterday).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, MessageState.Sent).SetProperty(m => m.DoneAt, m => m.DueAt)
                .SetProperty(m => m.Answer, CallAnswer.Yes).SetProperty(m => m.CalledBy, steward.StaffMemberId),
            cancellationToken);
    }

    Task DoAsync(double hoursAgo, Func<WorkOnTicket, Task<TicketWork>> act)
    {
        Go(hoursAgo);
        return act(Work);
    }

    Task<int> SeenAsync(Ticket ticket, CancellationToken cancellationToken) =>
        context.Tickets.Where(t => t.Id == ticket.Id).Select(t => t.Sequence).SingleAsync(cancellationToken);

    void Go(double hoursAgo)
    {
        context.ChangeTracker.Clear();
        then.Now = clock.GetUtcNow().AddHours(-hoursAgo);
    }

    string Say(string key) => texts.Dutch("HelpDesk", key);

    static ClaimsPrincipal PrincipalOf(StaffMember member) => new LiveSession(
        Guid.Empty, SignInMethod.AuthenticatorCode, member.Id, member.Name, member.OrganisationId, "", member.Roles).ToPrincipal("demo");

    sealed class ClockOfThen : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
