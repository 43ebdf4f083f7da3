using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Mail;

public sealed class IncomingMailTests(MailSite site) : IClassFixture<MailSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Corpus => [.. MailCorpus.OfPeople.Keys, .. MailCorpus.OfMachines.Keys, .. MailCorpus.Broken.Keys.Except(["nothing"])];

    [Fact]
    public async Task What_the_person_answers_stands_with_the_question()
    {
        var (ticket, email) = await site.AskAsync();

        (await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail($"Amina <{email.ToUpperInvariant()}>", "x@example.org", "Het lukt nu!"))).StatusCode.ShouldBe(HttpStatusCode.Accepted);

        (await SaidAsync(ticket)).ShouldBe(["Ik zie mijn mails niet.", "Het lukt nu!"]);
        var mail = await site.LastAsync();
        (mail.Fate, mail.TicketId, mail.Raw).ShouldBe((MailFate.Filed, ticket.Id, null));
    }

    [Fact]
    public async Task What_the_person_answers_to_a_part_stands_with_the_whole()
    {
        var (part, email) = await site.AskAsync();
        var (whole, _) = await site.AskAsync();
        await site.QueryAsync(async context =>
        {
            (await context.Tickets.SingleAsync(t => t.Id == part.Id, Cancel)).MergeInto(whole.Id, site.Clock.GetUtcNow());
            await context.Tickets.Where(t => t.Id == whole.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.PersonId, part.PersonId), Cancel);
            return await context.SaveChangesAsync(Cancel);
        });

        await site.HandOverAsync(site.ReplyTo(part), MailSite.Mail(email, "x@example.org", "Nog iets."));

        (await SaidAsync(part)).ShouldNotContain("Nog iets.");
        (await SaidAsync(whole))[^1].ShouldBe("Nog iets.");
    }

    [Fact]
    public async Task What_had_ended_opens_again_and_says_so()
    {
        var (ticket, email) = await site.AskAsync();
        await site.QueryAsync(async context =>
        {
            (await context.Tickets.SingleAsync(t => t.Id == ticket.Id, Cancel)).Solve(TicketResult.Alone, site.Clock.GetUtcNow());
            return await context.SaveChangesAsync(Cancel);
        });

        await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail(email, "x@example.org", "Het lukt toch niet."));

        (await site.QueryAsync(context => context.Tickets.Where(t => t.Id == ticket.Id).Select(t => t.State).SingleAsync(Cancel)))
            .ShouldBe(TicketState.New);
        (await site.QueryAsync(context => context.TicketEvents.CountAsync(
            e => e.TicketId == ticket.Id && e.Kind == TicketEventKind.Reopened, Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task Handed_over_twice_it_is_said_once()
    {
        var (ticket, email) = await site.AskAsync();
        var raw = MailSite.Mail(email, site.ReplyTo(ticket), "Dank je.");
        foreach (var _ in new[] { 1, 2, 3 })
        {
            (await site.HandOverAsync(site.ReplyTo(ticket), raw)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }

        (await SaidAsync(ticket)).Count(text => text == "Dank je.").ShouldBe(1);
    }

    [Fact]
    public async Task A_photo_comes_along()
    {
        var (ticket, email) = await site.AskAsync();
        var photo = Convert.ToBase64String(Samples.Jpeg());
        var raw = MailCorpus.Multipart("mixed", "Content-Type: text/plain\r\n\r\nZie de foto", $"Content-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n{photo}", "Content-Type: text/html; name=x.html\r\nContent-Disposition: attachment\r\n\r\n<script>x</script>")
            .Replace("amina@post.example", email);

        await site.HandOverAsync(site.ReplyTo(ticket), MailCorpus.Of(raw));

        (await SaidAsync(ticket))[^1].ShouldBe("Zie de foto");
        (await site.QueryAsync(context => context.TicketFiles.CountAsync(f => f.TicketId == ticket.Id, Cancel))).ShouldBe(1, "the photo, and not the page");
    }

    [Theory]
    [InlineData("vreemd@elders.example")]
    [InlineData("")]
    public async Task Whoever_else_writes_waits_for_a_steward_and_changes_nothing_of_the_person(string from)
    {
        var (ticket, email) = await site.AskAsync();

        await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail(from, "x@example.org", "Ik ben Amina."));

        (await SaidAsync(ticket)).Count.ShouldBe(1);
        (await site.LastAsync()).Fate.ShouldBe(MailFate.OtherSender);
        (await site.QueryAsync(context => context.People.Where(p => p.Id == ticket.PersonId).Select(p => p.Reach.Email).SingleAsync(Cancel))).ShouldBe(email);
    }

    [Fact]
    public async Task A_colleague_who_writes_becomes_no_steward()
    {
        var (ticket, _) = await site.AskAsync();
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);

        await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail(steward.Email!, "x@example.org", "Doe dit."));

        (await site.LastAsync()).Fate.ShouldBe(MailFate.OtherSender);
        (await site.QueryAsync(context => context.TicketMessages.AnyAsync(m => m.TicketId == ticket.Id && m.StaffMemberId != null, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task An_address_that_we_did_not_make_belongs_to_no_question()
    {
        var (ticket, email) = await site.AskAsync();
        var (other, _) = await site.AskAsync();
        var mark = site.ReplyTo(other).Split('-')[1];
        foreach (var address in new[]
        {
            "hulp@example.org", $"hulp+{ticket.Code}@example.org", $"hulp+{ticket.Code}-{mark}", site.ReplyTo(ticket).Replace("example.org", "example.com"),
            site.ReplyTo(ticket)[..^13] + "@example.org", $"hulp+{ticket.Code}-{new string('0', 32)}@example.org",
        })
        {
            await site.HandOverAsync(address, MailSite.Mail(email, "x@example.org", address));
            (await site.LastAsync()).Fate.ShouldBe(MailFate.NoQuestion, address);
        }
        (await SaidAsync(ticket)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_machine_gets_no_answer_and_takes_no_time_of_a_steward()
    {
        var (ticket, email) = await site.AskAsync();

        await site.HandOverAsync(site.ReplyTo(ticket), MailCorpus.Of($"From: {email}\r\nAuto-Submitted: auto-replied\r\n\r\nIk ben weg.\r\n"));

        var mail = await site.LastAsync();
        (mail.Fate, mail.IsInQuarantine).ShouldBe((MailFate.AutoReply, false));
        (await SaidAsync(ticket)).Count.ShouldBe(1);
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == ticket.Id, Cancel)))
            .ShouldBe(await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == ticket.Id && m.CreatedAt <= ticket.CreatedAt, Cancel)));
    }

    [Fact]
    public async Task A_loop_ends_at_the_ceiling_of_a_day()
    {
        var (ticket, email) = await site.AskAsync();
        for (var number = 0; number < FileMail.MostADay + 2; number++)
        {
            await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail(email, "x@example.org", $"Bericht {number}"));
        }

        (await SaidAsync(ticket)).Count.ShouldBe(1 + FileMail.MostADay);
        (await site.LastAsync()).Fate.ShouldBe(MailFate.TooMany);
        site.Clock.Advance(TimeSpan.FromDays(1.1));
    }

    [Fact]
    public async Task A_number_that_belongs_to_one_person_is_not_kept()
    {
        var (ticket, email) = await site.AskAsync();

        await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail(email, "x@example.org", "Mijn nummer is 85.07.30-033.28 ok"));

        (await SaidAsync(ticket))[^1].ShouldNotContain("033");
    }

    [Theory]
    [InlineData("")]
    [InlineData("t=1,v1=00")]
    [InlineData("v1=00,t=1")]
    [InlineData("t=x,v1=")]
    public async Task Without_the_signature_of_the_mail_server_nothing_comes_in(string signature)
    {
        var before = await CountAsync();

        (await site.HandOverAsync("hulp@example.org", MailCorpus.Of("From: x@y.example\r\n\r\nDag"), signature)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Nor_with_one_of_another_e_mail_of_another_recipient_or_of_yesterday()
    {
        byte[] raw = [.. MailCorpus.Of("From: x@y.example\r\n\r\nDag")];
        var now = site.Clock.GetUtcNow();
        foreach (var signature in new[]
        {
            MailSignature.Of(MailSite.Secret, now, "hulp@example.org", [.. raw, 0]), MailSignature.Of(MailSite.Secret, now, "ander@example.org", raw),
            MailSignature.Of(MailSite.Secret, now.AddDays(-1), "hulp@example.org", raw), MailSignature.Of("another secret", now, "hulp@example.org", raw),
        })
        {
            (await site.HandOverAsync("hulp@example.org", raw, signature)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public async Task Whatever_comes_ends_somewhere(string name)
    {
        var raw = MailCorpus.OfPeople.TryGetValue(name, out var mail) ? mail.Raw : MailCorpus.OfMachines.GetValueOrDefault(name) ?? MailCorpus.Broken[name];

        (await site.HandOverAsync("hulp@example.org", raw)).StatusCode.ShouldBe(HttpStatusCode.Accepted);

        (await site.LastAsync()).Fate.ShouldNotBe(MailFate.New);
    }

    [Fact]
    public async Task A_steward_says_of_which_question_it_is()
    {
        var (ticket, _) = await site.AskAsync();
        await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail("zus@post.example", "x@example.org", "Namens Amina: <b>dank</b>"));
        var mail = await site.LastAsync();
        var steward = await site.SignInAsync(StaffRole.Steward);
        (await steward.OpenAsync(MailLinks.All)).QuerySelector($"tr:has(a[href='{MailLinks.Mail(mail.Id)}'])")!.TextContent
            .ShouldSatisfyAllConditions(row => row.ShouldContain("zus@post.example"), row => row.ShouldContain("Re"));

        var page = await steward.OpenAsync(MailLinks.Mail(mail.Id));
        page.QuerySelector(".said")!.InnerHtml.ShouldBe("Namens Amina: &lt;b&gt;dank&lt;/b&gt;");
        ((IHtmlInputElement)page.QuerySelector("[name=Code]")!).Value.ShouldBe(ticket.Code);
        (await steward.FillInAsync(MailLinks.Mail(mail.Id), ("Code", "niets"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await steward.FillInAsync(MailLinks.Mail(mail.Id))).Headers.Location!.ToString().ShouldBe(HelpDeskLinks.Ticket(ticket.Id));

        (await SaidAsync(ticket))[^1].ShouldBe("Namens Amina: <b>dank</b>");
        (await steward.GetAsync(MailLinks.Mail(mail.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var now = await site.LastAsync();
        (now.Sender, now.Subject).ShouldBe((null, null), "it stands with the question");
    }

    [Fact]
    public async Task One_that_a_colleague_filed_meanwhile_is_not_thrown_away()
    {
        var (ticket, _) = await site.AskAsync();
        await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail("zus@post.example", "x@example.org", "Namens Amina"));
        var mail = await site.LastAsync();
        var steward = await site.SignInAsync(StaffRole.Steward);
        await steward.FillInAsync(MailLinks.Mail(mail.Id));

        await site.WithAsync<FileMail, bool>(file => file.ThrowAwayAsync(mail.Id, Guid.NewGuid(), Cancel));

        (await site.LastAsync()).Fate.ShouldBe(MailFate.Filed);
    }

    [Fact]
    public async Task A_steward_keeps_it_as_a_file_or_throws_it_away()
    {
        await site.HandOverAsync("hulp@example.org", MailSite.Mail("zus@post.example", "x@example.org", "Wie ben je?"));
        var mail = await site.LastAsync();
        var steward = await site.SignInAsync(StaffRole.Steward);

        var file = await steward.GetAsync(MailLinks.Raw(mail.Id), Cancel);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        (await steward.FillInAsync(MailLinks.Throw(mail.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var now = await site.QueryAsync(context => context.IncomingMails.AsNoTracking().SingleAsync(m => m.Id == mail.Id, Cancel));
        (now.Fate, now.Raw).ShouldBe((MailFate.ThrownAway, null));
    }

    [Fact]
    public async Task Nobody_but_a_steward_reads_them()
    {
        await site.HandOverAsync("hulp@example.org", MailSite.Mail("zus@post.example", "x@example.org", "Wie ben je?"));
        var id = (await site.LastAsync()).Id;
        foreach (var role in Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Steward))
        {
            var browser = await site.SignInAsync(role);
            foreach (var address in new[] { MailLinks.All, MailLinks.Mail(id), MailLinks.Raw(id), MailLinks.Throw(id) })
            {
                (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
            }
        }
    }

    [Fact]
    public async Task What_was_put_aside_is_kept_for_a_month()
    {
        await site.HandOverAsync("hulp@example.org", MailSite.Mail("zus@post.example", "x@example.org", "Lang geleden"));
        var id = (await site.LastAsync()).Id;

        site.Clock.Advance(IncomingMail.Kept + TimeSpan.FromHours(1));
        await site.HandOverAsync("hulp@example.org", MailSite.Mail("zus@post.example", "x@example.org", "Nu"));

        (await site.QueryAsync(context => context.IncomingMails.AnyAsync(m => m.Id == id, Cancel))).ShouldBeFalse();
    }

    Task<List<string>> SaidAsync(Ticket ticket) => site.QueryAsync(context =>
        context.TicketMessages.Where(m => m.TicketId == ticket.Id).OrderBy(m => m.At).ThenBy(m => m.Id).Select(m => m.Text).ToListAsync(Cancel));

    Task<int> CountAsync() => site.QueryAsync(context => context.IncomingMails.CountAsync(Cancel));
}
