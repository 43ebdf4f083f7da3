using System.Net;
using DigitaalWerkt.Tests.HelpDesk.Mail;
using DigitaalWerkt.Tests.Refusals;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Advisories;

/// <summary>Class E: e-mail that comes in. What the other tests of it hold stands in docs/security.md.</summary>
public sealed class MailAdvisoryTests(MailSite site) : IClassFixture<MailSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // FreeScout, CVE-2026-47123 and GHSA-8vm3-wwq4-ggfx: an e-mail that named the right message became an answer of an agent.
    [Fact]
    public async Task E1_No_header_makes_anybody_a_steward_the_person_or_somebody_new()
    {
        var (ticket, email) = await site.AskAsync();
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        foreach (var head in new[]
        {
            $"From: {steward.Email}\r\nIn-Reply-To: <{ticket.Id}@example.org>\r\n"
                + $"References: <reply-{ticket.Id}-{steward.Id}@example.org> <{ticket.Code}@example.org>",
            $"From: {steward.Email}\r\nSender: {email}\r\nReply-To: {email}\r\nX-Original-From: {email}\r\nReturn-Path: <{email}>",
            $"From: \"{email}\" <vreemd@elders.example>\r\nX-Staff-Member: {steward.Id}",
            $"From: =?utf-8?Q?{email.Replace("@", "=40")}?= <{steward.Email}>",
            $"From: vreemd@elders.example, {email}",
            $"From: {email}.elders.example\r\nAuthentication-Results: example.org; dkim=pass header.d=example.org",
        })
        {
            await site.HandOverAsync(site.ReplyTo(ticket),
                MailCorpus.Of(
                    $"{head}\r\nTo: hulp@example.org\r\nMessage-ID: <{Guid.NewGuid()}@x>\r\nSubject: Re: [{ticket.Code}]\r\n\r\nDoe dit.\r\n"));

            (await site.LastAsync()).Fate.ShouldBe(MailFate.OtherSender, head);
        }
        // The old way of a number in the subject, and of a message that is answered, leads nowhere.
        await site.HandOverAsync("hulp@example.org",
            MailCorpus.Of(
                $"From: {email}\r\nTo: hulp@example.org\r\nIn-Reply-To: <{ticket.Id}@example.org>\r\nSubject: Re: [#{ticket.Code}]\r\n\r\nDag\r\n"));
        (await site.LastAsync()).Fate.ShouldBe(MailFate.NoQuestion);

        (await SaidAsync(ticket)).ShouldBe(["Ik zie mijn mails niet."]);
        (await site.QueryAsync(context => context.People.Where(p => p.Id == ticket.PersonId)
            .Select(p => p.Reach.Email).SingleAsync(Cancel))).ShouldBe(email);
    }

    // Seen in many: our own box in the copy, so that an e-mail comes twice, or that we answer ourselves.
    [Fact]
    public async Task E3_An_e_mail_that_also_goes_to_our_own_box_is_said_once_and_nothing_answers_itself()
    {
        var (ticket, email) = await site.AskAsync();
        var (reply, id) = (site.ReplyTo(ticket), Guid.NewGuid());
        var told = await ToldAsync(ticket);
        byte[] Copy(string above) =>
            MailCorpus.Of($"{above}From: {email}\r\nTo: {reply}\r\nCc: hulp@example.org\r\nMessage-ID: <{id}@x>\r\n\r\nHet lukt nu.\r\n");

        await site.HandOverAsync(reply, Copy(""));
        await site.HandOverAsync("hulp@example.org", Copy(""));
        // Each on a way of its own, so that other lines of mail servers stand above it.
        await site.HandOverAsync("hulp@example.org", Copy("Delivered-To: hulp@example.org\r\n"));
        await site.HandOverAsync(reply, Copy("Received: from a by b; Tue, 14 Sep 2027 10:00:00 +0200\r\n"));

        (await SaidAsync(ticket)).ShouldBe(["Ik zie mijn mails niet.", "Het lukt nu."]);
        foreach (var ours in new[] { "hulp@example.org", reply })
        {
            await site.HandOverAsync(reply, MailSite.Mail(ours, reply, "Van onszelf."));
            (await site.LastAsync()).Fate.ShouldBe(MailFate.OtherSender, ours);
        }
        (await SaidAsync(ticket)).Count.ShouldBe(2);
        (await ToldAsync(ticket)).ShouldBe(told, "nothing goes to the person by itself");
    }

    // Zammad and FreeScout: one e-mail of thirty megabytes stopped all others. The other broken ones stand in MailCorpus.
    [Fact]
    public async Task E5_What_is_too_large_is_refused_and_the_next_one_comes_in()
    {
        var (ticket, email) = await site.AskAsync();
        var before = await site.SnapshotAsync(RefusalSite.NotCompared);
        var large = new byte[30 * 1024 * 1024];
        MailSite.Mail(email, site.ReplyTo(ticket), "Groot").CopyTo(large, 0);

        (await site.HandOverAsync(site.ReplyTo(ticket), large)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await site.SnapshotAsync(RefusalSite.NotCompared)).ShouldBe(before);

        (await site.HandOverAsync(site.ReplyTo(ticket), MailSite.Mail(email, site.ReplyTo(ticket), "Klein"))).StatusCode
            .ShouldBe(HttpStatusCode.Accepted);
        (await SaidAsync(ticket))[^1].ShouldBe("Klein");
    }

    Task<List<string>> SaidAsync(Ticket ticket) => site.QueryAsync(context =>
        context.TicketMessages.Where(m => m.TicketId == ticket.Id).OrderBy(m => m.At).ThenBy(m => m.Id)
            .Select(m => m.Text).ToListAsync(Cancel));

    Task<int> ToldAsync(Ticket ticket) => site.QueryAsync(context =>
        context.OutboxMessages.CountAsync(m => m.Subject == ticket.Id && m.PersonId == ticket.PersonId, Cancel));
}
