using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions;

/// <summary>What a staff member of a partner would like to see in the newsletter.</summary>
public sealed class NewsSubmission
{
    /// <summary>The unique index: a form is kept once.</summary>
    public const string OncePerRequest = "ix_news_submission_request_id";

    /// <summary>The source of a block that was sent in.</summary>
    public const string Source = "submission";

    /// <summary>Three sentences.</summary>
    public const int TextLength = 600;

    public const int MostSentences = 3;
    public const int ReasonLength = 400;

    NewsSubmission()
    {
    }

    public NewsSubmission(Guid memberId, Guid organisationId, BlockDetails details, RequestKey key, DateTimeOffset now)
    {
        (MemberId, OrganisationId, Title, Text, Link) = (memberId, organisationId, details.Title!, details.Text, details.Link);
        (RequestId, RequestContent, SentAt) = (key.Id, key.Content, now);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Who sent it; null: they are gone.</summary>
    public Guid? MemberId { get; private set; }

    public Guid OrganisationId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>As it was sent; what an editor makes of it stands in the block.</summary>
    public string Text { get; private set; } = "";

    public string? Link { get; private set; }
    public SubmissionState State { get; private set; }
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>When an editor last decided something that the sender has to hear.</summary>
    public DateTimeOffset? JudgedAt { get; private set; }

    /// <summary>Why it was declined.</summary>
    public string? Reason { get; private set; }

    public Guid RequestId { get; private set; }
    public Guid RequestContent { get; private set; }

    /// <summary>It stands in an issue now, or what stands there changed.</summary>
    public void Take(DateTimeOffset now) => (State, JudgedAt) = (SubmissionState.Taken, now);

    public void Decline(string reason, DateTimeOffset now) => (State, Reason, JudgedAt) = (SubmissionState.Declined, reason, now);

    /// <summary>It stands in no issue any more, and an editor decides anew.</summary>
    public void PutBack() => (State, JudgedAt) = (SubmissionState.Waiting, null);

    public void Withdraw() => State = SubmissionState.Withdrawn;
}
