using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>An e-mail that the learner sent.</summary>
/// <param name="ReplyTo">Id of the e-mail that it answers or sends on; <see cref="Letter.NewKey"/> for a new one.</param>
/// <param name="Files">Ids of the files that went with it.</param>
public sealed record SentMail(string Id, string ReplyTo, string Text, ImmutableList<string> Files, DateTimeOffset At)
{
    /// <summary>To whom it went; null for an answer, which goes to whoever wrote.</summary>
    public string? To { get; init; }

    /// <summary>Of a new e-mail.</summary>
    public string? Subject { get; init; }

    public bool IsAnswer => To is null;

    public bool IsNew => ReplyTo == Letter.NewKey;

    /// <summary>What stands of one e-mail that two devices have: the text may have been left out on one of them for want of room.</summary>
    public SentMail Merge(SentMail other) => string.CompareOrdinal(Said, other.Said) >= 0 ? this : other;

    string Said => string.Join('\n', [Text, ReplyTo, To, Subject, .. Files]);
}
