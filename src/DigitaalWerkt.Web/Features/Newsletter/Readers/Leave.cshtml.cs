using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>
/// The way out that stands in every issue. A mail program posts to it with or without a body, and with no cookie, origin or token
/// (RFC 8058); what it may end is signed in its address. Whoever left already is told the same.
/// </summary>
[TakesPostsFromElsewhere]
public sealed class LeaveModel(SubscriptionCodes codes, EndSubscription end) : LinkPageModel
{
    protected override Task<bool> IsKnownAsync(string token, CancellationToken cancellationToken) =>
        Task.FromResult(codes.ReadLeave(token) is not null);

    protected override async Task<bool> ActAsync(string token, CancellationToken cancellationToken)
    {
        if (codes.ReadLeave(token) is not { } subscription)
        {
            return false;
        }
        await end.RunAsync(subscription, cancellationToken);
        return true;
    }
}
