using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Web;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>What apps remember: merged, made smaller, and read beside what was kept before there were apps.</summary>
public sealed class FactsKeptTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    /// <summary>A phone as it was kept before there were apps.</summary>
    const string Before = """
        {"arrived":["bakkerij-gesprek"],"read":["noor-koffie"],"spam":["bibliotheek-boek"],
        "sent":[{"id":"19ab","replyTo":"noor-koffie","text":"Ik kom graag.","files":["cv"],"at":"2026-11-20T09:30:00+00:00"}],
        "drafts":{"interim-loonbrief":{"text":"Dag","files":[]}},
        "tasks":{"e-mail-openen/probeer":{"misses":1,"reached":true}},
        "undo":{"before":{"arrived":[],"read":[],"spam":[],"sent":[],"drafts":{},"tasks":{}},"screen":"inbox","verb":"Open"}}
        """;

    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    static readonly Arbitrary<PhoneState[]> Phones = (
        from facts in (
            from key in Gen.Elements("a.woord", "a.maat", "b.woord")
            from step in Gen.Choose(1, 4)
            from value in Gen.Elements("x", "y", "z")
            select KeyValuePair.Create(key, new KeptFact(step, value))).ListOf()
        from sets in (
            from key in Gen.Elements("a.mee", "b.mee")
            from step in Gen.Choose(1, 4)
            from members in Gen.Elements("p", "q", "r").ListOf()
            select KeyValuePair.Create(key, new KeptFact(step, Members: [.. members]))).ListOf()
        from doing in Gen.Elements(null, "les/een", "les/twee")
        select PhoneState.Fresh with
        {
            Facts = facts.Concat(sets).DistinctBy(fact => fact.Key).ToImmutableDictionary(),
            Doing = doing,
        }).ArrayOf(3).ToArbitrary();

    [Fact]
    public void Merging_twice_or_in_another_order_changes_nothing() => Prop.ForAll(Phones, phones =>
    {
        var (a, b, c) = (phones[0], phones[1], phones[2]);

        Written(a.Merge(a)).ShouldBe(Written(a));
        Written(a.Merge(b)).ShouldBe(Written(b.Merge(a)));
        Written(a.Merge(b).Merge(b)).ShouldBe(Written(a.Merge(b)));
        Written(a.Merge(b).Merge(c)).ShouldBe(Written(a.Merge(b.Merge(c))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_later_step_wins_and_sets_are_joined()
    {
        var one = Holding(("a.woord", new KeptFact(5, "nieuw")), ("a.mee", new KeptFact(1, Members: ["p"])));
        var other = Holding(("a.woord", new KeptFact(2, "oud")), ("a.mee", new KeptFact(9, Members: ["q"])));

        var merged = one.Merge(other);

        merged.Facts["a.woord"].Value.ShouldBe("nieuw");
        merged.Facts["a.mee"].Members!.Order().ShouldBe(["p", "q"]);
    }

    [Fact]
    public void A_fact_that_is_as_in_the_beginning_is_not_kept()
    {
        var fact = new Fact("a", "maat", FactKind.OneOf, "klein", ["klein", "groot"]);

        var changed = PhoneState.Fresh.With(fact, "groot");

        changed.Facts.ShouldHaveSingleItem();
        changed.With(fact, "klein").Facts.ShouldBeEmpty();
        PhoneState.Fresh.With(fact, "klein").ShouldBeSameAs(PhoneState.Fresh);
    }

    [Fact]
    public async Task A_cookie_of_before_there_were_apps_still_opens()
    {
        var kept = new DefaultHttpContext();
        new DeviceCookie<JsonNode>("tel", (JsonTypeInfo<JsonNode>)Web(), site.Services.GetRequiredService<IDataProtectionProvider>())
            .Write(kept, JsonNode.Parse(Before)!, null).ShouldBeTrue();
        var cookie = kept.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=', 2);
        var phone = new PhoneVisitor(site.Visitor((cookie[0], cookie[1])));

        await phone.OpenAsync();
        phone.Page.QuerySelectorAll(".unread .phone-who").Select(row => row.TextContent).ShouldNotContain("Noor Claes");
        phone.Rows.ShouldContain("Bakkerij De Korrel");
        phone.Rows.ShouldNotContain("Bibliotheek");
        await phone.OpenAsync("/oefentelefoon?scherm=app.vacatures.zoeken");
        await phone.TapAsync("poetshulp");
        await phone.TapAsync("Zoeken");

        phone.Title.ShouldBe("Gevonden");
        await phone.OpenAsync("/oefentelefoon?scherm=verzonden");
        phone.Rows.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_row_of_before_there_were_apps_still_opens_and_is_merged()
    {
        var learner = new Learner(name: null, helpLanguage: null, organisationId: null, new DateOnly(2026, 11, 24));
        await site.QueryAsync(async database =>
        {
            database.Add(learner);
            database.Add(new PhoneRecord(learner.Id));
            await database.SaveChangesAsync(Cancelled);
            return await database.Database.ExecuteSqlAsync(
                $"update phone_record set state = {Before}::jsonb where learner_id = {learner.Id}", Cancelled);
        });

        var state = await site.QueryAsync(
            database => database.PhoneRecords.Where(row => row.LearnerId == learner.Id).Select(row => row.State).SingleAsync());

        state.Facts.ShouldBeEmpty();
        state.Undo!.Before.Facts.ShouldBeEmpty();
        state.Merge(Holding(("a.woord", new KeptFact(1, "x")))).Facts.ShouldHaveSingleItem();
        state.Read.ShouldBe(["noor-koffie"]);
    }

    [Fact]
    public async Task Long_words_in_many_fields_still_fit_on_the_device()
    {
        var phone = await new PhoneVisitor(site.Visitor()).OpenAsync("/oefentelefoon?scherm=antwoord.noor-koffie");
        await phone.TapAsync("Verzenden", new string('é', 600));

        await phone.OpenAsync("/oefentelefoon?scherm=app.vacatures.zoeken");
        await phone.TypeAsync("poetshulp", ("veld[woord]", "iets anders"));

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        phone.Page.QuerySelector("[aria-pressed=true]")!.TextContent.ShouldBe("poetshulp");
    }

    static JsonTypeInfo Web() => System.Text.Json.JsonSerializerOptions.Web.GetTypeInfo(typeof(JsonNode));

    static PhoneState Holding(params (string Key, KeptFact Fact)[] facts) =>
        PhoneState.Fresh with { Facts = facts.ToImmutableDictionary(fact => fact.Key, fact => fact.Fact) };

    static string Written(PhoneState state) =>
        $"{state.Doing}: {string.Join(' ', state.Facts.OrderBy(fact => fact.Key).Select(fact => $"{fact.Key}={Written(fact.Value)}"))}";

    static string Written(KeptFact fact) => $"{fact.Step}/{fact.Value}/{string.Join(',', (fact.Members ?? []).Order())}";
}
