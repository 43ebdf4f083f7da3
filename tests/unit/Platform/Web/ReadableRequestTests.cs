using System.Net;
using System.Text;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Platform.Web;

public sealed class ReadableRequestTests(SiteFixture site) : IClassFixture<SiteFixture>
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

    [Theory]
    [InlineData("/taal", "application/x-www-form-urlencoded; charset=utf-7", "code=tr")]
    [InlineData("/taal", "application/x-www-form-urlencoded; charset=klingon", "code=tr")]
    [InlineData("/taal", "multipart/form-data; boundary=grens", "--grens\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\ntr")]
    [InlineData("/taal", "multipart/form-data", "code=tr")]
    [InlineData("/taal", "multipart/form-data; boundary=grens",
        "--grens\r\nContent-Disposition: form-data; name=\"code\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\ntr\r\n--grens--\r\n")]
    [InlineData("/inloggen", "application/x-www-form-urlencoded; charset=utf-7", "Input.Email=a")]
    [InlineData("/nergens", "multipart/form-data; boundary=grens", "--grens\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\ntr")]
    [InlineData("/nergens", "application/json; charset=utf-7", "{}")]
    public async Task A_form_that_cannot_be_read_gets_a_page_that_says_so(string address, string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await site.Visitor().PostAsync(address, content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        (await response.ReadPageAsync()).QuerySelector("h1").ShouldNotBeNull();
    }
}
