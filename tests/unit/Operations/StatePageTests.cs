using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Operations;
using DigitaalWerkt.Web.Platform.Backups;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>The page on which coordinators of the network see how the site is doing.</summary>
public sealed class StatePageTests(TestDatabase databases) : IAsyncLifetime
{
    readonly ClassSite site = new(databases);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData(StaffRole.NetworkCoordinator, HttpStatusCode.OK)]
    [InlineData(StaffRole.Coordinator, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Steward, HttpStatusCode.Forbidden)]
    public async Task Only_coordinators_of_the_network_read_it(StaffRole role, HttpStatusCode status) =>
        (await (await site.SignInAsync(role)).GetAsync(OperationLinks.State, Cancellation)).StatusCode.ShouldBe(status);

    [Fact]
    public async Task A_site_without_back_ups_says_so_on_the_page_and_on_the_start_page()
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        Wrong(await network.OpenAsync(OperationLinks.State)).ShouldBe(["Laatste reservekopie", "Laatste keer dat een reservekopie is uitgeprobeerd"]);
        var desk = (await network.OpenAsync("/team")).QuerySelector($"a[href='{OperationLinks.State}']")!;
        desk.ShouldNotBeNull();
        (await network.OpenAsync("/team")).Body!.TextContent.ShouldContain("Vraag de beheerder van de site om reservekopieën in te stellen");
    }

    [Fact]
    public async Task When_all_is_well_nothing_asks_for_anybody()
    {
        await NoteAsync(BackupKind.Backup, hoursAgo: 5);
        await NoteAsync(BackupKind.Drill, hoursAgo: 24 * 6);
        await site.BookAsync(ClassSite.Request(await site.PlanAsync()));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var page = await network.OpenAsync(OperationLinks.State);

        Wrong(page).ShouldBeEmpty();
        page.QuerySelector(".lead")!.TextContent.ShouldBe("Alles is in orde.");
        How(page, "Laatste reservekopie").ShouldContain("12 rijen");
        How(page, "Bezette plaatsen kloppen met de inschrijvingen").ShouldBe("Ja");
        How(page, "De agenda klopt met de groepslessen").ShouldBe("Ja");
        How(page, "Databank").ShouldContain("GB");
        How(page, "Programma's die nu met de databank werken").ShouldStartWith(Environment.MachineName);
        Rows(page).Select(row => row.Cells[0].TextContent).Distinct().Count().ShouldBe(Rows(page).Count);
        (await network.OpenAsync("/team")).Body!.TextContent.ShouldNotContain("Toestand van de site");
    }

    [Theory]
    [InlineData(BackupKind.Backup, 37, "Laatste reservekopie")]
    [InlineData(BackupKind.Drill, 24 * 101, "Laatste keer dat een reservekopie is uitgeprobeerd")]
    public async Task What_is_older_than_the_settings_say_asks_for_a_person(BackupKind kind, int hoursAgo, string what)
    {
        await NoteAsync(BackupKind.Backup, kind == BackupKind.Backup ? hoursAgo : 1);
        await NoteAsync(BackupKind.Drill, kind == BackupKind.Drill ? hoursAgo : 1);

        Wrong(await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(OperationLinks.State)).ShouldBe([what]);
    }

    [Fact]
    public async Task A_back_up_that_failed_is_told_with_the_last_good_one_and_what_to_do()
    {
        await NoteAsync(BackupKind.Backup, hoursAgo: 20);
        await NoteAsync(BackupKind.Backup, hoursAgo: 1, BackupProblem.Folder);
        await NoteAsync(BackupKind.Drill, hoursAgo: 1);

        var page = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(OperationLinks.State);

        Wrong(page).ShouldBe(["Laatste reservekopie"]);
        How(page, "Laatste reservekopie").ShouldContain("12 rijen");
        How(page, "Laatste reservekopie").ShouldContain("De map voor de kopieën is weg of vol.");
    }

    [Fact]
    public void There_are_words_for_every_problem()
    {
        var texts = site.Services.GetRequiredService<Texts>();

        foreach (var problem in Enum.GetNames<BackupProblem>())
        {
            Should.NotThrow(() => texts.Dutch("Operations", $"Backup_Problem_{problem}"));
            Should.NotThrow(() => texts.Dutch("Operations", $"Backup_Problem_{problem}_Do"));
        }
    }

    [Fact]
    public async Task A_seat_too_many_or_an_agenda_that_says_something_else_is_seen_at_once()
    {
        var (one, other) = (await site.PlanAsync(), await site.PlanAsync());
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == one.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.Booked, 2), Cancellation));
        await site.QueryAsync(context => context.Occupations.Where(o => o.OccupantId == other.Id).ExecuteDeleteAsync(Cancellation));

        var page = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(OperationLinks.State);

        How(page, "Bezette plaatsen kloppen met de inschrijvingen").ShouldContain("Nee: 1 keer niet.");
        Wrong(page).ShouldContain("De agenda klopt met de groepslessen");
        How(page, "In elke groepsles is er plaats voor iedereen").ShouldBe("Ja");
    }

    [Fact]
    public async Task A_message_that_waits_too_long_and_a_job_that_nobody_runs_ask_for_a_person()
    {
        await site.BookAsync(ClassSite.Request(await site.PlanAsync()));
        await site.QueryAsync(context => context.OutboxMessages.ExecuteUpdateAsync(
            change => change.SetProperty(m => m.DueAt, site.Clock.GetUtcNow().AddDays(-3)).SetProperty(m => m.Channel, Channel.Email), Cancellation));
        await site.QueryAsync(context => context.Database.ExecuteSqlAsync(
            $"insert into scheduled_job (name, due_at) values ('count-seats', {site.Clock.GetUtcNow().AddHours(-1)})", Cancellation));

        var page = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(OperationLinks.State);

        Wrong(page).ShouldContain("E-mails");
        How(page, "Oproepen").ShouldBe("Er wacht niets.");
        Wrong(page).ShouldContain("Telling van de plaatsen");
    }

    async Task NoteAsync(BackupKind kind, int hoursAgo, BackupProblem? problem = null)
    {
        var ended = site.Clock.GetUtcNow().AddHours(-hoursAgo);
        await site.QueryAsync(async context =>
        {
            context.Add(new BackupRun(
                Guid.CreateVersion7(), kind, ended.AddMinutes(-1), ended, problem, problem is null ? "x.dump" : null, 2_500_000, 3, 12, true));
            return await context.SaveChangesAsync(Cancellation);
        });
    }

    static List<IHtmlTableRowElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("table.data tbody tr").OfType<IHtmlTableRowElement>()];

    static List<string> Wrong(IHtmlDocument page) =>
        [.. Rows(page).Where(row => row.QuerySelector(".badge") is not null).Select(row => row.Cells[0].TextContent)];

    static string How(IHtmlDocument page, string what) => Rows(page).Single(row => row.Cells[0].TextContent == what).Cells[1].TextContent.Trim();
}
