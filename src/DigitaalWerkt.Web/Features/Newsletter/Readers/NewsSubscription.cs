using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>
/// An address to which the newsletter goes, or of which somebody asked that. Nothing else is known of whoever reads it there, and when
/// it ends the row is gone.
/// </summary>
public sealed class NewsSubscription
{
    /// <summary>The unique index: an address is there once.</summary>
    public const string OncePerAddress = "ix_news_subscription_email";

    /// <summary>How long somebody has to confirm it, after asking last.</summary>
    public static readonly TimeSpan Unconfirmed = KeptFor.UnconfirmedReaders.Term.Span;

    /// <summary>After so many refusals for good nobody reads there any more.</summary>
    public const int MostBounces = 2;

    /// <summary>Two refusals with more than this between them aren't one story.</summary>
    public static readonly TimeSpan BouncesCount = TimeSpan.FromDays(180);

    NewsSubscription()
    {
    }

    public NewsSubscription(string email, DateTimeOffset now) => (Email, AskedAt) = (KeyOf(email), now);

    /// <summary>Random, because links are made of it.</summary>
    public Guid Id { get; private set; } = Guid.NewGuid();

    /// <summary>In small letters: no mail server of today tells them apart.</summary>
    public string Email { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When the reader said that they want it; null: not yet.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>How often a mail server said that the address doesn't exist.</summary>
    public int Bounces { get; private set; }

    public DateTimeOffset? BouncedAt { get; private set; }

    public static string KeyOf(string email) => email.ToLowerInvariant();

    public void Confirm(DateTimeOffset now) => ConfirmedAt ??= now;

    /// <summary>A mail server said that the address doesn't exist.</summary>
    /// <returns>True when that was once too often: it ends.</returns>
    public bool NoteBounce(DateTimeOffset now)
    {
        Bounces = BouncedAt is { } before && now - before <= BouncesCount ? Bounces + 1 : 1;
        BouncedAt = now;
        return Bounces >= MostBounces;
    }
}
