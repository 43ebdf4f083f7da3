using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Home;

public sealed class DemoSiteTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task One_click_signs_in_as_a_person_of_each_role()
    {
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var browser = site.Visitor();

            (await browser.FillInAsync(SiteLinks.Demo, ("role", role.ToString()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, role.ToString());

            (await browser.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.OK, role.ToString());
        }
    }

    [Fact]
    public async Task There_are_people_and_places_from_the_start_and_a_second_start_makes_no_more()
    {
        (await site.Visitor().VisitAsync("/")).EnsureSuccessStatusCode();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            foreach (var part in scope.ServiceProvider.GetServices<IDemoPart>())
            {
                await part.FillAsync(TestContext.Current.CancellationToken);
            }
        }

        (await site.QueryAsync(context => context.StaffMembers.CountAsync())).ShouldBe(Enum.GetValues<StaffRole>().Length);
        (await site.QueryAsync(context => context.Organisations.CountAsync())).ShouldBe(2);
        (await site.QueryAsync(context => context.LearnerCards.CountAsync())).ShouldBe(2);
        (await site.QueryAsync(context => context.Contacts.Select(contact => contact.Phone).ToListAsync())).ShouldBe([null, null]);
        (await site.QueryAsync(context => Task.FromResult(context.Database.GetDbConnection().Database))).ShouldBe("digitaal_werkt_demo");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nergens")]
    [InlineData("/lessen/e-mail-openen/op-papier")]
    public async Task Every_page_says_that_it_is_for_practice(string address) =>
        (await site.Visitor().OpenAsync(address)).QuerySelector(".demo-banner").ShouldNotBeNull();
}
