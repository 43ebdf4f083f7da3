using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Practice;

public sealed class PhoneWithCardTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_done_before_the_card_stands_on_the_card_and_leaves_the_device()
    {
        var browser = site.Visitor();
        await browser.PostFormAsync("/oefentelefoon", ("act", "open.noor-koffie"));

        var made = await browser.PostFormAsync("/kaart");

        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        made.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("__Host-tel=;", StringComparison.Ordinal));
        (await UnreadAsync(browser)).ShouldNotContain("Noor Claes");
    }

    [Fact]
    public async Task With_a_card_the_phone_is_kept_with_the_card_and_not_on_the_device()
    {
        var browser = site.Visitor();
        await browser.PostFormAsync("/kaart");

        var done = await browser.PostFormAsync("/oefentelefoon", ("act", "open.noor-koffie"));

        done.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await UnreadAsync(browser)).ShouldNotContain("Noor Claes");
    }

    [Fact]
    public async Task Many_acts_at_once_are_all_kept()
    {
        string[] mails = ["noor-koffie", "bibliotheek-boek", "interim-loonbrief", "lessen-nederlands"];
        var browser = site.Visitor();
        await browser.PostFormAsync("/kaart");

        var answers = await Task.WhenAll(mails.Select(mail => browser.PostFormAsync("/oefentelefoon", ("act", $"open.{mail}"))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await UnreadAsync(browser)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_work_of_a_device_is_taken_in_once()
    {
        var learner = await NewLearnerAsync();
        var response = await site.Visitor().PostFormAsync(
            "/oefentelefoon", ("act", "send"), ("scherm", "antwoord.noor-koffie"), ("text", "Ik kom graag."));
        var cookie = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        await MergeAsync(learner, cookie);
        await MergeAsync(learner, cookie);

        var record = await site.QueryAsync(async database => await database.PhoneRecords.SingleAsync(record => record.LearnerId == learner));
        record.State.Sent.ShouldHaveSingleItem().Text.ShouldBe("Ik kom graag.");
    }

    [Fact]
    public async Task The_learner_can_take_the_phone_along_and_it_goes_when_the_learner_goes()
    {
        var learner = await NewLearnerAsync();
        var response = await site.Visitor().PostFormAsync("/oefentelefoon", ("act", "open.noor-koffie"));
        await MergeAsync(learner, response.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        await using var scope = site.Services.CreateAsyncScope();
        var part = (await scope.ServiceProvider.GetServices<ILearnerPart>().OfType<PhoneDossier>().Single().ReadAsync(learner, Cancelled)).Single();
        await site.QueryAsync(database => database.Learners.Where(row => row.Id == learner).ExecuteDeleteAsync(Cancelled));

        part.Lines.ShouldHaveSingleItem().ShouldContain("1");
        part.Content["read"]!.AsArray().Count.ShouldBe(1);
        (await site.QueryAsync(database => database.PhoneRecords.CountAsync(record => record.LearnerId == learner))).ShouldBe(0);
    }

    static async Task<string[]> UnreadAsync(HttpClient browser) =>
        [.. (await browser.OpenAsync("/oefentelefoon?scherm=inbox")).QuerySelectorAll(".unread .phone-who").Select(row => row.TextContent)];

    async Task<Guid> NewLearnerAsync()
    {
        var learner = new Learner(name: null, helpLanguage: null, organisationId: null, new DateOnly(2026, 11, 24));
        await site.QueryAsync(database =>
        {
            database.Add(learner);
            return database.SaveChangesAsync(Cancelled);
        });
        return learner.Id;
    }

    async Task MergeAsync(Guid learner, string cookie)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var http = new DefaultHttpContext();
        http.Request.Headers.Cookie = cookie;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        await scope.ServiceProvider.GetRequiredService<PhoneStore>().MergeIntoAsync(learner, Cancelled);
        await scope.ServiceProvider.GetRequiredService<Web.Data.AppDbContext>().SaveChangesAsync(Cancelled);
    }
}
