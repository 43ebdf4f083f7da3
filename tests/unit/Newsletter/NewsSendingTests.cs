using System.Net;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Clicks;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace DigitaalWerkt.Tests.Newsletter;

/// <summary>An issue on its way: what each reader gets, how fast, and what is counted.</summary>
public sealed class NewsSendingTests(NewsSite site) : IClassFixture<NewsSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_issue_names_both_ways_out_as_RFC_2369_and_RFC_8058_want_them()
    {
        await site.ForgetAsync();
        var reader = (await site.AddReadersAsync(1))[0];
        var issue = await SendAsync("Dag, [lees dit](/signalen) op https://example.org.");

        var mail = site.ParsedTo(reader.Email).ShouldHaveSingleItem();

        var ways = mail.Headers[HeaderId.ListUnsubscribe]!.Split(',').Select(way => way.Trim().Trim('<', '>')).ToList();
        ways.Count.ShouldBe(2);
        ways[0].ShouldBe($"mailto:{site.Codes.AddressToLeave(reader.Id)}");
        ways[1].ShouldBe("https://localhost" + NewsLinks.Leave(site.Codes.ToLeave(reader.Id)));
        mail.Headers[HeaderId.ListUnsubscribePost].ShouldBe("List-Unsubscribe=One-Click");
        mail.Headers[HeaderId.ListId].ShouldBe("<nieuwsbrief.localhost>");
        mail.TextBody!.ShouldContain($"/signalen?nieuwsbrief={(await site.ReadAsync(issue)).Number}");
        mail.TextBody!.ShouldContain(ways[1]);
        mail.HtmlBody!.ShouldContain("href=\"" + ways[1] + "\"");
        foreach (var forbidden in new[] { "<img", "<script", "<style", "<link", "url(", "background" })
        {
            mail.HtmlBody!.ShouldNotContain(forbidden, Case.Insensitive);
        }
        mail.Body.ShouldBeOfType<MultipartAlternative>().Select(part => part.ContentType.MimeType).ShouldBe(["text/plain", "text/html"]);
    }

    /// <summary>Whatever stands before the folding, a program of somebody else reads the same header.</summary>
    [Fact]
    public async Task Another_reader_of_e_mails_finds_no_fault_and_the_same_headers()
    {
        await site.ForgetAsync();
        var reader = (await site.AddReadersAsync(1))[0];
        await SendAsync("Dag.");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, site.MailsTo(reader.Email).ShouldHaveSingleItem().Raw, Cancel);
            var read = await ReadMail.ReadAsync(file);

            read.Defects.ShouldBeEmpty();
            read.Headers["list-unsubscribe"].ShouldBe(
                $"<mailto:{site.Codes.AddressToLeave(reader.Id)}>, <https://localhost{NewsLinks.Leave(site.Codes.ToLeave(reader.Id))}>");
            read.Headers["list-unsubscribe-post"].ShouldBe("List-Unsubscribe=One-Click");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task It_leaves_no_faster_than_the_setting_says_and_can_be_stopped_and_gone_on_with()
    {
        await site.ForgetAsync();
        var readers = await site.AddReadersAsync(NewsSite.PerMinute * 3);
        var issue = await site.DraftAsync("Dag.");
        (await site.DoAsync(issue, IssueAct.Send)).ShouldBeTrue();
        // Whoever confirms afterwards gets the next one.
        await site.AddReadersAsync(1);

        await site.MinuteAsync();
        Got(readers).ShouldBe(NewsSite.PerMinute);
        await site.RunJobAsync(SendNews.JobName);
        (await site.DoAsync(issue, IssueAct.Stop)).ShouldBeTrue();
        await site.MinuteAsync();
        await site.MinuteAsync();
        Got(readers).ShouldBe(NewsSite.PerMinute);
        (await site.DoAsync(issue, IssueAct.Stop)).ShouldBeFalse();
        (await site.DoAsync(issue, IssueAct.Resume)).ShouldBeTrue();
        for (var minute = 0; minute < 5; minute++)
        {
            await site.MinuteAsync();
        }

        readers.Select(reader => site.MailsTo(reader.Email).Count).Distinct().ShouldBe([1]);
        var ended = await site.ReadAsync(issue);
        (ended.State, ended.Readers, ended.Sent, ended.Bounced, ended.NotSent).ShouldBe((IssueState.Sent, readers.Count, readers.Count, 0, 0));
        foreach (var act in new[] { IssueAct.Send, IssueAct.Resume, IssueAct.Stop, IssueAct.Delete })
        {
            (await site.DoAsync(issue, act)).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task As_long_as_the_mail_server_is_behind_nothing_is_added()
    {
        await site.ForgetAsync();
        await site.AddReadersAsync(NewsSite.PerMinute * 2);
        var issue = await site.DraftAsync("Dag.");
        await site.DoAsync(issue, IssueAct.Send);

        for (var minute = 0; minute < 3; minute++)
        {
            await site.RunJobAsync(SendNews.JobName);
            site.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        (await DeliveriesAsync(issue)).ShouldBe(NewsSite.PerMinute);
        (await site.ReadAsync(issue)).State.ShouldBe(IssueState.Sending);
    }

    /// <summary>Two instances whose jobs overlap, an editor who presses stop and go, and five thousand readers: each stands in the outbox once.</summary>
    [Fact]
    public async Task Five_thousand_readers_are_written_to_once_whoever_fills_and_stops_at_the_same_time()
    {
        const int readers = 5000;
        await site.ForgetAsync();
        await site.QueryAsync(context => context.Database.ExecuteSqlAsync(
            $"""
             insert into news_subscription (id, email, asked_at, confirmed_at, bounces)
             select gen_random_uuid(), 'lezer' || n || '@example.org', {site.Clock.GetUtcNow()}, {site.Clock.GetUtcNow()}, 0 from generate_series(1, {readers}) as n
             """, Cancel));
        var issue = await site.DraftAsync("Dag.");
        await site.DoAsync(issue, IssueAct.Send);
        var fill = new FillEverybody(site, issue.Id, readers / 20);

        while ((await site.ReadAsync(issue)).State != IssueState.Sent)
        {
            await Task.WhenAll(fill.RunAsync(), fill.RunAsync());
            if (fill.Rounds == 4)
            {
                (await site.DoAsync(issue, IssueAct.Stop)).ShouldBeTrue();
                (await site.DoAsync(issue, IssueAct.Resume)).ShouldBeTrue();
            }
        }

        (await DeliveriesAsync(issue)).ShouldBe(readers);
        var subjects = await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Kind == NewsKinds.Issue).Select(m => m.Subject).ToListAsync(Cancel));
        (subjects.Count, subjects.Distinct().Count()).ShouldBe((readers, readers));
        await site.ForgetAsync();
    }

    [Fact]
    public async Task A_reader_stands_with_an_issue_once_and_without_the_index_would_stand_there_twice()
    {
        await site.ForgetAsync();
        var (reader, issue) = ((await site.AddReadersAsync(1))[0], await site.DraftAsync("Dag."));
        Task<int> AddAsync() => site.QueryAsync(context =>
        {
            context.AddRange(new NewsDelivery(issue.Id, reader.Id), new NewsDelivery(issue.Id, reader.Id));
            return context.SaveChangesAsync(Cancel);
        });

        await Should.ThrowAsync<DbUpdateException>(AddAsync);
        await ExecuteAsync($"drop index {NewsDelivery.OncePerReader}");
        try
        {
            (await AddAsync()).ShouldBe(2);
        }
        finally
        {
            await site.ForgetAsync();
            await ExecuteAsync($"create unique index {NewsDelivery.OncePerReader} on news_delivery (issue_id, subscription_id)");
        }
    }

    [Fact]
    public async Task Whoever_leaves_while_it_is_on_its_way_gets_nothing()
    {
        await site.ForgetAsync();
        var (gone, kept) = ((await site.AddReadersAsync(1))[0], (await site.AddReadersAsync(1))[0]);
        var issue = await site.DraftAsync("Dag.");
        await site.DoAsync(issue, IssueAct.Send);
        await site.RunJobAsync(SendNews.JobName);

        await site.Visitor().PostFormAsync(NewsLinks.Leave(site.Codes.ToLeave(gone.Id)));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.SendAsync();
        await site.MinuteAsync();

        site.MailsTo(gone.Email).ShouldBeEmpty();
        site.MailsTo(kept.Email).Count.ShouldBe(1);
        (await site.ReadAsync(issue)).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_ends_after_two_issues_and_a_full_mailbox_goes_on()
    {
        await site.ForgetAsync();
        var reader = (await site.AddReadersAsync(1))[0];

        site.Smtp.Mood = SmtpMood.Refuses;
        var first = await SendAsync("Een.");
        (await IsReaderAsync(reader)).ShouldBeTrue();
        var second = await SendAsync("Twee.");
        site.Smtp.Mood = SmtpMood.Takes;

        (await IsReaderAsync(reader)).ShouldBeFalse();
        ((await site.ReadAsync(first)).Bounced, (await site.ReadAsync(second)).Bounced).ShouldBe((1, 1));
        var full = (await site.AddReadersAsync(1))[0];
        site.Smtp.Mood = SmtpMood.IsBusy;
        var third = await SendAsync("Drie.");
        (await site.ReadAsync(third)).NotSent.ShouldBe(0);
        site.Smtp.Mood = SmtpMood.Takes;
        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await site.SendAsync();
        await site.MinuteAsync();
        site.MailsTo(full.Email).Count.ShouldBe(1);
        (await site.ReadAsync(third)).Sent.ShouldBe(1);
    }

    [Theory]
    [InlineData("5.1.1", true)]
    [InlineData("5.2.2", false)]
    [InlineData("4.2.2", false)]
    public async Task A_mail_server_that_says_it_afterwards_counts_once_for_an_issue(string status, bool isForGood)
    {
        await site.ForgetAsync();
        var reader = (await site.AddReadersAsync(1))[0];
        var issue = await SendAsync("Een.");
        var report = Report(reader, status);

        var mail = await site.HandOverAsync("les@example.org", report);
        await site.HandOverAsync("les@example.org", report.Replace("Subject: Undelivered", "Subject: Once more"));

        mail.Fate.ShouldBe(Web.Features.HelpDesk.Mail.MailFate.Taken);
        var after = await site.ReadAsync(issue);
        (after.Sent, after.Bounced).ShouldBe(isForGood ? (0, 1) : (1, 0));
        (await IsReaderAsync(reader)).ShouldBeTrue();
        if (isForGood)
        {
            await SendAsync("Twee.");
            await site.HandOverAsync("les@example.org", report.Replace("Subject: Undelivered", "Subject: The next"));
            (await IsReaderAsync(reader)).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task It_uses_up_nothing_of_what_others_may_send_in_a_day_and_stands_not_on_their_lists()
    {
        await site.ForgetAsync();
        await site.AddReadersAsync(1);
        site.Smtp.Mood = SmtpMood.Refuses;
        await SendAsync("Een.");
        site.Smtp.Mood = SmtpMood.Takes;
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        (await coordinator.OpenAsync(MessageLinks.InState("mislukt"))).QuerySelector("main")!.TextContent.ShouldNotContain("Nieuwsbrief");
        (await coordinator.OpenAsync("/team")).QuerySelector($"a[href='{MessageLinks.InState("mislukt")}']").ShouldBeNull();
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Kind == NewsKinds.Issue && m.State == MessageState.Failed, Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_is_opened_from_an_issue_is_counted_with_the_issue_and_nothing_says_who()
    {
        await site.ForgetAsync();
        await site.AddReadersAsync(1);
        var issue = await site.ReadAsync(await SendAsync("Een."));
        var link = $"/signalen?{NewsLinks.IssueField}={issue.Number}";
        var before = await site.SnapshotAsync();

        foreach (var address in new[] { link, link, $"/signalen?{NewsLinks.IssueField}=0", $"/signalen?{NewsLinks.IssueField}=x", "/signalen" })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        using (var head = new HttpRequestMessage(HttpMethod.Head, link))
        {
            await site.Visitor().SendAsync(head, Cancel);
        }

        (await site.SnapshotAsync()).ShouldBe(before);
        await site.WithAsync<SaveClicks, bool>(async save =>
        {
            await save.RunAsync(Cancel);
            return true;
        });
        (await site.ReadAsync(issue)).Clicks.ShouldBe(2);
    }

    [Fact]
    public async Task Who_got_which_issue_is_forgotten_after_three_months_and_the_figures_stay()
    {
        await site.ForgetAsync();
        await site.AddReadersAsync(2);
        var issue = await SendAsync("Een.");

        site.Clock.Advance(KeptFor.NewsDeliveries.Term.Span + TimeSpan.FromHours(1));
        await site.RunJobAsync(ForgetNews.JobName);

        (await DeliveriesAsync(issue)).ShouldBe(0);
        (await site.ReadAsync(issue)).Sent.ShouldBe(2);
    }

    [Fact]
    public async Task One_that_was_stopped_is_forgotten_as_well_and_then_goes_on_no_more()
    {
        await site.ForgetAsync();
        await site.AddReadersAsync(NewsSite.PerMinute * 2);
        var issue = await site.DraftAsync("Met een foute link.");
        (await site.DoAsync(issue, IssueAct.Send)).ShouldBeTrue();
        await site.MinuteAsync();
        (await site.DoAsync(issue, IssueAct.Stop)).ShouldBeTrue();

        site.Clock.Advance(KeptFor.NewsDeliveries.Term.Span + TimeSpan.FromHours(1));
        await site.RunJobAsync(ForgetNews.JobName);

        (await DeliveriesAsync(issue)).ShouldBe(0);
        (await site.DoAsync(issue, IssueAct.Resume)).ShouldBeFalse();
    }

    /// <summary>Sends an issue to every reader, and counts what became of it.</summary>
    async Task<NewsIssue> SendAsync(string text)
    {
        var issue = await site.DraftAsync(text);
        (await site.DoAsync(issue, IssueAct.Send)).ShouldBeTrue();
        await site.MinuteAsync();
        await site.MinuteAsync();
        return issue;
    }

    int Got(IEnumerable<NewsSubscription> readers) => readers.Sum(reader => site.MailsTo(reader.Email).Count);

    Task<bool> IsReaderAsync(NewsSubscription reader) => site.QueryAsync(context => context.NewsSubscriptions.AnyAsync(s => s.Id == reader.Id, Cancel));

    Task<int> DeliveriesAsync(NewsIssue issue) => site.QueryAsync(context => context.NewsDeliveries.CountAsync(d => d.IssueId == issue.Id, Cancel));

    Task<int> ExecuteAsync(string sql) => site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(sql, Cancel));

    string Report(NewsSubscription reader, string status) =>
        $"""
         From: MAILER-DAEMON@mx.example
         To: les@example.org
         Subject: Undelivered
         MIME-Version: 1.0
         Content-Type: multipart/report; report-type=delivery-status; boundary="b"

         --b
         Content-Type: text/plain

         Sorry.
         --b
         Content-Type: message/delivery-status

         Reporting-MTA: dns; mx.example

         Final-Recipient: rfc822; {reader.Email}
         Action: failed
         Status: {status}

         --b
         Content-Type: text/rfc822-headers

         Subject: Nieuws
         List-Unsubscribe: <mailto:{site.Codes.AddressToLeave(reader.Id)}>,
          <https://localhost/x>

         --b--

         """.ReplaceLineEndings("\r\n");
}
