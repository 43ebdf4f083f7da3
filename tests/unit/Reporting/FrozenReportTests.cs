using System.Net;
using System.Security.Cryptography;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>A frozen report stays what it was; what was not right is another edition, which says what changed.</summary>
public sealed class FrozenReportTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_that_was_frozen_is_the_same_to_the_letter_after_new_figures_came_in_and_people_were_forgotten()
    {
        var town = await FrozenTown.OpenAsync(site);
        var client = await town.House.AddClientAsync();
        await town.House.NoteAsync(client.Id);
        await town.LiveAsync(met: 6);
        var frozen = (await town.FreezeAsync(1)).Report!;
        var network = await town.BrowserAsync();
        var before = await FilesAsync(network, frozen);

        await town.LiveAsync(met: 9);
        await town.House.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(client.Id, null, Cancel);
            return true;
        });
        site.Clock.Advance(TimeSpan.FromDays(1));

        var after = await FilesAsync(await site.SignInAsync(StaffRole.NetworkCoordinator), frozen);
        after.Count.ShouldBe(2);
        foreach (var (file, same) in before.Zip(after))
        {
            same.ShouldBe(file);
        }
        SnapshotFile.HashOf(frozen.Data).ShouldBe(frozen.Hash);
        frozen.Data.ShouldNotContain($"{client.Id}");
        // Nor by its record, which the register of participants would lead back.
        foreach (var record in await site.QueryAsync(context => context.EntryRecords.Select(record => record.Id).ToListAsync(Cancel)))
        {
            frozen.Data.ShouldNotContain($"{record}");
        }
        frozen.Data.ShouldNotContain(client.FirstName);
    }

    [Fact]
    public async Task Another_edition_needs_a_reason_and_a_difference_and_says_what_it_is()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync(met: 6);
        var network = await town.BrowserAsync();
        var address = ReportLinks.Freeze(town.Period);
        var first = await network.FillInAsync(address, ("Input.Why", "Nagekeken met de partners."));
        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await network.FillInAsync(address, ("Input.Reason", "Zomaar."), ("Input.Why", "Ja."))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await town.LiveAsync(met: 5);
        var without = await network.FillInAsync(address, ("Input.Why", "Ja."));
        without.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await without.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Reason']").ShouldNotBeNull();
        var second = await network.FillInAsync(address, ("Input.Reason", "Een lijst kwam te laat."), ("Input.Why", "Ja."));

        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await network.OpenAsync($"{second.Headers.Location}");
        page.Body!.TextContent.ShouldContain("Een lijst kwam te laat.");
        var changes = page.QuerySelectorAll("table.data").First().QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        changes.ShouldContain(row => row.Contains("Bereikt") && row.Contains("Totaal") && row.Contains('6') && row.Contains("11"));
        changes.ShouldContain(row => row.Contains("Deelnemers") && row.Contains("Totaal"));
        var edition = Guid.Parse($"{second.Headers.Location}".Split('/')[^1]);
        (await network.OpenAsync(ReportLinks.Paper(new(null, edition, false, ReportFilter.None)))).Body!.TextContent.ShouldContain("Is nu");
        (await network.OpenAsync($"{first.Headers.Location}")).Body!.TextContent.ShouldContain("Er is een nieuwere uitgave:");
    }

    [Fact]
    public async Task What_does_not_seem_right_is_shown_and_freezing_it_takes_a_line_that_stays_with_it()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync();
        var network = await town.BrowserAsync();

        var asked = await network.OpenAsync(ReportLinks.Freeze(town.Period));
        var without = await network.FillInAsync(ReportLinks.Freeze(town.Period));

        // The operation goes on for months.
        asked.QuerySelector("ul.doubts")!.TextContent.ShouldContain("Dagen van de periode die nog moeten voorbijgaan");
        without.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await without.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Why']").ShouldNotBeNull();
        (await EditionsAsync(town)).ShouldBeEmpty();
        var done = await network.FillInAsync(ReportLinks.Freeze(town.Period), ("Input.Why", "Een tussenstand voor de stuurgroep."));
        (await network.OpenAsync($"{done.Headers.Location}")).Body!.TextContent.ShouldContain("Een tussenstand voor de stuurgroep.");
        var paper = await network.OpenAsync(ReportLinks.Paper(new(null, (await EditionsAsync(town)).Single().Id, false, ReportFilter.None)));
        paper.Body!.TextContent.ShouldContain("Dagen van de periode die nog moeten voorbijgaan");
        // A doubt about one person is a small number: city and public don't read it.
        var forCity = await network.OpenAsync(ReportLinks.Paper(new(null, (await EditionsAsync(town)).Single().Id, true, ReportFilter.None)));
        forCity.Body!.TextContent.ShouldNotContain("Dagen van de periode die nog moeten voorbijgaan");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_edition_and_whoever_comes_second_sees_the_first()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync();

        var (first, again) = (await town.FreezeAsync(1), await town.FreezeAsync(1));
        var other = await town.FreezeAsync(1, why: "Iets anders.");

        (first.Result, again.Result, again.Report!.Id).ShouldBe((FreezeResult.Frozen, FreezeResult.Frozen, first.Report!.Id));
        other.Result.ShouldBe(FreezeResult.Before);
        (await town.FreezeAsync(3, "Te ver vooruit.")).Result.ShouldBe(FreezeResult.Before);
        (await EditionsAsync(town)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_database_lets_nobody_change_or_remove_one_nor_write_one_with_another_hash()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync();
        var frozen = (await town.FreezeAsync(1)).Report!;
        string[] statements =
        [
            $"update frozen_report set why = 'anders' where id = '{frozen.Id}'", $"delete from frozen_report where id = '{frozen.Id}'", "truncate frozen_report",
            $"insert into frozen_report select '{Guid.NewGuid()}', period, edition + 1, 'x', why, data || ' ', hash, frozen_by, frozen_at from frozen_report where id = '{frozen.Id}'",
        ];

        foreach (var statement in statements)
        {
            await Should.ThrowAsync<PostgresException>(
                site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(statement, Cancel)), statement);
        }
        (await EditionsAsync(town)).Single().Data.ShouldBe(frozen.Data);
    }

    [Fact]
    public async Task The_rows_behind_it_name_nobody_and_whoever_opens_them_stands_in_the_log()
    {
        var town = await FrozenTown.OpenAsync(site);
        var client = await town.House.AddClientAsync("Geheimina");
        await town.House.NoteAsync(client.Id);
        var frozen = (await town.FreezeAsync(1)).Report!;
        var network = await town.BrowserAsync();

        var page = await network.OpenAsync(ReportLinks.Rows(frozen.Id));
        var data = await network.GetByteArrayAsync(ReportLinks.Data(frozen.Id), Cancel);

        Convert.ToHexStringLower(SHA256.HashData(data)).ShouldBe(frozen.Hash);
        page.QuerySelectorAll("table.data").First().QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        page.Body!.TextContent.ShouldNotContain("Geheimina");
        page.Body.TextContent.ShouldNotContain($"{client.Id}"[..8]);
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(
            entry => entry.Act == StaffAct.FigureRowsOpened && entry.AboutId == frozen.Id && entry.ActorId == town.Network.Id, Cancel))).ShouldBe(2);
    }

    [Fact]
    public async Task Only_the_network_freezes_and_opens_what_is_frozen()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync();
        var frozen = (await town.FreezeAsync(1)).Report!;
        var coordinator = await town.House.CoordinatorAsync();

        foreach (var address in new[] { ReportLinks.Frozen(frozen.Id), ReportLinks.Rows(frozen.Id), ReportLinks.Data(frozen.Id), ReportLinks.Freeze(town.Period) })
        {
            (await coordinator.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
        var edition = new ReportQuery(null, frozen.Id, false, ReportFilter.None);
        foreach (var address in new[] { ReportLinks.Paper(edition), ReportLinks.File(edition, "csv"), $"{ReportLinks.All}?uitgave=iets&periode=nooit" })
        {
            (await coordinator.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await (await site.SignInAsync(StaffRole.NetworkCoordinator)).VisitAsync(ReportLinks.Frozen(Guid.NewGuid()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    Task<List<FrozenReport>> EditionsAsync(FrozenTown town) =>
        site.QueryAsync(context => context.FrozenReports.AsNoTracking().Where(report => report.Period == town.Period).OrderBy(report => report.Edition).ToListAsync(Cancel));

    static async Task<List<byte[]>> FilesAsync(HttpClient network, FrozenReport frozen)
    {
        var files = new List<byte[]>();
        foreach (var extension in new[] { "csv", "xlsx" })
        {
            files.Add(await network.GetByteArrayAsync(ReportLinks.File(new(null, frozen.Id, false, ReportFilter.None), extension), Cancel));
        }
        return files;
    }
}
