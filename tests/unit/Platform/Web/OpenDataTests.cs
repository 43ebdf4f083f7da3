using System.Net;
using System.Text.Json;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Tests.Platform.Web;

/// <summary>Goes through everything that the description says, and asks for it.</summary>
public sealed class OpenDataTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_description_names_the_site_as_it_is_called_and_not_as_somebody_called_it()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, OpenData.Description) { Headers = { Host = "localhost:4443" } };

        var answer = await site.Visitor().SendAsync(request, Cancel);

        var description = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
        description.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        description.GetProperty("servers").EnumerateArray().Select(server => server.GetProperty("url").GetString())
            .ShouldBe([site.Services.GetRequiredService<IOptions<SiteAddress>>().Value.Address]);
    }

    [Fact]
    public async Task Every_answer_is_as_it_is_described_may_be_read_by_every_site_and_is_not_sent_twice()
    {
        await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(3));
        var description = await DescribeAsync();
        var addresses = Addresses(description);
        addresses.Count.ShouldBeGreaterThan(2);
        addresses.ShouldAllBe(path => path.StartsWith("/api/", StringComparison.Ordinal));
        var id = (await ReadAsync(addresses.Single(path => path == "/api/wegwijzer"))).GetProperty("contents")[0].GetProperty("id").GetString();

        foreach (var path in addresses)
        {
            var operation = description.GetProperty("paths").GetProperty(path);
            operation.EnumerateObject().Select(verb => verb.Name).ShouldBe(["get"]);
            var answers = operation.GetProperty("get").GetProperty("responses");
            answers.EnumerateObject().Select(answer => answer.Name).ShouldBeSubsetOf(["200", "304", "400", "404", "429"]);
            var address = path.Replace("{id}", id);
            var answer = await site.Visitor().GetAsync(address, Cancel);

            FaultsOf(await AsJsonAsync(answer), answers.GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema"),
                description, path).ShouldBeEmpty();
            answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=60");
            answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
            var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
            (await site.Visitor().SendAsync(again, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotModified, path);
            (await site.Visitor().PostFormAsync(address)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, path);
        }
        (await site.Visitor().VisitAsync("/")).Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    /// <summary>Without this, the test above would hold of a description that allows everything.</summary>
    [Theory]
    [InlineData("""{"id":1,"name":"x"}""")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","name":"y","more":true}""")]
    [InlineData("""{"id":"x","name":null}""")]
    public void An_answer_that_is_otherwise_is_found(string answer)
    {
        var description = JsonDocument.Parse("""
            {"components":{"schemas":{"T":{"type":"object","required":["id","name"],"properties":{
            "id":{"type":"string","description":"a"},"name":{"type":"string","description":"b"}}}}}}
            """).RootElement;
        var schema = JsonDocument.Parse("""{"$ref":"#/components/schemas/T"}""").RootElement;

        FaultsOf(JsonDocument.Parse(answer).RootElement, schema, description, "").ShouldNotBeEmpty();
        FaultsOf(JsonDocument.Parse("""{"id":"x","name":"y"}""").RootElement, schema, description, "").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_licence_that_was_chosen_stands_in_the_description_and_with_each_answer()
    {
        await using var licensed = site.WithWebHostBuilder(builder => builder
            .UseSetting("OpenData:Licence", "Vrij gebruik").UseSetting("OpenData:LicenceAddress", "https://licentie.example/vrij"));
        var visitor = licensed.CreateClient();

        var description = JsonDocument.Parse(await visitor.GetStringAsync(OpenData.Description, Cancel)).RootElement;
        var answer = await visitor.GetAsync("/api/arbeidspact", Cancel);

        var licence = description.GetProperty("info").GetProperty("license");
        (licence.GetProperty("name").GetString(), licence.GetProperty("url").GetString()).ShouldBe(("Vrij gebruik", "https://licentie.example/vrij"));
        answer.Headers.GetValues("Link").ShouldBe(["<https://licentie.example/vrij>; rel=\"license\""]);
        (await site.Visitor().GetAsync("/api/arbeidspact", Cancel)).Headers.Contains("Link").ShouldBeFalse();
    }

    static List<string> Addresses(JsonElement description) => [.. description.GetProperty("paths").EnumerateObject().Select(path => path.Name)];

    /// <summary>Where an answer is not as its schema says, and which fields are explained nowhere.</summary>
    static IEnumerable<string> FaultsOf(JsonElement value, JsonElement schema, JsonElement description, string at)
    {
        schema = Resolved(schema, description);
        if (!Kinds(schema).Contains(KindOf(value)))
        {
            return [$"{at}: {value.ValueKind}"];
        }
        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany((one, index) => FaultsOf(one, schema.GetProperty("items"), description, $"{at}[{index}]")),
            JsonValueKind.Object => FaultsOfFields(value, schema, description, at),
            _ => [],
        };
    }

    static IEnumerable<string> FaultsOfFields(JsonElement value, JsonElement schema, JsonElement description, string at)
    {
        var fields = schema.GetProperty("properties");
        var needed = schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()!) : [];
        var unexplained = fields.EnumerateObject().Where(field => !field.Value.TryGetProperty("description", out _)).Select(field => $"{at}.{field.Name}: no words");
        var missing = needed.Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}.{name}: missing");
        var present = value.EnumerateObject().SelectMany(field => fields.TryGetProperty(field.Name, out var known)
            ? FaultsOf(field.Value, known, description, $"{at}.{field.Name}")
            : [$"{at}.{field.Name}: not described"]);
        return [.. unexplained, .. missing, .. present];
    }

    static JsonElement Resolved(JsonElement schema, JsonElement description) => schema.TryGetProperty("$ref", out var reference)
        ? description.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema;

    static IEnumerable<string> Kinds(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!)
        : [type.GetString()!];

    static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };

    static async Task<JsonElement> AsJsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;

    async Task<JsonElement> DescribeAsync() => await ReadAsync(OpenData.Description);

    async Task<JsonElement> ReadAsync(string address) => await AsJsonAsync(await site.Visitor().GetAsync(address, Cancel));
}
