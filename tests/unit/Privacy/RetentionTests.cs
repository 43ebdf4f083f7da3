using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Drift;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Privacy;
using DigitaalWerkt.Web.Features.Privacy.Terms;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Privacy;

/// <summary>What goes by itself: the page that says it first, and the jobs that do exactly that.</summary>
public sealed class RetentionTests(TestDatabase databases) : IAsyncLifetime
{
    // Signing in and opening a page write these, whatever the page.
    static readonly string[] OfSigningIn =
        ["staff_member", "staff_session", "audit_entry", "organisation", "throttle_count", "scheduled_job", "data_protection_key"];

    readonly ClassSite site = new(databases);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Nothing_is_due_on_a_new_site()
    {
        var page = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(PrivacyLinks.Terms);

        Rows(page).Count.ShouldBe(KeptFor.All.Count);
        Rows(page).ShouldAllBe(row => row.Cells[1].TextContent == "0" && row.Cells[2].TextContent == "Geen");
        page.QuerySelector("[role=status]")!.TextContent.ShouldBe("Er is nu niets dat te lang bewaard is.");
    }

    [Fact]
    public async Task The_page_says_how_much_of_each_would_go_and_how_old_it_is_and_writes_nothing()
    {
        var ended = await FillAsync();
        var coordinator = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var before = await site.SnapshotAsync(OfSigningIn);

        var page = await coordinator.OpenAsync(PrivacyLinks.Terms);

        (await site.SnapshotAsync(OfSigningIn)).ShouldBe(before);
        Told(page, KeptFor.EndedLoans).ShouldBe(("1", BrusselsDay(ended)));
        Told(page, KeptFor.OpenDrift).ShouldBe(("1", BrusselsDay(ended)));
        Told(page, KeptFor.CheckedDrift).ShouldBe(("0", "Geen"));
        Told(page, KeptFor.UnusedPeople).Count.ShouldBe("1");
        Told(page, KeptFor.EndedOperations).Count.ShouldBe("1");
        page.QuerySelector("[role=status]")!.TextContent.ShouldBe("4 dingen gaan weg bij de volgende keer.");
    }

    [Fact]
    public async Task A_day_before_the_end_of_the_term_a_loan_is_not_due()
    {
        var house = await LoanHouse.OpenAsync(site);
        var loan = await house.LendAsync();
        await house.EndAsync(loan, LoanEnd.Returned);
        var ended = (await house.LoansAsync()).Single().EndedAt!.Value;

        site.Clock.AdjustTime(ended.AddMonths(KeptFor.EndedLoans.Term.Number).AddDays(-1));
        (await CountAsync(KeptFor.EndedLoans)).ShouldBe(0);
        site.Clock.AdjustTime(ended.AddMonths(KeptFor.EndedLoans.Term.Number).AddDays(1));

        (await CountAsync(KeptFor.EndedLoans)).ShouldBe(1);
    }

    [Fact]
    public async Task What_the_page_said_is_what_goes_and_a_second_run_does_nothing()
    {
        await FillAsync();
        (await LookAsync()).Sum(due => due.Count).ShouldBe(4);

        await RunAsync();

        (await LookAsync()).ShouldAllBe(due => due.Count == 0 && due.Oldest == null);
        var once = await site.SnapshotAsync();
        await RunAsync();
        (await site.SnapshotAsync()).ShouldBe(once);
    }

    [Fact]
    public async Task What_was_counted_stays_counted()
    {
        await FillAsync();

        await RunAsync();

        await site.QueryAsync(async context =>
        {
            (await context.DeviceLoans.CountAsync(Cancel)).ShouldBe(1);
            (await context.EntryRecords.CountAsync(Cancel)).ShouldBe(1);
            (await context.ParticipantKeys.CountAsync(Cancel)).ShouldBe(0);
            (await context.People.CountAsync(Cancel)).ShouldBe(0);
            return true;
        });
    }

    /// <summary>One of each that is due: a loan, a report, answers for an operation, and somebody about whom nothing is kept.</summary>
    /// <returns>When the loan ended and the report was made.</returns>
    async Task<DateTimeOffset> FillAsync()
    {
        var loans = await LoanHouse.OpenAsync(site);
        var loan = await loans.LendAsync();
        await loans.EndAsync(loan, LoanEnd.Returned);
        var reports = await ReportHouse.OpenAsync(site);
        await reports.NoteAsync((await reports.AddClientAsync()).Id);
        var now = site.Clock.GetUtcNow();
        var lastDay = site.Clock.Today();
        await site.QueryAsync(async context =>
        {
            context.Add(new DriftReport("e-mail-openen", "stap", [1, 2, 3], now));
            context.Add(Person.From(ClassSite.SomeBody("Niemands"), now));
            await context.SaveChangesAsync(Cancel);
            return await context.Operations.Where(o => o.Id == reports.Operation.Id).ExecuteUpdateAsync(
                change => change.SetProperty(o => o.Until, lastDay).SetProperty(o => o.KeptUntil, lastDay), Cancel);
        });
        site.Clock.Advance(TimeSpan.FromDays(200));
        return now;
    }

    /// <summary>As in a night: the one that is due first goes first.</summary>
    async Task RunAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var now = site.Clock.GetUtcNow();
        foreach (var job in scope.ServiceProvider.GetServices<IRetention>().Cast<IJob>().OrderBy(job => job.NextAfter(now)))
        {
            (await job.RunAsync(Cancel)).ShouldBeNull();
        }
    }

    Task<IReadOnlyList<DueRemoval>> LookAsync() => site.WithAsync<LookAhead, IReadOnlyList<DueRemoval>>(look => look.RunAsync(Cancel));

    async Task<int> CountAsync(RetentionRule rule) => (await LookAsync()).Single(due => due.Rule == rule).Count;

    static string BrusselsDay(DateTimeOffset moment) => BelgianFormat.NumericDate(Web.Kernel.BrusselsTime.DayOf(moment));

    static (string Count, string Oldest) Told(IHtmlDocument page, RetentionRule rule)
    {
        var row = Rows(page).Single(row => row.Cells[0].TextContent == rule.What);
        return (row.Cells[1].TextContent, row.Cells[2].TextContent);
    }

    static List<IHtmlTableRowElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll<IHtmlTableRowElement>("tbody tr")];
}
