using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Tests.HelpDesk.Messages;

public sealed class HelpMessageTests(DeskSite site) : IClassFixture<DeskSite>
{
    const string Secret = "Dit is voor collega’s.";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task By_mail_the_answer_comes_with_a_link_the_help_language_and_no_note()
    {
        var email = Cast.NewEmail();
        var ticket = await site.AskAsync(new("Emine", Reach.ByEmail(email), HelpLanguage: Language.FindHelp("tr")));
        var steward = await site.StewardAsync();
        await WorkAsync(work => work.NoteAsync(ticket.Id, Secret, steward, Cancel));
        await WorkAsync(work => work.AnswerAsync(ticket.Id, 1, "Zet je modem uit.\nWacht even.", steward, Cancel));

        await site.SendAsync();

        var mail = site.MailsTo(email).ShouldHaveSingleItem();
        mail.Text.ShouldContain($"De ICT-Steward gaf antwoord op je vraag {ticket.Code}.");
        mail.Text.ShouldContain("> Zet je modem uit.\n> Wacht even.");
        mail.Text.ShouldContain("Merhaba Emine");
        mail.Text.ShouldNotContain(Secret);
        var token = mail.Text.Split('\n').First(line => line.Contains("/vraag/")).Split("/vraag/")[1].Trim();
        (await site.WithAsync<TicketTokens, Guid?>(tokens => Task.FromResult(tokens.Read(token)))).ShouldBe(ticket.Id);
    }

    [Fact]
    public async Task By_SMS_there_is_a_link_and_not_the_answer()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        await AnswerAsync(ticket, "Je wachtwoord is nu anders.");

        await site.SendAsync();

