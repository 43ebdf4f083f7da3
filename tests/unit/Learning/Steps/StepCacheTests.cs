using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning.Content;

using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Steps;

public sealed class StepCacheTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Step = "/lessen/e-mail-openen/zo";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_visitor_gets_the_page_that_was_made_for_the_first()
    {
        await site.Visitor().GetAsync(Step, Cancellation);

        var second = await site.Visitor().GetAsync(Step, Cancellation);

        IsKept(second).ShouldBeTrue();
        second.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        second.Headers.GetValues("Content-Security-Policy").Count().ShouldBe(1);
    }

    [Fact]
    public async Task Everybody_sees_their_own_dots()
    {
        var began = site.Visitor();
        await began.OpenAsync(Step);
        await began.PostFormAsync("/lessen/e-mail-openen/waarom");

        (await began.OpenAsync(Step)).QuerySelectorAll(".dots .done").Length.ShouldBe(1);
        (await site.Visitor().OpenAsync(Step)).QuerySelectorAll(".dots .done").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Everybody_reads_their_own_help_language()
    {
        await site.Visitor().OpenAsync(Step);

        (await site.Visitor(("__Host-taal", "ar")).OpenAsync(Step)).QuerySelectorAll(".translation[lang=ar]").ShouldNotBeEmpty();
        (await site.Visitor(("__Host-taal", "tr")).OpenAsync(Step)).QuerySelectorAll(".translation[lang=tr]").ShouldNotBeEmpty();
        (await site.Visitor().OpenAsync(Step)).QuerySelectorAll(".translation").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/lessen/e-mail-openen/alleen", "the practice phone is somebody's own")]
    [InlineData(Step + "?antwoord=1", "an answer is somebody's own")]
    [InlineData("/lessen/e-mail-openen/nergens", "there is no such page")]
    public async Task Not_every_page_is_kept(string address, string why)
    {
        await site.Visitor().GetAsync(address, Cancellation);

        IsKept(await site.Visitor().GetAsync(address, Cancellation)).ShouldBeFalse(why);
    }

    [Fact]
    public async Task A_learner_with_a_card_gets_a_page_of_their_own()
    {
        var learner = site.Visitor();
        await learner.PostFormAsync("/lessen/e-mail-openen/waarom");
        await learner.OpenAsync(Step);
        IsKept(await learner.GetAsync(Step, Cancellation)).ShouldBeTrue();
        await learner.PostFormAsync("/kaart", ("naam", ""));

        var page = await learner.GetAsync(Step, Cancellation);

        IsKept(page).ShouldBeFalse();
        (await learner.OpenAsync(Step)).QuerySelectorAll(".dots .done").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_lesson_that_was_read_again_is_made_again()
    {
        await site.Visitor().GetAsync(Step, Cancellation);
        IsKept(await site.Visitor().GetAsync(Step, Cancellation)).ShouldBeTrue();

        site.Services.GetRequiredService<ModuleLibrary>().Refresh();

        IsKept(await site.Visitor().GetAsync(Step, Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_first_page_is_not_that_of_a_visitor_who_comes_from_the_page_before()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Step);
        request.Headers.Add("Sec-Fetch-Site", "none");
        await site.Visitor().GetAsync(Step, Cancellation);

        (await (await site.Visitor().SendAsync(request, Cancellation)).Content.ReadAsStringAsync(Cancellation)).ShouldContain("<style>");
    }

    // The header that tells how many seconds ago a kept answer was made.
    static bool IsKept(HttpResponseMessage answer) => answer.Headers.Age is not null;
}
