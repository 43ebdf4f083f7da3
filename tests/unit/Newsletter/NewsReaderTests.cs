using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Newsletter;

/// <summary>Subscribing, confirming and leaving, by whatever way somebody comes.</summary>
public sealed class NewsReaderTests(NewsSite site) : IClassFixture<NewsSite>
{
    static readonly string[] NotCompared = ["throttle_count", "data_protection_keys"];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_asks_is_a_reader_after_the_button_behind_the_link_and_not_before()
    {
        var email = Cast.NewEmail();
        var answer = await AskAsync(site.Visitor(), ("Input.Email", email.ToUpperInvariant()));
        await site.SendAsync();

        $"{answer.Headers.Location}".ShouldBe(NewsLinks.Asked);
        (await FindAsync(email)).ShouldNotBeNull().ConfirmedAt.ShouldBeNull();
        var mail = site.ParsedTo(email).ShouldHaveSingleItem();
        mail.Headers.Select(header => header.Field).ShouldNotContain(field => field.StartsWith("List-", StringComparison.Ordinal));
        var link = LinkIn(mail.TextBody!);
        var before = await site.SnapshotAsync(NotCompared);
        var page = await site.Visitor().OpenAsync(link);
        using (var head = new HttpRequestMessage(HttpMethod.Head, link))
        {
            (await site.Visitor().SendAsync(head, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        (await site.SnapshotAsync(NotCompared)).ShouldBe(before);

        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        form.SetAttribute("action", link);
        (await site.Visitor().SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await FindAsync(email)).ShouldNotBeNull().ConfirmedAt.ShouldNotBeNull();
        (await site.Visitor().SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.OK);
        page.DocumentElement.OuterHtml.ShouldNotContain(email);
    }

    [Fact]
    public async Task Nobody_learns_whether_an_address_is_a_reader_already()
    {
        var (fresh, reader) = (Cast.NewEmail(), (await site.AddReadersAsync(1))[0]);
        var first = await AskAsync(site.Visitor(), ("Input.Email", fresh));
        var second = await AskAsync(site.Visitor(), ("Input.Email", reader.Email));
        await site.SendAsync();

        (second.StatusCode, second.Headers.Location).ShouldBe((first.StatusCode, first.Headers.Location));
        second.Headers.Select(header => header.Key).Except(["Set-Cookie"]).ShouldBe(first.Headers.Select(header => header.Key).Except(["Set-Cookie"]), ignoreOrder: true);
        var (toFresh, toReader) = (site.ParsedTo(fresh).ShouldHaveSingleItem(), site.ParsedTo(reader.Email).ShouldHaveSingleItem());
        toReader.Subject.ShouldBe(toFresh.Subject);
        toReader.TextBody!.Replace(LinkIn(toReader.TextBody!), "").ShouldBe(toFresh.TextBody!.Replace(LinkIn(toFresh.TextBody!), ""));
        (await FindAsync(reader.Email)).ShouldNotBeNull().ConfirmedAt.ShouldBe(reader.ConfirmedAt);
    }

    [Fact]
    public async Task An_address_gets_one_such_mail_a_day_however_often_somebody_types_it()
    {
        var email = Cast.NewEmail();
        for (var time = 0; time < 3; time++)
        {
            (await AskAsync(site.Visitor(), ("Input.Email", email))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        await site.SendAsync();
        site.ParsedTo(email).Count.ShouldBe(1);

        site.Clock.Advance(TimeSpan.FromDays(1));
        await AskAsync(site.Visitor(), ("Input.Email", email));
        await site.SendAsync();

        site.ParsedTo(email).Count.ShouldBe(2);
        await ForgetTriesAsync();
    }

    [Fact]
    public async Task What_nobody_confirmed_is_gone_after_a_week_and_its_link_says_so()
    {
        var (forgotten, kept) = (Cast.NewEmail(), (await site.AddReadersAsync(1))[0]);
        await AskAsync(site.Visitor(), ("Input.Email", forgotten));
        var link = NewsLinks.Confirm(site.Codes.ToConfirm((await FindAsync(forgotten))!.Id));

        site.Clock.Advance(NewsSubscription.Unconfirmed - TimeSpan.FromMinutes(1));
        await site.RunJobAsync(ForgetNews.JobName);
        (await FindAsync(forgotten)).ShouldNotBeNull();
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.RunJobAsync(ForgetNews.JobName);

        (await FindAsync(forgotten)).ShouldBeNull();
        (await FindAsync(kept.Email)).ShouldNotBeNull();
        (await site.Visitor().GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().PostFormAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_program_that_fills_in_every_field_or_is_too_fast_writes_nothing_and_a_person_sends_it_once_more()
    {
        var (visitor, email) = (site.Visitor(), Cast.NewEmail());
        var before = await site.SnapshotAsync(NotCompared);
        var filled = await AskAsync(visitor, ("Input.Email", email), ("Input.Website", "https://spam.example"));
        var fast = await site.Visitor().SubmitAsync(Form(await site.Visitor().OpenAsync(NewsLinks.All)), ("Input.Email", email));
        var without = await site.Visitor().PostFormAsync(NewsLinks.All, ("Input.Email", email));
        var empty = await AskAsync(site.Visitor(), ("Input.Email", "geen adres"));

        new[] { filled, fast, without, empty }.Select(answer => answer.StatusCode).Distinct().ShouldBe([HttpStatusCode.UnprocessableEntity]);
        (await site.SnapshotAsync(NotCompared)).ShouldBe(before);
        (await empty.ReadPageAsync()).QuerySelector("[name='Input.Email'][aria-invalid=true]")!.Holds("geen adres").ShouldBeTrue();
        site.Clock.Advance(FormTime.Shortest);
        (await visitor.SubmitAsync(Form(await filled.ReadPageAsync()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Too_many_from_one_address_wait()
    {
        await ForgetTriesAsync();
        for (var number = 0; number < IndexModel.AllowedFromOneAddress; number++)
        {
            (await AskAsync(site.Visitor(), ("Input.Email", Cast.NewEmail()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        var email = Cast.NewEmail();
        var answer = await AskAsync(site.Visitor(), ("Input.Email", email));

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await answer.ReadPageAsync()).QuerySelector("[name='Input.Email']")!.Holds(email).ShouldBeTrue();
        await ForgetTriesAsync();
    }

    /// <summary>As mail programs and their servers post it: RFC 8058 asks for a form with one field, and some send no body at all.</summary>
    [Theory]
    [InlineData("urlencoded")]
    [InlineData("multipart")]
    [InlineData("nothing")]
    [InlineData("text")]
    public async Task A_mail_program_ends_it_with_one_post_without_cookie_origin_or_token(string shape)
    {
        var reader = (await site.AddReadersAsync(1))[0];
        var other = (await site.AddReadersAsync(1))[0];
        var link = NewsLinks.Leave(site.Codes.ToLeave(reader.Id));

        foreach (var time in new[] { "first", "again" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, link) { Content = BodyOf(shape) };
            // A mail program on the web is another site to the browser.
            if (shape is "urlencoded")
            {
                request.Headers.Add("Origin", "https://mail.example");
                request.Headers.Add("Sec-Fetch-Site", "cross-site");
            }
            using var answer = await site.CreateDefaultClient(new Uri("https://localhost")).SendAsync(request, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, time);
        }

        (await FindAsync(reader.Email)).ShouldBeNull();
        (await FindAsync(other.Email)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_scanner_that_follows_the_way_out_ends_nothing_and_a_person_presses_a_button()
    {
        var reader = (await site.AddReadersAsync(1))[0];
        var link = NewsLinks.Leave(site.Codes.ToLeave(reader.Id));
        var before = await site.SnapshotAsync(NotCompared);

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Options, HttpMethod.Put })
        {
            using var request = new HttpRequestMessage(method, link);
            request.Headers.UserAgent.ParseAdd("Mail-Scanner/1.0");
            await site.Visitor().SendAsync(request, Cancel);
        }

        (await site.SnapshotAsync(NotCompared)).ShouldBe(before);
        var form = (await site.Visitor().OpenAsync(link)).QuerySelector<IHtmlFormElement>("main form")!;
        form.SetAttribute("action", link);
        (await (await site.Visitor().SubmitAsync(form)).ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldContain("uitgeschreven");
        (await FindAsync(reader.Email)).ShouldBeNull();
    }

    [Fact]
    public async Task A_link_for_one_thing_or_of_nobody_does_nothing_else()
    {
        var reader = (await site.AddReadersAsync(1))[0];
        var before = await site.SnapshotAsync(NotCompared);
        string[] links =
        [
            NewsLinks.Leave(site.Codes.ToConfirm(reader.Id)), NewsLinks.Confirm(site.Codes.ToLeave(reader.Id)), NewsLinks.Leave($"{reader.Id}"),
            NewsLinks.Leave(site.Codes.ToLeave(reader.Id)[..^2] + "AA"), NewsLinks.Leave("x"),
        ];

        foreach (var link in links)
        {
            (await site.Visitor().PostFormAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound, link);
            (await site.Visitor().GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, link);
        }
        (await site.SnapshotAsync(NotCompared)).ShouldBe(before);
    }

    [Fact]
    public void Only_the_way_out_takes_posts_from_elsewhere() =>
        typeof(Program).Assembly.GetTypes().Where(type => type.IsDefined(typeof(TakesPostsFromElsewhereAttribute), inherit: false)).ShouldBe([typeof(LeaveModel)]);

    [Fact]
    public async Task Other_forms_still_refuse_other_sites()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, NewsLinks.Confirm(site.Codes.ToConfirm((await site.AddReadersAsync(1))[0].Id)));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        (await site.Visitor().SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_e_mail_to_the_address_in_the_header_ends_it_and_is_not_kept()
    {
        var (reader, other) = ((await site.AddReadersAsync(1))[0], (await site.AddReadersAsync(1))[0]);
        var address = site.Codes.AddressToLeave(reader.Id)!;
        address.Split('@')[0].Length.ShouldBeLessThanOrEqualTo(64);

        var mail = await site.HandOverAsync(address.ToUpperInvariant(), $"From: {other.Email}\r\nTo: {address}\r\nSubject: unsubscribe\r\nAuto-Submitted: auto-generated\r\n\r\n\r\n");

        (mail.Fate, mail.Raw, mail.Sender).ShouldBe((Web.Features.HelpDesk.Mail.MailFate.Taken, null, null));
        (await FindAsync(reader.Email)).ShouldBeNull();
        (await FindAsync(other.Email)).ShouldNotBeNull();
        var forged = await site.HandOverAsync(address.Replace(address[7], address[7] == 'a' ? 'b' : 'a'), $"From: {other.Email}\r\nTo: hulp@example.org\r\nSubject: x\r\n\r\nDag\r\n");
        forged.Fate.ShouldNotBe(Web.Features.HelpDesk.Mail.MailFate.Taken);
    }

    [Fact]
    public async Task A_reader_who_left_after_an_issue_is_counted_with_it_and_forgotten()
    {
        await site.ForgetAsync();
        var reader = (await site.AddReadersAsync(1))[0];
        var issue = await site.DraftAsync("Dag.");
        await site.DoAsync(issue, IssueAct.Send);
        await site.MinuteAsync();
        await site.MinuteAsync();

        await site.Visitor().PostFormAsync(NewsLinks.Leave(site.Codes.ToLeave(reader.Id)));
        await site.Visitor().PostFormAsync(NewsLinks.Leave(site.Codes.ToLeave(reader.Id)));

        (await site.ReadAsync(issue)).Left.ShouldBe(1);
        (await FindAsync(reader.Email)).ShouldBeNull();
        (await site.QueryAsync(context => context.NewsDeliveries.Where(d => d.IssueId == issue.Id).Select(d => d.SubscriptionId).ToListAsync(Cancel))).ShouldBe([null]);
    }

    static HttpContent? BodyOf(string shape) => shape switch
    {
        "urlencoded" => new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]),
        "multipart" => new MultipartFormDataContent { { new StringContent("One-Click"), "List-Unsubscribe" } },
        "text" => new StringContent("List-Unsubscribe=One-Click"),
        _ => null,
    };

    async Task<HttpResponseMessage> AskAsync(HttpClient visitor, params (string Name, string Value)[] fields)
    {
        var form = Form(await visitor.OpenAsync(NewsLinks.All));
        site.Clock.Advance(FormTime.Shortest);
        return await visitor.SubmitAsync(form, fields);
    }

    static IHtmlFormElement Form(IParentNode page) => page.QuerySelector<IHtmlFormElement>("main form")!;

    static string LinkIn(string text) => new Uri(text.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal)).Trim()).PathAndQuery;

    Task<NewsSubscription?> FindAsync(string email) =>
        site.QueryAsync(context => context.NewsSubscriptions.AsNoTracking().SingleOrDefaultAsync(s => s.Email == email, Cancel));

    Task<int> ForgetTriesAsync() => site.QueryAsync(context => context.Set<ThrottleCount>().ExecuteDeleteAsync(Cancel));
}