        var sms = site.Gateway.Bodies.Where(body => body.Contains(ticket.Code)).ShouldHaveSingleItem();
        sms.ShouldContain("/vraag/");
        sms.ShouldNotContain("wachtwoord");
    }

    [Fact]
    public async Task With_a_landline_somebody_calls_and_only_a_steward_reads_the_answer()
    {
        var ticket = await site.AskAsync(new("Roza", Reach.ByPhone(PhoneNumber.Parse("09 266 12 34")!)));
        await AnswerAsync(ticket, "Je wachtwoord is nu anders.");
        var message = (await site.ToldAsync(ticket)).ShouldHaveSingleItem();
        message.Channel.ShouldBe(Channel.Call);

        var page = await (await site.SignInAsync(StaffRole.Steward)).OpenAsync("/team/oproepen");

        // Whoever may call but is no steward reads no code of a question.
        page.Body!.TextContent.ShouldContain("Er is een antwoord op je vraag aan de ICT-Steward.");
        page.Body.TextContent.ShouldNotContain(ticket.Code);
        page.Body.TextContent.ShouldNotContain("wachtwoord is nu anders");
    }

    [Fact]
    public async Task Of_an_answer_and_a_solution_at_once_the_last_is_told()
    {
        var email = Cast.NewEmail();
        var ticket = await site.AskAsync(new("Emine", Reach.ByEmail(email)));
        var steward = await AnswerAsync(ticket, "Zo doe je het.");
        await WorkAsync(work => work.EndAsync(ticket.Id, 1, true, TicketResult.Alone, 0, steward, Cancel));

        await site.SendAsync();

        site.MailsTo(email).ShouldHaveSingleItem().Text.ShouldContain($"Je vraag {ticket.Code} is opgelost.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_is_told_also_when_the_question_was_closed_or_became_a_part(bool becomesPart)
    {
        var (email, steward) = (Cast.NewEmail(), await site.StewardAsync());
        var person = new PersonDetails("Emine", Reach.ByEmail(email));
        var (ticket, other) = (await site.AskAsync(person), await site.AskAsync(person));
        await WorkAsync(work => work.AnswerAsync(ticket.Id, 0, "Zo doe je het.", steward, Cancel));
        var seen = (await site.ReadAsync(ticket)).Sequence;
        await (becomesPart
            ? site.WithAsync<LinkTickets, TicketLink>(link => link.LinkAsync(ticket.Id, seen, other.Code, true, steward, Cancel))
            : (Task)WorkAsync(work => work.EndAsync(ticket.Id, seen, false, null, 0, steward, Cancel)));
        (await site.ReadAsync(ticket)).IsOpen.ShouldBeFalse();

        await site.SendAsync();

        site.MailsTo(email).ShouldHaveSingleItem().Text.ShouldContain("Zo doe je het.");
    }

    [Fact]
    public async Task A_mail_to_a_steward_stands_in_the_list_of_messages_by_the_code_of_the_question()
    {
        var (ticket, steward, colleague) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync(), await site.StewardAsync());
        await WorkAsync(work => work.HandOverAsync(ticket.Id, 0, colleague.StaffMemberId, "Jij kent dit.", null, steward, Cancel));

        var list = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync("/beheer/berichten?toon=wacht");

        list.Body!.TextContent.ShouldContain($"Vraag {ticket.Code}");
    }

    [Fact]
    public async Task Whoever_replied_to_an_answer_saw_it_and_is_not_told_of_it()
    {
        var email = Cast.NewEmail();
        var ticket = await site.AskAsync(new("Emine", Reach.ByEmail(email)));
        await AnswerAsync(ticket, "Zo doe je het.");
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await ReplyAsync(ticket, "Dank je.");

        await site.SendAsync();

        site.MailsTo(email).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_answers_a_reply_before_it_was_told_needs_no_mail_about_it()
    {
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var (told, answered) = (await site.AskAsync(DeskSite.SomeBody()), await site.AskAsync(DeskSite.SomeBody()));
        foreach (var ticket in new[] { told, answered })
        {
            await WorkAsync(work => work.AnswerAsync(ticket.Id, 0, "Probeer dit.", DeskSite.PrincipalOf(steward), Cancel));
            await ReplyAsync(ticket, "Het lukt niet.");
            await ReplyAsync(ticket, "Het lukt nog niet.");
        }
        await WorkAsync(work => work.AnswerAsync(answered.Id, 3, "Of dit.", DeskSite.PrincipalOf(steward), Cancel));

        await site.SendAsync();

        var mail = site.MailsTo(steward.Email!).ShouldHaveSingleItem();
        mail.Text.ShouldContain($"De persoon schreef iets bij vraag {told.Code}.");
        mail.Text.ShouldContain(HelpDeskLinks.Ticket(told.Id));
        mail.Text.ShouldNotContain("Het lukt niet");
    }

    [Fact]
    public async Task A_reply_to_a_part_goes_to_the_whole_and_its_steward_hears_of_it()
    {
        var (person, steward) = (DeskSite.SomeBody(), await site.StewardAsync());
        var (part, whole) = (await site.AskAsync(person), await site.AskAsync(person));
        await WorkAsync(work => work.AnswerAsync(whole.Id, 0, "Probeer dit.", steward, Cancel));
        await site.WithAsync<LinkTickets, TicketLink>(link => link.LinkAsync(part.Id, 0, whole.Code, true, steward, Cancel));

        await ReplyAsync(part, "Het lukt niet.");

        (await site.SaidAsync(part)).Count.ShouldBe(1);
        (await site.SaidAsync(whole)).Select(m => m.Text).ShouldContain("Het lukt niet.");
        (await site.ToldAsync(whole)).Select(m => m.Kind).ShouldContain(TicketKinds.Replied);
        (await site.ReadAsync(part)).IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task The_steward_is_reminded_first_then_the_coordinator_each_once()
    {
        const string house = "Tijdhuis";
        // With two working days after it, however far other tests moved the clock.
        do
        {
            site.SleepUntilMorning();
        }
        while (site.Clock.Today().DayOfWeek != DayOfWeek.Tuesday);
        var (member, coordinator) = (await site.AddStaffMemberAsync([StaffRole.Steward], house), await site.AddStaffMemberAsync([StaffRole.Coordinator], house));
        var elsewhere = await site.AddStaffMemberAsync([StaffRole.Coordinator], "Elders");
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        await WorkAsync(work => work.TakeAsync(ticket.Id, 0, DeskSite.PrincipalOf(member), Cancel));
        await RemindAsync();
        Readers(await site.ToldAsync(ticket)).ShouldBeEmpty();

        site.Clock.Advance(TimeSpan.FromHours(25));
        await RemindAsync();
        await RemindAsync();
        Readers(await site.ToldAsync(ticket)).ShouldBe([(TicketKinds.Due, member.Id)]);

        site.Clock.Advance(TimeSpan.FromHours(25));
        await RemindAsync();
        await RemindAsync();
        Readers(await site.ToldAsync(ticket)).ShouldBe([(TicketKinds.Due, member.Id), (TicketKinds.Overdue, coordinator.Id)]);

        await site.SendAsync();
        // Of questions that nobody has, every coordinator hears as well.
        List<string> MailsAbout(StaffMember reader) => [.. site.MailsTo(reader.Email!).Select(mail => mail.Text).Where(text => text.Contains(ticket.Code))];
        MailsAbout(member).Count.ShouldBe(1);
        MailsAbout(coordinator).ShouldHaveSingleItem().ShouldNotContain("/team/hulp");
        MailsAbout(elsewhere).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_what_waits_for_the_person_nobody_is_reminded()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        await AnswerAsync(ticket, "Probeer dit.");
        site.Clock.Advance(TimeSpan.FromDays(10));

        await RemindAsync();

        Readers(await site.ToldAsync(ticket)).ShouldAllBe(told => told.Kind == TicketKinds.Answered);
    }

    static List<(string Kind, Guid? Reader)> Readers(IEnumerable<OutboxMessage> told) => [.. told.Select(m => (m.Kind, m.ReaderId))];

    async Task<System.Security.Claims.ClaimsPrincipal> AnswerAsync(Ticket ticket, string text)
    {
        var steward = await site.StewardAsync();
        (await WorkAsync(work => work.AnswerAsync(ticket.Id, 0, text, steward, Cancel))).ShouldBe(TicketWork.Done);
        return steward;
    }

    Task<TicketWork> WorkAsync(Func<WorkOnTicket, Task<TicketWork>> act) => site.WithAsync(act);

    Task ReplyAsync(Ticket ticket, string text) => site.WithAsync<PersonActs, bool>(acts => acts.ReplyAsync(ticket.Id, text, Cancel));

    Task<string?> RemindAsync() => site.WithAsync<IEnumerable<IJob>, string?>(
        jobs => jobs.Single(job => job.Name == "remind-of-answers").RunAsync(Cancel));
}
