using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Home;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Privacy.Terms;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Privacy;

/// <summary>Erasing everybody of a town in which every feature is used: what is counted stays, and nobody is known any more.</summary>
public sealed class ErasingKeepsCountsTests(DemoSite site) : IClassFixture<DemoSite>
{
    // What counts, in every feature that keeps something about people. What happened to it may grow: that it ended, when it was still open.
    static readonly string[] Counted =
    [
        "appointment", "attendance_entry", "booking", "device_loan", "emergency_look", "entry_record", "guidance_path", "outreach_contact",
        "record_asking", "referral", "ticket", "walk_in_visit",
    ];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_erased_stays_counted_in_every_feature()
    {
        var coordinator = site.Visitor();
        await coordinator.FillInAsync(SiteLinks.Demo, ("role", nameof(StaffRole.NetworkCoordinator)));
        var (rows, figures) = (await RowsAsync(), await FiguresAsync(coordinator));
        string[] needed = ["booking", "device_loan", "guidance_path", "referral", "ticket"];
        needed.ShouldAllBe(table => rows[table] > 0);
        figures.Count.ShouldBe(3);

        await ForgetEverybodyAsync();

        (await RowsAsync()).ShouldBe(rows);
        (await FiguresAsync(coordinator)).ShouldBe(figures);
        (await site.QueryAsync(context => context.People.Select(p => p.FirstName).Where(name => name != Person.NameOfNobody).ToListAsync(Cancel)))
            .ShouldBeEmpty();
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<LookAhead>().RunAsync(Cancel)).ShouldAllBe(due => due.Count == 0);
    }

    async Task ForgetEverybodyAsync()
    {
        foreach (var person in await site.QueryAsync(context => context.People.Select(p => p.Id).ToListAsync(Cancel)))
        {
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ForgetPerson>().RunAsync(person, null, Cancel);
        }
    }

    Task<Dictionary<string, long>> RowsAsync() => site.QueryAsync(async context =>
    {
        var rows = new Dictionary<string, long>();
        foreach (var table in Counted)
        {
            rows[table] = await CountAsync(context, table);
        }
        return rows;
    });

    static Task<long> CountAsync(AppDbContext context, string table)
    {
        var sql = $"select count(*) as \"Value\" from {table}";
        return context.Database.SqlQueryRaw<long>(sql).SingleAsync(Cancel);
    }

    /// <summary>The totals of this year, as the file of the counters has them.</summary>
    async Task<List<string>> FiguresAsync(HttpClient coordinator)
    {
        var year = site.Clock.Today().Year;
        var address = ReportingLinks.CountersFile(new(year, 1, 1), new(year, 12, 31), null, "csv");
        var total = site.Services.GetRequiredService<Texts>().Dutch("Reporting", "Counters_Total");
        return [.. (await coordinator.GetStringAsync(address, Cancel)).Split('\n').Where(line => line.Contains($";{total};", StringComparison.Ordinal))];
    }
}
