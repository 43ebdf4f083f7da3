using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>A card that opens a learner's work: the square and the pictures on paper, their proofs here.</summary>
public sealed class LearnerCard
{
    public const int AllowedTries = 10;
    public const string BatchUnique = "ix_learner_card_batch";
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    LearnerCard()
    {
        SecretHash = [];
        PicturesProof = [];
    }

    public LearnerCard(Guid learnerId, CardSecret secret, DateTimeOffset now, CardBatch? batch = null)
    {
        LearnerId = learnerId;
        SecretHash = CardSecret.Hash(secret.Token);
        PicturesProof = secret.Proof();
        MadeAt = now;
        BatchId = batch?.Request.Id;
        BatchContent = batch?.Request.Content;
        BatchPosition = batch?.Position;
    }

    public int Id { get; private set; }
    public Guid LearnerId { get; private set; }
    public byte[] SecretHash { get; private set; }
    public byte[] PicturesProof { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset? ReplacedAt { get; private set; }
    public int WrongTries { get; private set; }
    public DateTimeOffset? PausedUntil { get; private set; }

    /// <summary>The form that was sent; the same form sent twice must not make the cards twice.</summary>
    public Guid? BatchId { get; private set; }
    public int? BatchPosition { get; private set; }

    /// <summary>What the form said, so that something else under the same key isn't taken for it.</summary>
    public Guid? BatchContent { get; private set; }

    public CardNumber Number => new(Id);

    /// <summary>Looks at the pictures that somebody chose. The caller holds the row, so that tries sent at once are counted one by one.</summary>
    public TryOutcome Try(CardSecret shown, DateTimeOffset now)
    {
        if (PausedUntil > now)
        {
            return TryOutcome.Paused;
        }
        var right = CryptographicOperations.FixedTimeEquals(shown.Proof(), PicturesProof);
        if (right || PausedUntil is not null)
        {
            (WrongTries, PausedUntil) = (0, null);
        }
        if (right)
        {
            return TryOutcome.Right;
        }
        WrongTries++;
        if (WrongTries < AllowedTries)
        {
            return TryOutcome.Wrong;
        }
        PausedUntil = now + Pause;
        return TryOutcome.Paused;
    }

    /// <summary>Gives the card another secret, because nobody received the first one.</summary>
    public void ChangeSecret(CardSecret secret) => (SecretHash, PicturesProof) = (CardSecret.Hash(secret.Token), secret.Proof());

    /// <summary>Ends the card, because another one takes its place.</summary>
    public void Replace(DateTimeOffset now) => ReplacedAt ??= now;
}
