using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Closing;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Closing;

/// <summary>What ends by itself, and what doesn't.</summary>
public sealed class QuietQuestionTests(DeskSite site) : IClassFixture<DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_says_nothing_is_reminded_once_and_later_it_closes_with_a_word_that_says_how_it_opens_again()
    {
        var email = Cast.NewEmail();
        var ticket = await AnsweredAsync(new("Emine", Reach.ByEmail(email), HelpLanguage: Language.FindHelp("tr")));
        await site.SendAsync();

        await GoAsync(days: 4);
        (await KindsAsync(ticket)).ShouldBe([TicketKinds.Answered]);
        await GoAsync(days: 3);
        await RunAsync();
        (await KindsAsync(ticket)).ShouldBe([TicketKinds.Answered, TicketKinds.Waits]);
        (await site.ReadAsync(ticket)).State.ShouldBe(TicketState.WaitingForPerson);
        await site.SendAsync();

        await GoAsync(days: 6);
        (await site.ReadAsync(ticket)).State.ShouldBe(TicketState.WaitingForPerson);
        await GoAsync(days: 1);
        await RunAsync();
        await site.SendAsync();

        (await KindsAsync(ticket)).ShouldBe([TicketKinds.Answered, TicketKinds.Waits, TicketKinds.Closed]);
        (await site.HappenedAsync(ticket)).TakeLast(2).ShouldBe([TicketEventKind.Reminded, TicketEventKind.ClosedByItself]);
        (await site.ReadAsync(ticket)).ShouldSatisfyAllConditions(
            t => t.State.ShouldBe(TicketState.Closed), t => t.WasSolved.ShouldBeFalse(), t => t.MayReopen(site.Clock.GetUtcNow()).ShouldBeTrue());
        var mails = site.MailsTo(email);
        mails.Count.ShouldBe(3);
        mails[1].Text.ShouldContain("Horen we niets, dan sluiten we je vraag na een week.");
        mails[2].Text.ShouldContain("Schrijf ons hier binnen 14 dagen. Dan gaat je vraag weer open:");
        mails[2].Text.ShouldContain("14 gün içinde");
        // The link that the last one holds opens it again.
        (await ReplyAsync(ticket, "Het lukt nog niet.")).ShouldBeTrue();
        (await site.ReadAsync(ticket)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_wrote_back_keeps_it_open_also_after_a_reminder()
    {
        var (early, late) = (await AnsweredAsync(), await AnsweredAsync(waits: false));
        await GoAsync(days: 3);
        await ReplyAsync(early, "Het lukt niet.");
        await GoAsync(days: 4);
        await ReplyAsync(late, "Het lukt nog niet.");

        await GoAsync(days: 21);

        (await KindsAsync(early)).ShouldNotContain(TicketKinds.Waits);
        (await KindsAsync(late)).ShouldContain(TicketKinds.Waits);
        foreach (var ticket in new[] { early, late })
        {
            (await site.ReadAsync(ticket)).State.ShouldBe(TicketState.WithSteward);
            (await KindsAsync(ticket)).ShouldNotContain(TicketKinds.Closed);
        }
    }

    [Fact]
    public async Task A_reply_before_the_reminder_leaves_takes_it_back()
    {
        var email = Cast.NewEmail();
        var ticket = await AnsweredAsync(new("Emine", Reach.ByEmail(email)));
        await site.SendAsync();
        await GoAsync(days: 7);
        await ReplyAsync(ticket, "Het lukt niet.");

        await site.SendAsync();

        site.MailsTo(email).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Another_answer_begins_the_days_anew()
    {
        var ticket = await AnsweredAsync();
        await GoAsync(days: 7);
        await AnswerAsync(ticket, "Lukte het?");

        await GoAsync(days: 6);
        (await KindsAsync(ticket)).Count(kind => kind == TicketKinds.Waits).ShouldBe(1);
        await GoAsync(days: 1);

        (await KindsAsync(ticket)).Count(kind => kind == TicketKinds.Waits).ShouldBe(2);
        (await site.ReadAsync(ticket)).State.ShouldBe(TicketState.WaitingForPerson);
    }

    [Fact]
    public async Task What_has_an_appointment_or_waits_for_the_steward_stays_open()
    {
        var (planned, asked) = (await AnsweredAsync(), await site.AskAsync(DeskSite.SomeBody()));
        await site.QueryAsync(async context =>
        {
            var ticket = await context.Tickets.SingleAsync(t => t.Id == planned.Id, Cancel);
            ticket.Plan(ticket.StewardId!.Value, site.Clock.GetUtcNow());
            return await context.SaveChangesAsync(Cancel);
        });

        await GoAsync(days: 28);

        (await site.ReadAsync(planned)).State.ShouldBe(TicketState.Planned);
        (await site.ReadAsync(asked)).State.ShouldBe(TicketState.New);
        (await KindsAsync(planned)).ShouldBe([TicketKinds.Answered]);
    }

    [Fact]
    public async Task At_night_and_on_a_Sunday_nobody_is_reminded()
    {
        var ticket = await AnsweredAsync();
        Pass(days: 7);
        site.Clock.Advance(TimeSpan.FromHours(12));
        await RunAsync();
        (await KindsAsync(ticket)).ShouldBe([TicketKinds.Answered]);

        while (site.Clock.Today().DayOfWeek != DayOfWeek.Sunday)
        {
            site.SleepUntilMorning();
        }
        site.Clock.Advance(TimeSpan.FromHours(3));
        await RunAsync();

        (await KindsAsync(ticket)).ShouldBe([TicketKinds.Answered]);
    }

    [Fact]
    public async Task What_nobody_asked_by_name_closes_without_a_word()
    {
        var ticket = await AnsweredAsync(anonymous: true);

        await GoAsync(days: 7);
        await GoAsync(days: 7);

        (await site.ReadAsync(ticket)).State.ShouldBe(TicketState.Closed);
        (await site.ToldAsync(ticket)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_at_once_remind_once()
    {
        var ticket = await AnsweredAsync();
        Pass(days: 7);

        await Race.RunAsync(site, Enumerable.Range(0, 8).Select(_ => (Func<IServiceProvider, Task<Ticket>>)(async services =>
        {
            await services.GetRequiredService<CloseQuietQuestion>().RunAsync(ticket.Id, Cancel);
            return ticket;
        })));

        (await KindsAsync(ticket)).ShouldBe([TicketKinds.Answered, TicketKinds.Waits]);
        (await site.HappenedAsync(ticket)).Count(kind => kind == TicketEventKind.Reminded).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_solved_closes_when_it_can_no_longer_be_opened_and_its_person_may_still_say_how_it_was()
    {
        var ticket = await AnsweredAsync();
        var steward = await site.StewardAsync();
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.EndAsync(ticket.Id, 1, true, TicketResult.Alone, 0, steward, Cancel));
        var told = (await site.ToldAsync(ticket)).Count;

        site.Clock.Advance(TimeSpan.FromDays(13));
        await RunAsync();
        (await site.ReadAsync(ticket)).State.ShouldBe(TicketState.Solved);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await RunAsync();
        await RunAsync();

        var closed = await site.ReadAsync(ticket);
        (closed.State, closed.WasSolved, closed.Result).ShouldBe((TicketState.Closed, true, TicketResult.Alone));
        (await site.ToldAsync(ticket)).Count.ShouldBe(told, "it ended long ago for its person");
        (await site.HappenedAsync(ticket)).Count(kind => kind == TicketEventKind.ClosedByItself).ShouldBe(1);
        (await site.WithAsync<PersonActs, bool>(acts => acts.SolveAsync(ticket.Id, TicketFace.Glad, null, Cancel))).ShouldBeTrue();
        (await site.ReadAsync(ticket)).ShouldSatisfyAllConditions(t => t.Face.ShouldBe(TicketFace.Glad), t => t.State.ShouldBe(TicketState.Closed));
    }

    [Theory]
    [InlineData(TicketKinds.Waits, "Herinnering: vraag wacht op antwoord")]
    [InlineData(TicketKinds.Closed, "Vraag vanzelf gesloten")]
    public async Task Staff_read_what_was_told(string kind, string name) =>
        (await site.WithAsync<MessageSubjects, string>(subjects => Task.FromResult(subjects.NameOf(kind)))).ShouldBe(name);

    /// <summary>A question that was answered at ten on a Tuesday, of weeks without a holiday.</summary>
    /// <param name="waits">False: it is a Tuesday already.</param>
    async Task<Ticket> AnsweredAsync(PersonDetails? person = null, bool anonymous = false, bool waits = true)
    {
        await site.QueryAsync(context => context.ClosingDays.ExecuteDeleteAsync(Cancel));
        while (waits && (site.Clock.Today().DayOfWeek != DayOfWeek.Tuesday || site.Clock.GetUtcNow().InBrussels().Hour != 8))
        {
            site.SleepUntilMorning();
        }
        site.Clock.Advance(waits ? TimeSpan.FromHours(2) : TimeSpan.Zero);
        var ticket = await site.AskAsync(anonymous ? null : person ?? DeskSite.SomeBody());
        await AnswerAsync(ticket, "Probeer dit.");
        return ticket;
    }

    async Task AnswerAsync(Ticket ticket, string text)
    {
        var (steward, now) = (await site.StewardAsync(), await site.ReadAsync(ticket));
        (await site.WithAsync<WorkOnTicket, TicketWork>(work => work.AnswerAsync(ticket.Id, now.Sequence, text, steward, Cancel)))
            .ShouldBe(TicketWork.Done);
    }

    Task<bool> ReplyAsync(Ticket ticket, string text) => site.WithAsync<PersonActs, bool>(acts => acts.ReplyAsync(ticket.Id, text, Cancel));

    async Task GoAsync(int days)
    {
        Pass(days);
        await RunAsync();
    }

    // Until the same hour on the clock: a week in which summer begins or ends isn't seven times a day and a night.
    void Pass(int days)
    {
        var (now, later) = (site.Clock.GetUtcNow(), site.Clock.GetUtcNow() + TimeSpan.FromDays(days));
        site.Clock.Advance(later - now + now.InBrussels().Offset - later.InBrussels().Offset);
    }

    Task<string?> RunAsync() => site.WithAsync<IEnumerable<IJob>, string?>(jobs => jobs.OfType<CloseQuietQuestions>().Single().RunAsync(Cancel));

    async Task<List<string>> KindsAsync(Ticket ticket) =>
        [.. (await site.ToldAsync(ticket)).Where(m => m.PersonId is not null).Select(m => m.Kind)];
}
