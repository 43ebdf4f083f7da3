using System.Net;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Platform.Web;

public sealed class NullCharacterTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("naam", "A\0mina")]
    [InlineData("na\0am", "Amina")]
    public async Task A_form_with_a_null_character_is_refused_and_is_no_fault_of_ours(string name, string value)
    {
        var response = await site.Visitor().PostFormAsync("/kaart", (name, value));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task So_is_an_address_with_one()
    {
        var response = await site.Visitor().GetAsync("/?terug=%00", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
