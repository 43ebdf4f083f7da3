using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.People;

public sealed class PersonRegistryTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_name_and_reach_is_the_same_person_whom_only_they_change()
    {
        var details = ClassSite.SomeBody() with { HelpLanguage = Language.FindHelp("tr") };
        var first = await AddAsync(details, isByThem: true);
        site.Clock.Advance(TimeSpan.FromHours(1));

        var shouted = details with { FirstName = details.FirstName.ToUpperInvariant(), HelpLanguage = Language.FindHelp("ar") };
        var again = await AddAsync(shouted, isByThem: false);

        (again.Id, again.FirstName, again.HelpLanguage).ShouldBe((first.Id, first.FirstName, "tr"));
        again.LastSeenAt.ShouldBe(first.LastSeenAt);
        var theirs = await AddAsync(details with { HelpLanguage = Language.FindHelp("ar") }, isByThem: true);
        theirs.HelpLanguage.ShouldBe("ar");
        theirs.LastSeenAt.ShouldBeGreaterThan(first.LastSeenAt);
        (await AddAsync(details with { HelpLanguage = null }, isByThem: true)).HelpLanguage.ShouldBe("ar");
        (await ReadAsync(details)).ShouldHaveSingleItem().Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task A_client_of_one_organisation_is_not_that_of_another()
    {
        var details = ClassSite.SomeBody();
        var organisation = (await site.AddStaffMemberAsync([StaffRole.Counsellor])).OrganisationId;

        (await AddAsync(details)).Id.ShouldNotBe((await AddAsync(details with { OrganisationId = organisation })).Id);
    }

    [Fact]
    public async Task Of_two_who_add_the_same_person_at_once_the_second_finds_the_first()
    {
        var details = ClassSite.SomeBody();
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(Cancel);
        var people = scope.ServiceProvider.GetRequiredService<PersonRegistry>();
        var first = await people.FindOrAddAsync(details, true, site.Clock.GetUtcNow(), Cancel);

        var second = AddAsync(details);
        await Task.WhenAny(second, Until.TrueAsync(SomebodyWaitsAsync));
        second.IsCompleted.ShouldBeFalse();
        await transaction.CommitAsync(Cancel);

        (await second).Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_nobody_behind()
    {
        var details = ClassSite.SomeBody();
        await using var scope = site.Services.CreateAsyncScope();
        await using (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.BeginTransactionAsync(Cancel))
        {
            await scope.ServiceProvider.GetRequiredService<PersonRegistry>().FindOrAddAsync(details, true, site.Clock.GetUtcNow(), Cancel);
        }

        (await ReadAsync(details)).ShouldBeEmpty();
    }

    Task<Person> AddAsync(PersonDetails details, bool isByThem = true) =>
        site.WithAsync<PersonRegistry, Person>(people => people.FindOrAddAsync(details, isByThem, site.Clock.GetUtcNow(), Cancel));

    Task<List<Person>> ReadAsync(PersonDetails details) => site.QueryAsync(context =>
        context.People.AsNoTracking().Where(p => p.PersonKey == Person.KeyOf(details)).ToListAsync(Cancel));

    Task<bool> SomebodyWaitsAsync() => site.QueryAsync(context => context.Database.SqlQuery<bool>(
        $"""
         select exists (
             select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as "Value"
         """).SingleAsync(Cancel));
}
