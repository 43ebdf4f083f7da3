using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Newsletter;

/// <summary>Making an issue, and what partners send in for it.</summary>
public sealed class NewsEditorTests(NewsSite site) : IClassFixture<NewsSite>
{
    const string Hostile = "<script>alert(1)</script> <b>vet</b> [klik](https://example.org)";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_a_new_issue_to_the_site_and_a_mailbox()
    {
        await site.ForgetAsync();
        var reader = (await site.AddReadersAsync(1))[0];
        var editor = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var issue = $"{(await editor.FillInAsync(NewsLinks.New, ("Subject", "Nieuws van de maand"))).Headers.Location}";
        var id = Guid.Parse(issue.Split('/')[^1]);
        await editor.FillInAsync(NewsLinks.NewText(id), ("Input.Title", "Eerste"), ("Input.Text", Hostile), ("Input.Link", "/signalen"));
        await editor.FillInAsync(NewsLinks.NewText(id), ("Input.Text", "Tweede tekst."));
        (await editor.OpenAsync(issue)).QuerySelectorAll(".news-blocks .name").Select(name => name.TextContent.Trim()).ShouldBe(["Eerste", "Tweede tekst."]);

        var up = (await editor.OpenAsync(issue)).QuerySelectorAll<IHtmlFormElement>(".moves form").Single(form => form.GetAttribute("action")!.EndsWith("omhoog", StringComparison.Ordinal));
        $"{(await editor.SubmitAsync(up)).Headers.Location}".ShouldStartWith($"{issue}#blok-");
        (await editor.OpenAsync(issue)).QuerySelectorAll(".news-blocks .name").Select(name => name.TextContent.Trim()).ShouldBe(["Tweede tekst.", "Eerste"]);
        var preview = await editor.OpenAsync(NewsLinks.Preview(id));
        preview.QuerySelectorAll(".news script, .news b").ShouldBeEmpty();
        preview.QuerySelector(".news")!.TextContent.ShouldContain("<script>alert(1)</script>");
        preview.QuerySelector(".news-plain")!.TextContent.ShouldContain("klik (https://example.org)");
        (await site.Visitor().GetAsync(NewsLinks.Issue(1), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await editor.FillInAsync(NewsLinks.Act(id, IssueAct.Send))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await site.MinuteAsync();

        var number = await site.QueryAsync(context => context.NewsIssues.Where(i => i.Id == id).Select(i => i.Number).SingleAsync(Cancel));
        var mail = site.ParsedTo(reader.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Nieuws van de maand");
        mail.HtmlBody!.ShouldNotContain("<script>alert");
        var archived = await site.Visitor().OpenAsync(NewsLinks.Issue(number!.Value));
        archived.QuerySelectorAll(".news script, .news b").ShouldBeEmpty();
        archived.QuerySelector(".news a[href='/signalen']").ShouldNotBeNull();
        (await site.Visitor().OpenAsync(NewsLinks.All)).QuerySelector($"a[href='{NewsLinks.Issue(number.Value)}']").ShouldNotBeNull();
        foreach (var late in new[] { NewsLinks.NewText(id), NewsLinks.Choose(id), NewsLinks.Preview(id), NewsLinks.Subject(id) })
        {
            (await editor.GetAsync(late, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, late);
        }
        (await editor.FillInAsync(NewsLinks.Act(id, IssueAct.Stop))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await editor.PostFormAsync(NewsLinks.Act(id, IssueAct.Stop), Token(await editor.OpenAsync(NewsLinks.Act(id, IssueAct.Resume))))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Other_parts_of_the_site_offer_what_they_tell_publicly_and_it_is_taken_once()
    {
        var network = await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator]);
        var hand = new NetworkHand(network.Id, network.OrganisationId, site.Clock.GetUtcNow());
        SignalAct[] answered = [SignalAct.See, SignalAct.Discuss, SignalAct.Decide, SignalAct.Answer];
        var (open, hidden) = (await site.ReportSignalAsync(hand, "Open signaal."), await site.ReportSignalAsync(hand, "Verborgen signaal."));
        await site.WalkAsync(open, network.OrganisationId, hand, answered, isPublic: true);
        await site.WalkAsync(hidden, network.OrganisationId, hand, answered);
        var (session, training) = (await site.PlanAsync(inDays: 3), await site.PlanAsync(inDays: 3, audience: Audience.Counsellors));
        var (told, silent) = (await site.AddActionAsync(), await site.AddActionAsync());
        await site.TellAsync(told, new(site.Clock.Today(), 12, null, null, null), hand);
        var (issue, editor) = (await site.DraftAsync("Dag."), await site.SignInAsync(network));

        var page = await editor.OpenAsync(NewsLinks.Choose(issue.Id));
        var offered = page.QuerySelectorAll<IHtmlInputElement>("[name=neem]").Select(box => Guid.Parse(box.Value)).ToList();
        offered.ShouldContain(open.Id);
        offered.ShouldContain(session.Id);
        offered.ShouldContain(told.Id);
        offered.ShouldNotContain(silent.Id);
        offered.ShouldNotContain(hidden.Id);
        offered.ShouldNotContain(training.Id);
        (await TakeAsync(open.Id, session.Id)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await TakeAsync(open.Id)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await TakeAsync()).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var blocks = await BlocksAsync(issue.Id);
        blocks.Skip(1).Select(block => block.ItemId).ShouldBe([session.Id, open.Id], ignoreOrder: true);
        blocks.Single(block => block.ItemId == open.Id).Link.ShouldBe(SignalLinks.Signal(open.Number));

        Task<HttpResponseMessage> TakeAsync(params Guid[] ids) =>
            editor.PostFormAsync(NewsLinks.Choose(issue.Id), [Token(page), .. ids.Select(id => ("neem", $"{id}"))]);
    }

    [Theory]
    [InlineData("Input.Text", "")]
    [InlineData("Input.Text", "[x](javascript:alert(1))")]
    [InlineData("Input.Link", "javascript:alert(1)")]
    [InlineData("Input.Link", "evil.example")]
    public async Task What_is_wrong_with_a_block_is_said_at_its_field(string field, string typed)
    {
        var issue = await site.DraftAsync();
        var editor = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var answer = await editor.FillInAsync(NewsLinks.NewText(issue.Id), [.. new[] { ("Input.Text", "Dag.") }.Where(other => other.Item1 != field), (field, typed)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector($"[name='{field}'][aria-invalid=true]")!.Holds(typed).ShouldBeTrue();
        (await BlocksAsync(issue.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Editors_who_move_and_remove_at_once_leave_an_order_without_gaps()
    {
        var issue = await site.DraftAsync([.. Enumerable.Range(0, 8).Select(number => $"Tekst {number}.")]);
        var blocks = await BlocksAsync(issue.Id);

        await Task.WhenAll(blocks.Select((block, number) => site.WithAsync<ChangeBlocks, bool>(async change =>
        {
            try
            {
                return await change.DoAsync(block, number % 4 == 0 ? BlockAct.Remove : number % 2 == 0 ? BlockAct.Up : BlockAct.Down, Cancel);
            }
            catch (Web.Platform.Persistence.BusyException)
            {
                return false;
            }
        })));

        var after = await BlocksAsync(issue.Id);
        after.Select(block => block.Position).ShouldBe(Enumerable.Range(0, after.Count));
    }

    [Fact]
    public async Task What_a_partner_sends_is_taken_and_shortened_and_the_sender_reads_it_and_may_withdraw()
    {
        var (sender, network) = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis van nieuws"), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var (browser, issue) = (await site.SignInAsync(sender), await site.DraftAsync("Dag."));
        var sent = await SubmitAsync(browser, "Open dag", "Kom kijken. Er is koffie.");
        (await network.OpenAsync("/team")).QuerySelector($"a[href='{NewsLinks.Take(sent.Id)}']").ShouldNotBeNull();

        var taken = await network.FillInAsync(NewsLinks.Take(sent.Id), ("Input.Text", "Kom kijken."), ("Issue", $"{issue.Id}"));
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await site.SendAsync();

        site.ParsedTo(sender.Email!).ShouldHaveSingleItem().TextBody!.ShouldContain("> Kom kijken.");
        (await browser.OpenAsync("/team")).QuerySelector($"a[href='{NewsLinks.Sent(sent.Id)}']").ShouldNotBeNull();
        var block = (await BlocksAsync(issue.Id)).Single(one => one.ItemId == sent.Id);
        block.Sender.ShouldBe("Huis van nieuws");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await network.FillInAsync(NewsLinks.Block(block.Id), ("Input.Text", "Kom eens kijken."));
        await site.SendAsync();
        site.ParsedTo(sender.Email!)[^1].TextBody!.ShouldContain("> Kom eens kijken.");
        (await browser.OpenAsync(NewsLinks.Sent(sent.Id))).QuerySelector(".news")!.TextContent.ShouldContain("Kom eens kijken.");

        (await browser.FillInAsync(NewsLinks.Withdraw(sent.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await BlocksAsync(issue.Id)).Select(one => one.ItemId).ShouldNotContain(sent.Id);
        (await FindAsync(sent.Id)).State.ShouldBe(SubmissionState.Withdrawn);
        var late = await network.OpenAsync(NewsLinks.Take(sent.Id));
        late.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task What_an_editor_takes_while_its_sender_withdraws_it_does_not_stay_in_the_issue()
    {
        var (browser, issue) = (await site.SignInAsync(StaffRole.Counsellor, "Huis dat zich bedenkt"), await site.DraftAsync("Dag."));
        var sent = await SubmitAsync(browser, "Toch niet", "Dit gaat niet door.");
        var version = await site.QueryAsync(context => context.NewsSubmissions.Where(s => s.Id == sent.Id)
            .Select(s => EF.Property<uint>(s, "Version")).SingleAsync(Cancel));

        var isWithdrawn = await AfterQuery.RunAsync(
            () => site.WithAsync<JudgeSubmission, bool>(judge => judge.WithdrawAsync(sent.Id, Cancel)),
            "news_block",
            async () => (await site.WithAsync<JudgeSubmission, bool>(
                judge => judge.TakeAsync(sent.Id, version, issue.Id, new("Toch niet", "Dit gaat niet door.", null), Cancel))).ShouldBeTrue());

        isWithdrawn.ShouldBeTrue();
        (await FindAsync(sent.Id)).State.ShouldBe(SubmissionState.Withdrawn);
        (await BlocksAsync(issue.Id)).Select(block => block.ItemId).ShouldNotContain(sent.Id);
    }

    [Fact]
    public async Task When_the_issue_leaves_nothing_is_withdrawn_any_more()
    {
        var (browser, network) = (await site.SignInAsync(StaffRole.Trainer, "Te laat huis"), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var issue = await site.DraftAsync("Dag.");
        var sent = await SubmitAsync(browser, "Laat", "Dit is laat.");
        await network.FillInAsync(NewsLinks.Take(sent.Id), ("Issue", $"{issue.Id}"));
        var form = (await browser.OpenAsync(NewsLinks.Withdraw(sent.Id))).QuerySelector<IHtmlFormElement>("main form")!;
        form.SetAttribute("action", NewsLinks.Withdraw(sent.Id));
        await site.DoAsync(issue, IssueAct.Send);

        (await browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await FindAsync(sent.Id)).State.ShouldBe(SubmissionState.Taken);
        (await BlocksAsync(issue.Id)).Select(block => block.ItemId).ShouldContain(sent.Id);
    }

    [Fact]
    public async Task A_no_has_a_reason_that_the_sender_reads_and_the_second_editor_sees_what_the_first_did()
    {
        var sender = await site.AddStaffMemberAsync([StaffRole.Steward], "Huis van nee");
        var (browser, network) = (await site.SignInAsync(sender), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var (sent, issue) = (await SubmitAsync(browser, "Reclame", "Koop nu."), await site.DraftAsync("Dag."));
        var stale = (await network.OpenAsync(NewsLinks.Take(sent.Id))).QuerySelector<IHtmlFormElement>("main form")!;
        stale.SetAttribute("action", NewsLinks.Take(sent.Id));

        (await network.FillInAsync(NewsLinks.Decline(sent.Id), ("Reason", ""))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await network.FillInAsync(NewsLinks.Decline(sent.Id), ("Reason", "Geen reclame."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await site.SendAsync();
        var answer = await network.SubmitAsync(stale, ("Issue", $"{issue.Id}"), ("Input.Text", "Wat ik schreef."));

        site.ParsedTo(sender.Email!).ShouldHaveSingleItem().TextBody!.ShouldContain("Geen reclame.");
        (await browser.OpenAsync("/team")).QuerySelector($"a[href='{NewsLinks.Sent(sent.Id)}']")!.TextContent.ShouldContain("Geen reclame.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("[name='Input.Text']")!.Holds("Wat ik schreef.").ShouldBeTrue();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Komt er niet in");
        (await BlocksAsync(issue.Id)).Select(block => block.ItemId).ShouldNotContain(sent.Id);
    }

    [Fact]
    public async Task More_than_three_sentences_are_too_many_and_another_house_sees_nothing()
    {
        var browser = await site.SignInAsync(StaffRole.Counsellor, "Lang huis");
        var answer = await browser.FillInAsync(NewsLinks.Send, ("Input.Title", "Lang"), ("Input.Text", "Een. Twee. Drie. Vier."));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var sent = await SubmitAsync(browser, "Kort", "Een. Twee. Drie.");
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Elders");
        var before = await FindAsync(sent.Id);

        foreach (var address in new[] { NewsLinks.Sent(sent.Id), NewsLinks.Withdraw(sent.Id) })
        {
            (await outsider.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        (await outsider.PostFormAsync(NewsLinks.Withdraw(sent.Id), Token(await outsider.OpenAsync(NewsLinks.Send)))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.GetAsync(NewsLinks.Kept, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await FindAsync(sent.Id)).State.ShouldBe(before.State);
        (await outsider.OpenAsync(NewsLinks.Team)).QuerySelectorAll(".news-rows a").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_that_is_thrown_away_gives_back_what_was_sent_in()
    {
        var (browser, network) = (await site.SignInAsync(StaffRole.Trainer, "Huis terug"), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var (issue, sent) = (await site.DraftAsync("Dag."), await SubmitAsync(browser, "Terug", "Dit komt terug."));
        await network.FillInAsync(NewsLinks.Take(sent.Id), ("Issue", $"{issue.Id}"));

        (await network.FillInAsync(NewsLinks.Act(issue.Id, IssueAct.Delete))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await FindAsync(sent.Id)).State.ShouldBe(SubmissionState.Waiting);
        (await site.QueryAsync(context => context.NewsIssues.AnyAsync(i => i.Id == issue.Id, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_test_mail_goes_to_the_editor_alone_and_leads_out_of_no_list()
    {
        await site.ForgetAsync();
        var reader = (await site.AddReadersAsync(1))[0];
        var (issue, member) = (await site.DraftAsync("Een proef."), await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator]));
        var editor = await site.SignInAsync(member);

        (await editor.FillInAsync(NewsLinks.Act(issue.Id, IssueAct.Try))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await site.SendAsync();

        var mail = site.ParsedTo(member.Email!).ShouldHaveSingleItem();
        mail.Subject.ShouldStartWith("Proef: ");
        mail.Headers.Select(header => header.Field).ShouldNotContain("List-Unsubscribe");
        site.MailsTo(reader.Email).ShouldBeEmpty();
        (await site.ReadAsync(issue)).State.ShouldBe(IssueState.Draft);
        var empty = await site.DraftAsync();
        (await editor.PostFormAsync(NewsLinks.Act(empty.Id, IssueAct.Send), Token(await editor.OpenAsync(NewsLinks.Act(issue.Id, IssueAct.Send))))).StatusCode
            .ShouldBe(HttpStatusCode.Conflict);
        (await site.ReadAsync(empty)).State.ShouldBe(IssueState.Draft);
    }

    async Task<NewsSubmission> SubmitAsync(HttpClient browser, string title, string text)
    {
        var answer = await browser.FillInAsync(NewsLinks.Send, ("Input.Title", title), ("Input.Text", text));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await FindAsync(Guid.Parse($"{answer.Headers.Location}".Split('/')[^1]));
    }

    Task<NewsSubmission> FindAsync(Guid id) => site.QueryAsync(context => context.NewsSubmissions.AsNoTracking().SingleAsync(s => s.Id == id, Cancel));

    Task<List<NewsBlock>> BlocksAsync(Guid issue) =>
        site.QueryAsync(context => context.NewsBlocks.AsNoTracking().Where(block => block.IssueId == issue).OrderBy(block => block.Position).ToListAsync(Cancel));

    static (string, string) Token(IParentNode page) =>
        ("__RequestVerificationToken", page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
}
