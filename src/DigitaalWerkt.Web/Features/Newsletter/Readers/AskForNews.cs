using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>
/// Somebody typed an address. It gets the same e-mail whoever is subscribed already, once a day, and by the same two statements: neither
/// the page, nor the mailbox, nor the time that it takes tells who reads the newsletter.
/// </summary>
public sealed class AskForNews(AppDbContext context, NewsTransaction transaction, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <param name="email">As <see cref="EmailAddress.Read"/> made it.</param>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was kept.</exception>
    public Task RunAsync(string email, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var fresh = new NewsSubscription(email, now);
            var id = (await context.Database.SqlQuery<Guid>(
                $"""
                 insert into news_subscription (id, email, asked_at, bounces) values ({fresh.Id}, {fresh.Email}, {fresh.AskedAt}, 0)
                 on conflict (email) do update set asked_at = excluded.asked_at
                 returning id as "Value"
                 """).ToListAsync(cancellationToken)).Single();
            var today = BrusselsTime.At(clock.Today(), TimeOnly.MinValue);
            await outbox.AddAsync([new(NewsKinds.Confirm, id, Channel.Email, now, today, now)], cancellationToken);
            return true;
        },
        cancellationToken);
}
