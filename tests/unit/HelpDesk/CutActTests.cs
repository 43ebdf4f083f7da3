using System.Security.Claims;
using System.Security.Cryptography;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.HelpDesk.Mail;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk;

/// <summary>Every act of the help desk is cut off after each thing that it writes, and asked for once more.</summary>
public sealed class CutActTests(CutActTests.CutSite site) : IClassFixture<CutActTests.CutSite>
{
    const int MoreThanAnActWrites = 30;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public enum Road
    {
        Ask,
        Answer,
        Reply,
        HandOver,
        Solve,
        Merge,
        Propose,
        Book,
        Move,
        CallOff,
        TakeNumber,
        FinishVisit,
        Take,
        Note,
        Close,
        Reopen,
        Face,
        Learned,
        Choose,
        AddFile,
        FileMail,
    }

    public sealed class CutSite(TestDatabase databases) : DeskSite(databases)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(new CutConnection())));
        }
    }

    public static TheoryData<Road> Roads => [.. Enum.GetValues<Road>()];

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Wherever_it_is_cut_an_act_is_done_wholly_or_not_at_all_and_asking_again_does_it_once(Road road)
    {
        var whole = await ChangeAsync(await PrepareAsync(road));
        whole.ShouldNotBeEmpty();

        var cuts = 0;
        for (var isCut = true; isCut; cuts++)
        {
            cuts.ShouldBeLessThan(MoreThanAnActWrites);
            var act = await PrepareAsync(road);
            var before = await CountAsync();

            isCut = await CutConnection.RunAsync(() => DoAsync(act), cuts);

            var after = Change(before, await CountAsync());
            if (after.Count > 0)
            {
                after.ShouldBe(whole, ignoreOrder: true);
            }
            await DoAsync(act);
            Change(before, await CountAsync()).ShouldBe(whole, ignoreOrder: true);
        }

        // What is locked, what is written together, the commit.
        cuts.ShouldBeGreaterThan(2);
    }

    async Task<Func<IServiceProvider, Task>> PrepareAsync(Road road)
    {
        var (member, person) = (await site.AddStaffMemberAsync([StaffRole.Steward]), ClassSite.SomeBody());
        var (steward, key) = (DeskSite.PrincipalOf(member), RequestKey.New());
        switch (road)
        {
            case Road.Ask:
                return services => services.GetRequiredService<OpenTicket>().RunAsync(
                    new() { Key = key, Origin = TicketOrigin.Website, Topic = TicketTopic.Email, Text = "Help", Person = person }, Cancel);
            case Road.Book or Road.Move or Road.CallOff or Road.Propose or Road.Choose or Road.TakeNumber or Road.FinishVisit:
                return await PrepareAtDeskAsync(road, await site.OpenDeskAsync(steward: member.Id), key);
        }
        var (ticket, other) = (await site.AskAsync(person), await site.AskAsync(person));
        switch (road)
        {
            case Road.Merge:
                return services => services.GetRequiredService<LinkTickets>().LinkAsync(ticket.Id, 0, other.Code, true, steward, Cancel);
            case Road.Reply:
                await site.WithAsync<WorkOnTicket, TicketWork>(work => work.AnswerAsync(ticket.Id, 0, "Probeer dit.", steward, Cancel));
                return services => services.GetRequiredService<PersonActs>().ReplyAsync(ticket.Id, "Het lukt niet.", Cancel);
            case Road.AddFile:
                var photo = new ReadFile(FileKind.Jpeg, Samples.Jpeg(), RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes), FileScan.NotScanned);
                return services => services.GetRequiredService<TicketFiles>().AddAsync(ticket.Id, null, photo, Cancel);
            case Road.FileMail:
                var mail = await PutAsideAsync();
                return services => services.GetRequiredService<FileMail>().AddByHandAsync(mail, ticket.Id, member.Id, Cancel);
            default:
                return await PrepareWorkAsync(road, ticket, steward);
        }
    }

    async Task<Func<IServiceProvider, Task>> PrepareWorkAsync(Road road, Ticket ticket, ClaimsPrincipal steward)
    {
        var (id, colleague) = (ticket.Id, await site.AddStaffMemberAsync([StaffRole.Steward]));
        if (road is Road.Reopen or Road.Face or Road.Learned)
        {
            await site.WithAsync<WorkOnTicket, TicketWork>(work => work.EndAsync(id, 0, true, null, 0, steward, Cancel));
        }
        var seen = (await site.ReadAsync(ticket)).Sequence;
        Func<WorkOnTicket, Task> act = road switch
        {
            Road.Take => work => work.TakeAsync(id, seen, steward, Cancel),
            Road.Answer => work => work.AnswerAsync(id, seen, "Zo doe je het.", steward, Cancel),
            Road.Note => work => work.NoteAsync(id, "Belt morgen terug.", steward, Cancel),
            Road.HandOver => work => work.HandOverAsync(id, seen, colleague.Id, "Jij kent dit.", "Wacht op een code.", steward, Cancel),
            Road.Solve => work => work.EndAsync(id, seen, true, TicketResult.Alone, 5, steward, Cancel),
            Road.Close => work => work.EndAsync(id, seen, false, null, 0, steward, Cancel),
            Road.Reopen => work => work.ReopenAsync(id, seen, steward, Cancel),
            Road.Face => work => work.JudgeAsync(id, TicketFace.Glad, steward, Cancel),
            Road.Learned => work => work.LearnAsync(id, seen, TicketResult.Alone, steward, Cancel),
            _ => throw new ArgumentOutOfRangeException(nameof(road), road, "No act of a steward."),
        };
        return services => act(services.GetRequiredService<WorkOnTicket>());
    }

    // An e-mail from an address that nobody knows.
    Task<Guid> PutAsideAsync() => site.QueryAsync(async context =>
    {
        var raw = MailSite.Mail("iemand@post.example", "hulp@example.org", "Het lukt nog niet.");
        var mail = new IncomingMail(raw, SHA256.HashData(raw), "hulp@example.org", site.Clock.GetUtcNow());
        mail.PutAside(MailFate.NoQuestion, null, null);
        context.IncomingMails.Add(mail);
        await context.SaveChangesAsync(Cancel);
        return mail.Id;
    });

    async Task<Func<IServiceProvider, Task>> PrepareAtDeskAsync(Road road, Appointments.Desk desk, RequestKey key)
    {
        var (ten, eleven) = (site.Moment(3, 10), site.Moment(3, 11));
        switch (road)
        {
            case Road.Book:
                var wanted = desk.Wants(ten);
                return services => services.GetRequiredService<BookAppointment>().RunAsync(wanted, Cancel);
            case Road.Propose:
                var ticket = await site.QuestionAsync();
                return services => services.GetRequiredService<ProposeSlots>().RunAsync(ticket.Id, desk.Steward, [ten, eleven], key, Cancel);
            case Road.Choose:
                var asked = await site.QuestionAsync();
                var proposed = await site.ProposalAsync(desk, asked, ten, eleven);
                return services => services.GetRequiredService<BookAppointment>().RunAsync(
                    new() { StartsAt = ten, LocationId = desk.Location, StewardId = proposed.StewardId, TicketId = asked.Id }, Cancel);
            case Road.Move or Road.CallOff:
                var appointment = await site.AppointmentAsync(desk, ten);
                return road == Road.Move
                    ? services => services.GetRequiredService<MoveAppointment>().RunAsync(appointment.Id, eleven, desk.Location, null, Cancel)
                    : services => services.GetRequiredService<EndAppointment>().CancelAsync(appointment.Id, null, false, Cancel);
            case Road.TakeNumber:
                return services => services.GetRequiredService<WalkInQueue>().GiveAsync(desk.Location, "Bo", key.Id, desk.Steward, Cancel);
            default:
                var visit = (await site.WithAsync<WalkInQueue, WalkInVisit?>(queue => queue.GiveAsync(desk.Location, "Bo", key.Id, desk.Steward, Cancel)))!;
                await site.WithAsync<WalkInQueue, bool>(queue => queue.StartAsync(visit.Id, desk.Steward, Cancel));
                return services => services.GetRequiredService<WalkInQueue>().FinishAsync(visit.Id, TicketTopic.Device, null, TicketResult.Alone, desk.Steward, Cancel);
        }
    }

    async Task DoAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    async Task<Dictionary<string, int>> ChangeAsync(Func<IServiceProvider, Task> act)
    {
        var before = await CountAsync();
        await DoAsync(act);
        return Change(before, await CountAsync());
    }

    static Dictionary<string, int> Change(Dictionary<string, int> before, Dictionary<string, int> after) => before.Keys.Union(after.Keys)
        .Select(what => (what, Number: after.GetValueOrDefault(what) - before.GetValueOrDefault(what))).Where(change => change.Number != 0)
        .ToDictionary(change => change.what, change => change.Number);

    // How many rows of every table there are, and how the questions, the appointments and the walk-ins stand.
    Task<Dictionary<string, int>> CountAsync() => site.QueryAsync(async context =>
    {
        var tables = context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct()
            .Select(table => $"select '{table}' as what, count(*)::int as number from \"{table}\"");
        var states = new[]
        {
            "select 'question ' || state || ' ' || (steward_id is not null) || ' ' || sequence, count(*)::int from ticket group by 1",
            "select 'appointment ' || state || ' ' || starts_at, count(*)::int from appointment group by 1",
            "select 'visit ' || state, count(*)::int from walk_in_visit group by 1",
            "select 'told ' || kind || ' ' || state, count(*)::int from outbox_message group by 1",
        };
        var rows = await context.Database.SqlQueryRaw<Counted>(string.Join("\nunion all\n", tables.Concat(states))).ToListAsync(Cancel);
        return rows.ToDictionary(row => row.What, row => row.Number);
    });

    sealed record Counted(string What, int Number);
}
