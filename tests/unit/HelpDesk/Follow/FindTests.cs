using System.Net;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.HelpDesk.Ask;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.HelpDesk.Follow;

/// <summary>By code and something that one knows.</summary>
public sealed partial class FindTests(AskSite site) : IClassFixture<AskSite>
{
    [Theory]
    [InlineData("456")]
    [InlineData("٤٥٦")]
    [InlineData(" 4 5 6 ")]
    [InlineData("0470 12 34 56")]
    public async Task The_code_and_the_last_three_digits_open_the_question(string known)
    {
        var ticket = await site.TicketAsync(await site.AskAsync(site.Visitor(), "Xyz.", ("Input.Phone", "0470 12 34 56")));

        var answer = await site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", $" {ticket.Code.ToLowerInvariant()[..3]}-{ticket.Code[3..]}"), ("Input.Known", known));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.TicketAsync(answer.Headers.Location!.ToString())).Id.ShouldBe(ticket.Id);
    }

    [Fact]
    public async Task A_wrong_code_and_a_wrong_digit_get_the_same_answer_and_the_same_pause()
    {
        var ticket = await site.TicketAsync(await site.AskAsync(site.Visitor(), "Xyz.", ("Input.Phone", "0470 12 34 56")));
        var absent = ticket.Code == "AAAAAA" ? "CCCCCC" : "AAAAAA";

        for (var number = 0; number <= FindModel.AllowedForOneCode; number++)
        {
            var wrongDigit = await site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", ticket.Code), ("Input.Known", "457"));
            var wrongCode = await site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", absent), ("Input.Known", "457"));

            var expected = number < FindModel.AllowedForOneCode ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.TooManyRequests;
            (wrongDigit.StatusCode, wrongCode.StatusCode).ShouldBe((expected, expected));
            (await TextAsync(wrongDigit, ticket.Code)).ShouldBe(await TextAsync(wrongCode, absent));
        }
        // The right digit doesn't open it either during the pause: else one could go on guessing.
        (await site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", ticket.Code), ("Input.Known", "456"))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        site.Clock.Advance(TimeSpan.FromHours(25));
        (await site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", ticket.Code), ("Input.Known", "456"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        static async Task<string> TextAsync(HttpResponseMessage answer, string code) =>
            Nonces().Replace((await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace(code, "…"), "");
    }

    [Theory]
    [InlineData("", "456")]
    [InlineData("AAAAAA", "")]
    public async Task What_is_missing_is_said_at_its_field(string code, string known)
    {
        var answer = await site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", code), ("Input.Known", known));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelectorAll("[aria-invalid=true]").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("456", true)]
    [InlineData("56", false)]
    [InlineData("3456", false)]
    [InlineData("457", false)]
    [InlineData("+32 470 12 34 56", true)]
    [InlineData("amina@post.be", false)]
    [InlineData(null, false)]
    public void Of_a_number_three_digits_or_all_of_them(string? typed, bool fits) =>
        KnownOfPerson.Fits(Reach.ByPhone(PhoneNumber.Parse("0470123456")!), typed).ShouldBe(fits);

    [Theory]
    [InlineData("Amina@Post.be", true)]
    [InlineData("amina@post.b", false)]
    [InlineData("456", false)]
    public void Of_an_address_all_of_it(string typed, bool fits) => KnownOfPerson.Fits(Reach.ByEmail("amina@post.be"), typed).ShouldBe(fits);

    [Fact]
    public void Without_number_or_address_nothing_fits()
    {
        KnownOfPerson.Fits(Reach.None, "").ShouldBeFalse();
        KnownOfPerson.Fits(Reach.ByCard(Guid.NewGuid()), "000").ShouldBeFalse();
        KnownOfPerson.Fits(Reach.ByCounsellor(null), "000").ShouldBeFalse();
    }

    [GeneratedRegex("nonce=\"[^\"]*\"")]
    private static partial Regex Nonces();
}
