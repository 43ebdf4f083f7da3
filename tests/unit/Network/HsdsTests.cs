using System.Globalization;
using System.Text.Json;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Network.Initiatives.Api;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Tests.Network;

/// <summary>Walks through what the directory answers, against the words of Open Referral HSDS 3.0 in hsds.txt.</summary>
public sealed class HsdsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>What we say and HSDS has no word for, and why we say it.</summary>
    static readonly Dictionary<string, string> Ours = new()
    {
        ["service.assured_by"] = "who said that it is so: HSDS has an e-mail address of a person for it, and we give none",
        ["service.source"] = "from where it is known, as long as nobody of the organisation said it",
        ["service.page"] = "the page for people, with which a program can send them on",
    };

    static readonly Dictionary<string, Dictionary<string, HsdsField>> Standard = Read(Repository.Read("tests/unit/Network/hsds.txt"));

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_word_of_the_directory_is_one_of_the_standard_or_one_of_ours_with_a_reason()
    {
        var id = await AddAsync();
        var said = new HashSet<string>();

        FaultsOf(await AskAsync(DirectoryApi.All), "page", "page", said).ShouldBeEmpty();
        FaultsOf(await AskAsync(DirectoryApi.Of(id)), "service", "service", said).ShouldBeEmpty();

        // All objects were really there, and nothing is kept in the list that isn't said any more.
        said.Select(word => word.Split('.')[0]).Distinct().ShouldBe(Standard.Keys, ignoreOrder: true);
        Ours.Keys.Except(said).ShouldBeEmpty();
        Ours.Keys.Where(word => Standard[word.Split('.')[0]].ContainsKey(word.Split('.')[1])).ShouldBeEmpty("HSDS has a word for it");
    }

    /// <summary>Without this, the test above would hold of a list that allows everything.</summary>
    [Theory]
    [InlineData("""{"name":"x","status":"active"}""")]
    [InlineData("""{"id":"1","name":"x","status":"active"}""")]
    [InlineData("""{"id":"7d1f1a0c-5f0e-4c58-8f7e-1a8f6f3b2a11","name":"x","status":"open"}""")]
    [InlineData("""{"id":"7d1f1a0c-5f0e-4c58-8f7e-1a8f6f3b2a11","name":null,"status":"active"}""")]
    [InlineData("""{"id":"7d1f1a0c-5f0e-4c58-8f7e-1a8f6f3b2a11","name":"x","status":"active","assured_date":"1 mei"}""")]
    [InlineData("""{"id":"7d1f1a0c-5f0e-4c58-8f7e-1a8f6f3b2a11","name":"x","status":"active","minimum_age":"18"}""")]
    [InlineData("""{"id":"7d1f1a0c-5f0e-4c58-8f7e-1a8f6f3b2a11","name":"x","status":"active","where":"Rabot"}""")]
    [InlineData("""{"id":"7d1f1a0c-5f0e-4c58-8f7e-1a8f6f3b2a11","name":"x","status":"active","languages":[{"note":"Nederlands"}]}""")]
    public void An_answer_that_is_otherwise_is_found(string answer)
    {
        FaultsOf(Parse(answer), "service", "service", []).Count().ShouldBe(1);
        var right = Parse("""{"id":"7d1f1a0c-5f0e-4c58-8f7e-1a8f6f3b2a11","name":"x","status":"active"}""");
        FaultsOf(right, "service", "service", []).ShouldBeEmpty();
    }

    static IEnumerable<string> FaultsOf(JsonElement value, string type, string at, HashSet<string> said)
    {
        if (type.StartsWith('['))
        {
            return value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((one, number) => FaultsOf(one, type.Trim('[', ']'), $"{at}[{number}]", said))
                : [$"{at}: no list"];
        }
        if (!Standard.TryGetValue(type, out var fields))
        {
            return IsA(value, type) ? [] : [$"{at}: {value.GetRawText()} is no {type}"];
        }
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [$"{at}: no {type}"];
        }
        var missing = fields.Values.Where(field => field.IsRequired && !value.TryGetProperty(field.Name, out _))
            .Select(field => $"{at}.{field.Name}: missing");
        return [.. missing, .. value.EnumerateObject().SelectMany(field => FaultsOfField(field, type, at, said))];
    }

    static IEnumerable<string> FaultsOfField(JsonProperty field, string type, string at, HashSet<string> said)
    {
        var word = $"{type}.{field.Name}";
        said.Add(word);
        return Standard[type].TryGetValue(field.Name, out var known) ? FaultsOf(field.Value, known.Type, $"{at}.{field.Name}", said)
            : Ours.ContainsKey(word) ? []
            : [$"{at}.{field.Name}: neither a word of HSDS nor one of ours"];
    }

    static bool IsA(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind == JsonValueKind.String && IsWritten(value.GetString()!, type),
    };

    static bool IsWritten(string text, string type) => type switch
    {
        "string" => true,
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        ['(', .. var values, ')'] => values.Split('|').Contains(text),
        // What else there is (an address, a phone) we don't say, so that nobody wrote here how it looks.
        _ => false,
    };

    static Dictionary<string, Dictionary<string, HsdsField>> Read(string list) => list.Split("\n\n").Skip(1)
        .Select(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0], lines => lines.Skip(1).Select(HsdsField.Read).ToDictionary(field => field.Name));

    static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    async Task<JsonElement> AskAsync(string address) => Parse(await site.Visitor().GetStringAsync(address, Cancel));

    /// <summary>One that has everything which an initiative can have.</summary>
    async Task<Guid> AddAsync()
    {
        var today = site.Clock.Today();
        var initiative = SomeInitiative.Of(
            SomeInitiative.Details("Alles", "iets-leren", "25-tot-54") with
            {
                ValidFrom = today.AddDays(-300),
                ValidUntil = today.AddDays(30),
            },
            today.AddDays(-200));
        await site.QueryAsync(context =>
        {
            context.Add(initiative);
            return context.SaveChangesAsync(Cancel);
        });
        return initiative.Id;
    }

    sealed record HsdsField(string Name, string Type, bool IsRequired)
    {
        const string Required = " required";

        public static HsdsField Read(string line)
        {
            var isRequired = line.EndsWith(Required, StringComparison.Ordinal);
            var parts = (isRequired ? line[..^Required.Length] : line).Split(' ', 2);
            return new(parts[0], parts[1], isRequired);
        }
    }
}
