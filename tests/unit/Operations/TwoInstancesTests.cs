using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>Two copies of the site on one database are one site.</summary>
public sealed class TwoInstancesTests(TestDatabase databases, SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Two_instances_that_start_at_once_on_an_empty_database_make_its_tables_and_keys_once()
    {
        var database = await databases.CreateAsync();
        await using var one = new OperatedSite(database);
        await using var other = new OperatedSite(database);

        await Task.WhenAll(Task.Run(() => one.Services), Task.Run(() => other.Services));

        await using var scope = one.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AppDbContext>().DataProtectionKeys.CountAsync(TestContext.Current.CancellationToken))
            .ShouldBe(1);
    }

    [Fact]
    public async Task What_one_instance_keeps_on_a_device_the_other_reads()
    {
        var database = await databases.CreateWithTablesAsync();
        await using var one = new OperatedSite(database);
        await using var other = new OperatedSite(database);
        var answer = new DefaultHttpContext();

        Cookie(one).Write(answer, ["stap-3"], TimeSpan.FromDays(1));

        var question = new DefaultHttpContext();
        question.Request.Headers.Cookie = answer.Response.Headers.SetCookie.ToString().Split(';')[0];
        Cookie(other).Read(question).ShouldBe(["stap-3"]);
    }

    [Fact]
    public async Task A_sign_in_on_one_instance_holds_and_ends_on_the_other()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.StartSessionAsync(member);
        await using var other = new OperatedSite(site.Services.GetRequiredService<SiteDatabase>().ConnectionString, clock: site.Clock);
        var elsewhere = other.VisitorWith(StaffSignIn.Cookie, session);

        var signedIn = await elsewhere.GetAsync(StaffLinks.Home, TestContext.Current.CancellationToken);
        await site.QueryAsync(context => context.StaffSessions.Where(row => row.StaffMemberId == member.Id).ExecuteDeleteAsync());
        var ended = await elsewhere.GetAsync(StaffLinks.Home, TestContext.Current.CancellationToken);

        signedIn.StatusCode.ShouldBe(HttpStatusCode.OK);
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    static DeviceCookie<List<string>> Cookie(OperatedSite site) => new(
        "proef", (JsonTypeInfo<List<string>>)JsonSerializerOptions.Default.GetTypeInfo(typeof(List<string>)),
        site.Services.GetRequiredService<IDataProtectionProvider>());
}
