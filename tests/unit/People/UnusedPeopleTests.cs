using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace DigitaalWerkt.Tests.People;

public sealed class UnusedPeopleTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_night_who_has_nothing_is_removed_and_counted_and_whoever_has_something_stays()
    {
        var booked = (await site.BookAsync(ClassSite.Request(await site.PlanAsync()))).Bookings.Single().PersonId!.Value;
        var (left, other) = (await AddAsync(), await AddAsync());
        site.Clock.Advance(TimeSpan.FromDays(2));
        var today = await AddAsync();
        var log = new FakeLogger<RemoveUnusedPeople>();

        await site.WithAsync<PersonTransaction, string?>(transaction => new RemoveUnusedPeople(transaction, site.Clock, log).RunAsync(Cancel));

        Guid[] all = [booked, left, other, today];
        (await site.QueryAsync(context => context.People.Where(p => all.Contains(p.Id)).Select(p => p.Id).ToListAsync(Cancel))).ShouldBe([booked, today], ignoreOrder: true);
        log.Collector.LatestRecord.Message.ShouldBe("Removed 2 people about whom nothing was kept");
    }

    [Fact]
    public async Task The_site_does_it_by_itself()
    {
        await using var scope = site.Services.CreateAsyncScope();

        scope.ServiceProvider.GetServices<IJob>().Select(job => job.Name).ShouldContain(RemoveUnusedPeople.JobName);
    }

    [Fact]
    public Task Whatever_names_a_person_keeps_them_but_for_what_stands_here() => site.QueryAsync(context =>
    {
        // A message tells a person something, and a number lives for a quarter of an hour: they keep nothing about them once nothing else does.
        // That somebody looked in an emergency stays, and is no reason to go on knowing who it was.
        string[] keepNobody = ["emergency_look", "outbox_message", "person_card_number"];

        context.Model.FindEntityType(typeof(Person))!.GetReferencingForeignKeys()
            .Where(key => key.DeleteBehavior != DeleteBehavior.Restrict)
            .Select(key => key.DeclaringEntityType.GetTableName()).ShouldBe(keepNobody, ignoreOrder: true);
        return Task.FromResult(true);
    });

    Task<Guid> AddAsync() => site.QueryAsync(async context =>
    {
        var person = context.Add(Person.From(ClassSite.SomeBody(), site.Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync(Cancel);
        return person.Id;
    });
}
