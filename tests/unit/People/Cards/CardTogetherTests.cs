using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.People.Cards;

/// <summary>What a card shows goes where its person and its learner go: joined, told, erased, and forgotten in time.</summary>
public sealed class CardTogetherTests(TestDatabase databases, ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_clients_who_become_one_what_they_show_comes_together_once_and_since_the_first_day()
    {
        var (stays, goes) = await TwoAsync(site, "Voegt samen");
        var (both, one) = (await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site));
        await goes.LaidAsync(both);
        await goes.LaidAsync(one);
        await site.QueryAsync(context => context.PersonCards.Where(c => c.LearnerId == both.LearnerId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Since, site.Clock.GetUtcNow().AddDays(-3))));
        await stays.LaidAsync(both);
        var number = await goes.NumberAsync();
        var first = (await goes.RowsAsync())[0].Since;
        var done = await both.LearnAsync(site, 0);

        (await JoinAsync(site, goes, stays)).ShouldBe(JoinOutcome.Joined);

        var rows = await stays.RowsAsync();
        rows.Select(row => row.LearnerId).ShouldBe([both.LearnerId, one.LearnerId]);
        rows[0].Since.ShouldBe(first);
        (await goes.RowsAsync()).ShouldBeEmpty();
        (await stays.ClientPageAsync()).ShouldContain(done.Title.Dutch);
        (await one.TypeAsync(number)).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity, "its client is gone");
        await both.Browser.SubmitAsync((await both.ShownAsync()).ShouldHaveSingleItem());
        (await stays.ClientPageAsync()).ShouldNotContain(done.Title.Dutch);
    }

    [Fact]
    public async Task Of_two_cards_that_are_of_one_learner_what_they_show_comes_together_once()
    {
        var (desk, elsewhere) = (await CardDesk.OpenAsync(site, "Kent twee kaarten"), await CardDesk.OpenAsync(site, "Kent er een"));
        var (goes, stays) = (await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site));
        await desk.LaidAsync(goes);
        await desk.LaidAsync(stays);
        await elsewhere.LaidAsync(goes);

        await site.WithAsync<JoinLearners, bool>(async join =>
        {
            await join.RunAsync(goes.LearnerId, stays.LearnerId, Cancel);
            return true;
        });

        (await desk.RowsAsync()).ShouldHaveSingleItem().LearnerId.ShouldBe(stays.LearnerId);
        (await elsewhere.RowsAsync()).ShouldHaveSingleItem().LearnerId.ShouldBe(stays.LearnerId);
        (await stays.ShownAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_card_tells_to_whom_it_is_laid_and_what_is_kept_of_that_person_and_takes_it_along()
    {
        var (desk, holder, other) = (
            await CardDesk.OpenAsync(site, "Bewaart mij", "Amina"), await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site));
        await desk.LaidAsync(holder);
        var person = await site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == desk.Client, Cancel));

        var page = (await holder.Browser.OpenAsync(CardLinks.Data)).QuerySelector("main")!.TextContent;
        var chapter = await ChapterAsync(holder);

        page.ShouldContain("Wie ziet je lessen?");
        page.ShouldContain($"Je voornaam: Amina. Zo bereiken we je: {person.Reach.Written}");
        page.ShouldContain("Bewaart mij ziet welke lessen je kan, sinds ");
        var told = chapter.ShouldHaveSingleItem()!;
        ((string)told["organisatie"]!, (string)told["ziet"]!, (string)told["voornaam"]!, told["gestoptOp"]).ShouldBe(("Bewaart mij", "lessen", "Amina", null));
        (await ChapterAsync(other)).ShouldBeEmpty();
        (await other.Browser.OpenAsync(CardLinks.Data)).QuerySelectorAll("h2").Single(h => h.TextContent == "Wie ziet je lessen?")
            .NextElementSibling!.TextContent.ShouldBe("Niemand.");
        // What the counsellor booked stays with the person: the card was laid for one purpose.
        (await holder.Browser.GetStringAsync(CardLinks.TakeAlong, Cancel)).ShouldNotContain("\"cursus\"");

        await holder.Browser.SubmitAsync((await holder.ShownAsync()).Single());

        (await holder.Browser.OpenAsync(CardLinks.Data)).QuerySelector("main")!.TextContent.ShouldContain("Bewaart mij zag welke lessen je kan, tot ");
        (await ChapterAsync(holder)).ShouldHaveSingleItem()!["gestoptOp"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_erases_their_card_shows_nothing_any_more_and_stays_a_client()
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Houdt de cliënt"), await CardDesk.HolderAsync(site));
        var done = await holder.LearnAsync(site, 0);
        await desk.LaidAsync(holder);

        var form = (IHtmlFormElement)(await holder.Browser.OpenAsync(CardLinks.Erase)).QuerySelector($"form[action='{CardLinks.Erase}']")!;
        (await holder.Browser.SubmitAsync(form)).Headers.Location!.ToString().ShouldBe(CardLinks.Erased);

        (await desk.RowsAsync()).ShouldBeEmpty();
        var page = await desk.ClientPageAsync();
        page.ShouldNotContain(done.Title.Dutch);
        page.ShouldContain("Amina");
    }

    [Fact]
    public async Task Whoever_is_forgotten_leaves_neither_what_they_show_nor_a_number()
    {
        var (desk, holder, other) = (
            await CardDesk.OpenAsync(site, "Vergeet"), await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site));
        await desk.LaidAsync(holder);
        await desk.LaidAsync(other);
        await desk.NumberAsync();

        await ForgetAsync(desk.Client, holder.LearnerId);
        (await desk.RowsAsync()).ShouldHaveSingleItem().LearnerId.ShouldBe(other.LearnerId, "only what that card did");

        await ForgetAsync(desk.Client, learnerId: null);
        (await desk.RowsAsync()).ShouldBeEmpty();
        (await site.QueryAsync(context => context.PersonCardNumbers.AnyAsync(n => n.PersonId == desk.Client, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_shows_something_stays_when_unused_people_are_removed_until_it_is_forgotten()
    {
        await using var own = new ClassSite(databases);
        await own.InitializeAsync();
        var holder = await CardDesk.HolderAsync(own);
        var staff = await own.AddStaffMemberAsync([Web.Features.Accounts.Staff.StaffRole.Counsellor]);
        var (shows, hasNumber) = (await AddAsync(own, staff.OrganisationId), await AddAsync(own, staff.OrganisationId));
        foreach (var person in new[] { shows, hasNumber })
        {
            var made = await own.WithAsync<MakeNumber, MadeNumber?>(make =>
                make.RunAsync(person, CardPurpose.Lessons, staff.Id, staff.OrganisationId, Cancel));
            if (person == shows)
            {
                await holder.SayYesAsync(made!.Number.Written);
            }
        }
        own.Clock.Advance(TimeSpan.FromDays(2));
        await RunJobsAsync(own);
        (await own.QueryAsync(context => context.People.Select(p => p.Id).ToListAsync(Cancel))).ShouldBe([shows]);

        await holder.Browser.SubmitAsync((await holder.ShownAsync()).Single());
        own.Clock.Advance(PersonCard.KeptAfterEnd - TimeSpan.FromHours(1));
        await RunJobsAsync(own);
        (await own.QueryAsync(context => context.PersonCards.CountAsync(Cancel))).ShouldBe(1, "the person can still read that it was");

        own.Clock.Advance(TimeSpan.FromHours(2));
        await RunJobsAsync(own);
        (await own.QueryAsync(context => context.PersonCards.CountAsync(Cancel))).ShouldBe(0);
        (await own.QueryAsync(context => context.People.CountAsync(Cancel))).ShouldBe(0);
    }

    [Fact]
    public async Task At_night_the_numbers_that_nobody_used_go_and_those_that_work_stay()
    {
        await using var own = new ClassSite(databases);
        await own.InitializeAsync();
        var (old, works) = (await CardDesk.OpenAsync(own, "Jobteam"), await CardDesk.OpenAsync(own, "Jobteam"));
        await old.NumberAsync();
        own.Clock.Advance(PersonCardNumber.Lifetime);
        await works.NumberAsync();

        await RunJobsAsync(own);

        (await own.QueryAsync(context => context.PersonCardNumbers.Select(n => n.PersonId).ToListAsync(Cancel))).ShouldBe([works.Client]);
    }

    [Fact]
    public async Task Erasing_ends_also_when_a_feature_never_forgets()
    {
        await using var own = new StubbornSite(databases);
        await own.InitializeAsync();
        var holder = await CardDesk.HolderAsync(own);
        await CardDesk.OpenAsync(own, "Jobteam");

        await using var scope = own.Services.CreateAsyncScope();
        var erased = await scope.ServiceProvider.GetServices<ILearnerPart>().OfType<PersonDossier>().Single().ForgetAsync(holder.LearnerId, Cancel);

        erased.ShouldBeFalse("the learner stays, and is asked to try again");
    }

    static async Task<(CardDesk Stays, CardDesk Goes)> TwoAsync(ClassSite site, string organisation)
    {
        var stays = await CardDesk.OpenAsync(site, organisation);
        var goes = await stays.Desk.BookedAsync(await site.PlanAsync(inDays: 3), Tests.Classes.Counsellors.ClientDesk.SomeClient());
        return (stays, stays with { Client = goes.PersonId!.Value });
    }

    static async Task<JoinOutcome> JoinAsync(ClassSite site, CardDesk goes, CardDesk stays)
    {
        var kept = await site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == stays.Client, Cancel));
        return (await site.WithAsync<JoinPeople, JoinAnswer>(join => join.RunAsync(
            goes.Client, stays.Client, new(kept.FirstName, kept.Reach, kept.OrganisationId), stays.Desk.Counsellor.Id, Cancel))).Outcome;
    }

    static async Task<JsonArray> ChapterAsync(CardDesk.Holder holder) =>
        JsonNode.Parse(await holder.Browser.GetStringAsync(CardLinks.TakeAlong, Cancel))!["kaartGetoond"]!.AsArray();

    async Task ForgetAsync(Guid person, Guid? learnerId) => await site.WithAsync<ForgetPerson, bool>(async forget =>
    {
        await forget.RunAsync(person, learnerId, Cancel);
        return true;
    });

    static async Task RunJobsAsync(ClassSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        foreach (var job in scope.ServiceProvider.GetServices<IJob>().Where(job => job.Name is RemoveEndedCards.JobName or RemoveUnusedPeople.JobName)
            .OrderBy(job => job.NextAfter(site.Clock.GetUtcNow())))
        {
            await job.RunAsync(Cancel);
        }
    }

    static Task<Guid> AddAsync(ClassSite site, Guid organisation) => site.QueryAsync(async context =>
    {
        var person = context.Add(Person.From(ClassSite.SomeBody() with { OrganisationId = organisation }, site.Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync(Cancel);
        return person.Id;
    });

    /// <summary>The site with a feature that keeps everybody for every card, and never lets go.</summary>
    sealed class StubbornSite(TestDatabase databases) : ClassSite(databases)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddScoped<IPersonPart, StubbornPart>());
        }
    }

    sealed class StubbornPart(Web.Data.AppDbContext context) : IPersonPart
    {
        public string? Key => "koppig";

        public string? Title => "Koppig";

        public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.People.Select(p => p.Id);

        public Task<IReadOnlyList<PersonLine>> LinesAsync(
            Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PersonLine>>([]);

        public Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

        public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
