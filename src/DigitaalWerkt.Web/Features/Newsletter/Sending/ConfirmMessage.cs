using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>Asks whoever reads at an address whether they want the newsletter. It is the same whether they have it already.</summary>
public sealed class ConfirmMessage(AppDbContext context, SubscriptionCodes codes, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public string Name => NewsKinds.Confirm;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await context.NewsSubscriptions.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Id == message.Subject, cancellationToken) is not { } asked
            ? null
            : new(asked.Email, texts.News("News_Confirm_Subject"), string.Join(
                '\n',
                texts.News("News_Confirm_Why"),
                "",
                texts.News("News_Confirm_Open"),
                site.Value.To(NewsLinks.Confirm(codes.ToConfirm(asked.Id))),
                "",
                texts.News("News_Confirm_Days", (int)NewsSubscription.Unconfirmed.TotalDays),
                texts.News("News_Confirm_NotYou"),
                "",
                texts.News("News_Greeting")));
}
