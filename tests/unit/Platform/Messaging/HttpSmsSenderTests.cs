using System.Net;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Tests.Platform.Messaging;

public sealed class HttpSmsSenderTests
{
    static readonly PhoneNumber Amina = PhoneNumber.Parse("0470 12 34 56")!;

    [Fact]
    public async Task A_gateway_with_JSON_gets_the_text_as_it_is()
    {
        var gateway = new SmsGateway();
        var settings = new SmsSettings(
            "https://gateway.example/send", "POST", "application/json", """{"to":"{digits}","message":"{text}","sender":"{from}","reference":"{id}"}""",
            "Gent", new Dictionary<string, string> { ["X-Client-Id"] = "mij" }, false);
        var id = Guid.NewGuid();

        (await SendAsync(gateway, settings, "Hij zei \"ja\"\nen {to} مرحبا", id)).ShouldBe(Delivery.Sent);

        var json = System.Text.Json.JsonDocument.Parse(gateway.Bodies.Single()).RootElement;
        json.GetProperty("to").GetString().ShouldBe("32470123456");
        json.GetProperty("message").GetString().ShouldBe("Hij zei \"ja\"\nen {to} مرحبا");
        json.GetProperty("reference").GetString().ShouldBe(id.ToString("N"));
        gateway.LastHeaders!.GetValues("X-Client-Id").ShouldBe(["mij"]);
    }

    [Fact]
    public async Task A_gateway_with_a_form_gets_the_text_as_it_is()
    {
        var gateway = new SmsGateway();
        var settings = new SmsSettings(
            "https://gateway.example/send", "POST", "application/x-www-form-urlencoded", "To={to}&From={from}&Body={text}", "+3246000", new Dictionary<string, string>(), false);

        await SendAsync(gateway, settings, "om 14.00 uur & later = goed", Guid.NewGuid());

        var form = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(gateway.Bodies.Single());
        form["To"].ToString().ShouldBe("+32470123456");
        form["Body"].ToString().ShouldBe("om 14.00 uur & later = goed");
    }

    [Theory]
    [InlineData(HttpStatusCode.Created, DeliveryOutcome.Sent)]
    [InlineData(HttpStatusCode.BadRequest, DeliveryOutcome.Refused)]
    [InlineData(HttpStatusCode.Unauthorized, DeliveryOutcome.NotSent)]
    [InlineData(HttpStatusCode.TooManyRequests, DeliveryOutcome.NotSent)]
    [InlineData(HttpStatusCode.ServiceUnavailable, DeliveryOutcome.NotSent)]
    [InlineData(HttpStatusCode.BadGateway, DeliveryOutcome.Unknown)]
    public async Task What_the_gateway_says_decides_what_is_known(HttpStatusCode status, DeliveryOutcome outcome) =>
        (await SendAsync(new SmsGateway { Status = status })).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, DeliveryOutcome.NotSent)]
    [InlineData(HttpRequestError.ResponseEnded, DeliveryOutcome.Unknown)]
    public async Task A_lost_line_is_unknown_once_the_gateway_could_have_it(HttpRequestError error, DeliveryOutcome outcome) =>
        (await SendAsync(new SmsGateway { Failure = new HttpRequestException(error) })).Outcome.ShouldBe(outcome);

    static Task<Delivery> SendAsync(SmsGateway gateway) => SendAsync(
        gateway, new("https://gateway.example/", "POST", "application/json", "{}", "Gent", new Dictionary<string, string>(), false), "Dag", Guid.NewGuid());

    static Task<Delivery> SendAsync(SmsGateway gateway, SmsSettings settings, string text, Guid id) =>
        new HttpSmsSender(new HttpClient(gateway), settings).SendAsync(id, Amina, text, CancellationToken.None);
}
