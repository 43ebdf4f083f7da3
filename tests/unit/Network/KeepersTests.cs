using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Keepers;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

public sealed class KeepersTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    [Fact]
    public async Task The_coordinators_of_a_keeper_are_asked_once_a_month_until_it_is_checked()
    {
        var coordinator = await site.AddStaffMemberAsync([StaffRole.Coordinator], organisation: "Huis van de vraag");
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer], organisation: "Huis van de vraag");
        await AddAsync("Oud", coordinator.OrganisationId, 181);
        await site.AddPartnerAsync(SomePartner.Details("Oude pagina", coordinator.OrganisationId), daysAgo: 181);
        await AddAsync("Net niet oud", coordinator.OrganisationId, 180);
        await AddAsync("Beëindigd", coordinator.OrganisationId, 300, until: -1);
        await AddAsync("Archiefstuk", coordinator.OrganisationId, 300, isArchived: true);

        await RunAsync();
        await RunAsync();

        var message = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking().SingleAsync(m => m.ReaderId == coordinator.Id, Cancel));
        (await site.QueryAsync(context => context.OutboxMessages.AnyAsync(m => m.ReaderId == trainer.Id, Cancel))).ShouldBeFalse();
        var written = (await WriteAsync(message))!;
        written.Text.ShouldContain($"Oud, laatst nagekeken op {BelgianFormat.NumericDate(Today.AddDays(-181))}");
        written.Text.ShouldContain($"Oude pagina, laatst nagekeken op {BelgianFormat.NumericDate(Today.AddDays(-181))}");
        written.Text.ShouldContain("https://localhost/beheer/partners/");
        var desk = await (await site.SignInAsync(coordinator)).OpenAsync(StaffLinks.Home);
        desk.QuerySelectorAll(".desk section").Single(card => card.QuerySelector("h2")!.TextContent == "Kijk dit nog eens na").QuerySelectorAll("li b").Select(line => line.TextContent).ShouldBe(["Oud", "Oude pagina"], "also where no e-mail leaves");
        foreach (var other in new[] { "Net niet oud", "Beëindigd", "Archiefstuk" })
        {
            written.Text.ShouldNotContain(other);
        }

        await site.QueryAsync(context => context.Initiatives.Where(i => i.OrganisationId == coordinator.OrganisationId)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.CheckedOn, Today), Cancel));
        await site.QueryAsync(context => context.Partners.Where(p => p.OrganisationId == coordinator.OrganisationId)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.CheckedOn, Today), Cancel));
        (await WriteAsync(message)).ShouldBeNull();
    }

    [Fact]
    public async Task What_the_network_keeps_or_a_house_without_a_coordinator_is_asked_of_the_network()
    {
        var network = await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator], organisation: "Netwerk");
        var house = (await site.AddStaffMemberAsync([StaffRole.Counsellor], organisation: "Huis zonder coördinator")).OrganisationId;
        await AddAsync("Van niemand", null, 200);
        await AddAsync("Van een huis", house, 200);

        await RunAsync();

        var message = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking().SingleAsync(m => m.ReaderId == network.Id, Cancel));
        var written = (await WriteAsync(message))!;
        written.Text.ShouldContain("Van niemand");
        written.Text.ShouldContain("Van een huis");
        written.Text.ShouldContain("https://localhost/beheer/wegwijzer/");
    }

    async Task RunAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetServices<IJob>().OfType<AskKeepers>().Single().RunAsync(Cancel)).ShouldBeNull();
    }

    async Task<WrittenMessage?> WriteAsync(OutboxMessage message)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetServices<IMessageKind>().OfType<PagesToCheck>().Single().WriteAsync(message, Cancel);
    }

    async Task AddAsync(string name, Guid? keeper, int daysAgo, int? until = null, bool isArchived = false)
    {
        var details = SomeInitiative.Details(name) with { OrganisationId = keeper, ValidUntil = until is { } days ? Today.AddDays(days) : null };
        var initiative = SomeInitiative.Of(details, Today.AddDays(-daysAgo));
        if (isArchived)
        {
            initiative.Archive(site.Clock.GetUtcNow());
        }
        await site.QueryAsync(context =>
        {
            context.Add(initiative);
            return context.SaveChangesAsync(Cancel);
        });
    }
}
