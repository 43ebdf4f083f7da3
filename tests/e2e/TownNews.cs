using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

/// <summary>The newsletter of the town: a draft and an issue that left, with what somebody typed in each, and what was sent in.</summary>
/// <param name="Confirm">The address of a link in an e-mail.</param>
public sealed record TownNews(Guid Draft, Guid Block, Guid Sent, Guid Waiting, Guid Taken, string Confirm, string Leave)
{
    public static async Task<TownNews> MakeAsync(SiteFixture site, StaffMember sender, string typed)
    {
        var now = site.Clock.GetUtcNow();
        var (draft, sent) = (new NewsIssue($"Nieuws van morgen{typed}", now), new NewsIssue($"Nieuws van vandaag{typed}", now));
        var text = $"# Kop{typed}\n\nDag **lezer**,\n\n- een\n- [twee](https://example.org)\n\n> Wie leest dit?{typed}";
        var (block, of) = (new NewsBlock(draft.Id, 0, new($"Titel{typed}", text, "/signalen")), new NewsBlock(sent.Id, 0, new($"Titel{typed}", text, "/signalen")));
        var reader = new NewsSubscription("lezer@example.org", now);
        NewsSubmission Send(string title) => new(sender.Id, sender.OrganisationId, new(title + typed, $"Kom kijken.{typed}", "https://example.org"), RequestKey.New(), now);
        var (waiting, taken) = (Send("Open dag"), Send("Taalcafé"));
        await site.QueryAsync(context =>
        {
            context.AddRange(draft, sent, block, of, reader, waiting, taken);
            return context.SaveChangesAsync();
        });
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        (await services.GetRequiredService<StartIssue>().RunAsync(sent.Id, IssueAct.Send, CancellationToken.None)).ShouldBeTrue();
        var version = await site.QueryAsync(context => context.NewsSubmissions.Where(s => s.Id == taken.Id).Select(s => EF.Property<uint>(s, "Version")).SingleAsync());
        await services.GetRequiredService<JudgeSubmission>().TakeAsync(taken.Id, version, draft.Id, new(taken.Title, $"Kom eens.{typed}", taken.Link), CancellationToken.None);
        var codes = services.GetRequiredService<SubscriptionCodes>();
        return new(draft.Id, block.Id, sent.Id, waiting.Id, taken.Id, NewsLinks.Confirm(codes.ToConfirm(reader.Id)), NewsLinks.Leave(codes.ToLeave(reader.Id)));
    }
}
