using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>Tells whoever sent something in what an editor made of it, as it stands now.</summary>
public sealed class JudgedMessage(AppDbContext context, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public string Name => NewsKinds.Judged;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var reader = await context.StaffMembers.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == message.ReaderId && m.DisabledAt == null, cancellationToken);
        var sent = await context.NewsSubmissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == message.Subject, cancellationToken);
        // What was decided since has a message of its own.
        if (reader?.Email is not { } email || sent is null || sent.JudgedAt != message.Occurrence)
        {
            return null;
        }
        var block = await context.NewsBlocks.AsNoTracking()
            .SingleOrDefaultAsync(b => b.Source == NewsSubmission.Source && b.ItemId == sent.Id, cancellationToken);
        string[]? lines = sent.State switch
        {
            SubmissionState.Declined => [texts.News("News_Judged_Declined", sent.Title), "", texts.News("News_Judged_Reason", sent.Reason)],
            SubmissionState.Taken when block is not null =>
            [
                texts.News("News_Judged_Taken", sent.Title), "",
                .. Quoted(block.Title), .. Quoted(NewsMarkdown.ToText(block.Text, LinkTo)), "",
                texts.News("News_Judged_Withdraw"),
            ],
            _ => null,
        };
        if (lines is null)
        {
            return null;
        }
        string[] all =
        [
            texts.News("News_Hello", reader.Name), "", .. lines, site.Value.To(NewsLinks.Sent(sent.Id)), "", texts.News("News_Greeting"),
        ];
        return new(email, texts.News($"News_Judged_Subject_{sent.State}"), string.Join('\n', all));
    }

    string LinkTo(string address) => NewsAddress.InMail(address, site.Value.Address, issue: null);

    // Each line marked, as mail programs do, so that one sees where it begins and ends.
    static IEnumerable<string> Quoted(string? text) => text is null ? [] : text.Split('\n').Select(line => $"> {line}".TrimEnd());
}
