using System.Security.Claims;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

public sealed class DeskQueueTests(DeskSite site) : IClassFixture<DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_lane_counts_what_it_shows()
    {
        var steward = await site.StewardAsync();
        var (mine, waiting) = (await site.AskAsync(DeskSite.SomeBody()), await site.AskAsync(DeskSite.SomeBody()));
        await site.AskAsync(DeskSite.SomeBody());
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.TakeAsync(mine.Id, 0, steward, Cancel));
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.AnswerAsync(waiting.Id, 0, "Probeer dit.", steward, Cancel));

        foreach (var lane in Lane.All)
        {
            var page = await ReadAsync(lane, steward);

            page.Rows.Count.ShouldBe(Math.Min(page.Counts[lane], QueuePage.Size), lane.Name);
        }
        (await ReadAsync(Lane.Mine, steward)).Rows.Select(row => row.Code).ShouldBe([mine.Code]);
        (await ReadAsync(Lane.Mine, await site.StewardAsync())).Rows.ShouldBeEmpty();
        (await ReadAsync(Lane.Waiting, steward)).Rows.Select(row => row.Code).ShouldContain(waiting.Code);
    }

    [Fact]
    public async Task What_somebody_had_who_left_is_nobodys_and_new_again()
    {
        var (steward, left) = (await site.StewardAsync(), await site.StewardAsync());
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.TakeAsync(ticket.Id, 0, left, Cancel));
        (await CodesAsync(Lane.New, steward)).ShouldNotContain(ticket.Code);

        await site.LeaveAsync(left);

        (await CodesAsync(Lane.New, steward)).ShouldContain(ticket.Code);
    }

    [Fact]
    public async Task What_has_ended_lies_in_no_lane_and_is_still_found()
    {
        var steward = await site.StewardAsync();
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        site.Clock.Advance(TimeSpan.FromDays(7));
        (await CodesAsync(Lane.Late, steward)).ShouldContain(ticket.Code);
        var before = (await ReadAsync(Lane.New, steward)).Counts;

        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.EndAsync(ticket.Id, 0, true, null, 0, steward, Cancel));

        var after = (await ReadAsync(Lane.New, steward)).Counts;
        foreach (var lane in Lane.All)
        {
            after[lane].ShouldBe(before[lane] - (lane == Lane.New || lane == Lane.Late || lane == Lane.Open ? 1 : 0), lane.Name);
            (await CodesAsync(lane, steward)).ShouldNotContain(ticket.Code, lane.Name);
        }
        (await FindAsync(ticket.Code, steward)).ShouldBe([ticket.Code]);
    }

    [Fact]
    public async Task What_waits_too_long_is_late_and_what_waits_for_the_person_is_not()
    {
        var steward = await site.StewardAsync();
        var (late, waiting) = (await site.AskAsync(DeskSite.SomeBody()), await site.AskAsync(DeskSite.SomeBody()));
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.AnswerAsync(waiting.Id, 0, "Probeer dit.", steward, Cancel));
        site.Clock.Advance(TimeSpan.FromDays(7));

        var codes = await CodesAsync(Lane.Late, steward);

        codes.ShouldContain(late.Code);
        codes.ShouldNotContain(waiting.Code);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("name")]
    [InlineData("digits")]
    [InlineData("words")]
    public async Task A_question_is_found_by_what_somebody_knows_of_it(string by)
    {
        var person = new PersonDetails("Xavière", Reach.ByPhone(PhoneNumber.Parse("0479 88 77 66")!));
        var ticket = await site.AskAsync(person, "Ik kan mijn trouwfoto’s en wachtwoorden niet vinden.");
        await site.AskAsync(DeskSite.SomeBody("Zoë"), "Iets anders.");

        var sought = by switch
        {
            "code" => $"{ticket.Code[..3].ToLowerInvariant()} {ticket.Code[3..]}",
            "name" => "xav",
            "digits" => "77 66",
            _ => "wachtwoord vind",
        };

        (await FindAsync(sought, await site.StewardAsync())).ShouldContain(ticket.Code);
        (await FindAsync("Zoë", await site.StewardAsync())).ShouldNotContain(ticket.Code);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("%%%")]
    [InlineData("\\")]
    [InlineData("' or 1=1 --")]
    [InlineData("a & | ! ( ) : *")]
    public async Task A_sign_that_means_something_to_the_database_finds_nothing(string sought)
    {
        await site.AskAsync(DeskSite.SomeBody());

        (await FindAsync(sought, await site.StewardAsync())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_may_not_see_a_name_does_not_find_by_it_nor_by_the_number()
    {
        var house = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander huis")).OrganisationId;
        var ticket = await site.AskAsync(new("Quirina", Reach.ByPhone(PhoneNumber.Parse("0478 11 22 33")!), house));
        var (fresh, old) = (await site.AddStaffMemberAsync([StaffRole.Steward]), await site.StewardAsync());
        await site.JoinTodayAsync(fresh);
        var both = DeskSite.PrincipalOf(await site.AddStaffMemberAsync([StaffRole.Steward, StaffRole.Coordinator]));

        foreach (var sought in new[] { "Quirina", "112233", "0478 11 22 33" })
        {
            (await FindAsync(sought, old)).ShouldBe([ticket.Code], sought);
            (await FindAsync(sought, DeskSite.PrincipalOf(fresh))).ShouldBeEmpty(sought);
            (await FindAsync(sought, both)).ShouldBeEmpty(sought);
        }
        (await site.WithAsync<DeskQueue, QueuePage>(queue => queue.FindAsync(ticket.Code, 1, both, Cancel))).Rows.ShouldHaveSingleItem().Person.ShouldBe("Ander huis");
    }

    [Fact]
    public async Task Who_is_no_steward_finds_nothing_and_counts_nothing()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody("Wivina"));
        foreach (var role in Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Steward))
        {
            var other = DeskSite.PrincipalOf(await site.AddStaffMemberAsync([role]));

            (await FindAsync(ticket.Code, other)).ShouldBeEmpty($"{role}");
            (await FindAsync("Wivina", other)).ShouldBeEmpty($"{role}");
            (await ReadAsync(Lane.Open, other)).Counts.Values.ShouldAllBe(count => count == 0, $"{role}");
        }
    }

    [Fact]
    public async Task The_queue_and_what_is_found_take_at_most_four_questions_to_the_database_and_come_in_pages()
    {
        var steward = await site.StewardAsync();
        foreach (var _ in Enumerable.Range(0, QueuePage.Size + 1))
        {
            await site.AskAsync(DeskSite.SomeBody(), "Bladerdeeg.");
        }

        var (list, first) = await CountAsync(queue => queue.ReadAsync(Lane.New, 1, steward, Cancel));
        var (found, second) = await CountAsync(queue => queue.FindAsync("bladerdeeg", 2, steward, Cancel));

        (list, found).ShouldSatisfyAllConditions(() => list.ShouldBeLessThanOrEqualTo(4), () => found.ShouldBeLessThanOrEqualTo(4));
        (first.Rows.Count, first.HasMore).ShouldBe((QueuePage.Size, true));
        (second.Rows.Count, second.HasMore).ShouldBe((1, false));
    }

    async Task<(int Count, QueuePage Page)> CountAsync(Func<DeskQueue, Task<QueuePage>> read)
    {
        var count = new QueryCount();
        var options = new DbContextOptionsBuilder<AppDbContext>();
        var connection = await site.QueryAsync(context => Task.FromResult(context.Database.GetConnectionString()!));
        options.UseAppConventions(connection).AddInterceptors(count);
        await using var context = new AppDbContext(options.Options);
        var page = await read(new(context, site.Clock));
        return (count.Count, page);
    }

    async Task<List<string>> CodesAsync(Lane lane, ClaimsPrincipal steward)
    {
        var codes = new List<string>();
        for (var (page, hasMore) = (1, true); hasMore; page++)
        {
            var read = await site.WithAsync<DeskQueue, QueuePage>(queue => queue.ReadAsync(lane, page, steward, Cancel));
            codes.AddRange(read.Rows.Select(row => row.Code));
            hasMore = read.HasMore;
        }
        return codes;
    }

    Task<QueuePage> ReadAsync(Lane lane, ClaimsPrincipal staff) => site.WithAsync<DeskQueue, QueuePage>(queue => queue.ReadAsync(lane, 1, staff, Cancel));

    async Task<IReadOnlyList<string>> FindAsync(string sought, ClaimsPrincipal staff) =>
        [.. (await site.WithAsync<DeskQueue, QueuePage>(queue => queue.FindAsync(sought, 1, staff, Cancel))).Rows.Select(row => row.Code)];
}
