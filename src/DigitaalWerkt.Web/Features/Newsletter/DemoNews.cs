using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter;

/// <summary>An issue that was sent to some readers, a draft, and what partners sent in: some wait, one is taken, one declined.</summary>
sealed class DemoNews(
    AppDbContext context, DemoStaff staff, IEnumerable<INewsSource> sources, StartIssue start, JudgeSubmission judge, Texts texts,
    TimeProvider clock) : IDemoPart
{
    const int Readers = 12;
    const int OfEachSource = 2;

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.NewsIssues.AnyAsync(cancellationToken))
        {
            return;
        }
        foreach (var number in Enumerable.Range(1, Readers))
        {
            var reader = new NewsSubscription($"lezer{number}@demo.invalid", clock.GetUtcNow());
            reader.Confirm(clock.GetUtcNow());
            context.Add(reader);
        }
        var first = await AddAsync("Issue", "Hello", cancellationToken);
        await AddItemsAsync(first.Id, cancellationToken);
        var draft = await AddAsync("Draft", "Draft", cancellationToken);
        await start.RunAsync(first.Id, IssueAct.Send, cancellationToken);
        await SubmitAsync(draft.Id, cancellationToken);
    }

    async Task<NewsIssue> AddAsync(string issue, string text, CancellationToken cancellationToken)
    {
        var added = context.Add(new NewsIssue(Say(issue), clock.GetUtcNow())).Entity;
        context.Add(new NewsBlock(added.Id, 0, new(Say($"{text}_Title"), Say(text == "Hello" ? text : $"{text}_Text"), null)));
        await context.SaveChangesAsync(cancellationToken);
        return added;
    }

    async Task AddItemsAsync(Guid issue, CancellationToken cancellationToken)
    {
        var place = 1;
        foreach (var source in sources)
        {
            foreach (var item in await source.OfferAsync(OfEachSource, cancellationToken))
            {
                context.Add(CopiedItem.Of(issue, place++, source.Name, item));
            }
        }
        await context.SaveChangesAsync(cancellationToken);
    }

    async Task SubmitAsync(Guid draft, CancellationToken cancellationToken)
    {
        var counsellor = await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken);
        var partner = await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken);
        var taken = Send(counsellor, "Taken", "/signalen");
        var declined = Send(counsellor, "Three", null);
        Send(partner, "One", "/wegwijzer");
        Send(partner, "Two", null);
        await context.SaveChangesAsync(cancellationToken);
        var (first, second) = (VersionOf(taken), VersionOf(declined));
        await judge.TakeAsync(taken.Id, first, draft, new(taken.Title, Say("Taken_Short"), taken.Link), cancellationToken);
        await judge.DeclineAsync(declined.Id, second, Say("Three_Reason"), cancellationToken);
    }

    NewsSubmission Send(StaffMember member, string key, string? link) => context.Add(new NewsSubmission(
        member.Id, member.OrganisationId, new(Say($"{key}_Title"), Say(key), link), RequestKey.New(), clock.GetUtcNow())).Entity;

    uint VersionOf(NewsSubmission submission) => context.Entry(submission).Property<uint>("Version").CurrentValue;

    string Say(string key) => texts.News($"News_Demo_{key}");
}
