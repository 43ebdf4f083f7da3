using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// An organisation asks another one to guide a person further, who agreed to it. Until it is accepted the other one sees the first name and
/// the question, and nothing else.
/// </summary>
public sealed class PathHandOver
{
    /// <summary>The index that lets one organisation be asked at a time.</summary>
    public const string OneOpen = "ix_path_hand_over_open";

    /// <summary>The index that makes a form that was sent twice one question.</summary>
    public const string RequestUnique = "ix_path_hand_over_request";

    public const int QuestionLength = 200;

    /// <summary>After so many days without an answer somebody calls the other organisation.</summary>
    public const int DaysToAnswer = 7;

    PathHandOver()
    {
    }

    public PathHandOver(Guid pathId, HandOverRequest request, Consent consent, DateTimeOffset now)
    {
        (PathId, ToOrganisationId, Question, AskedById, Consent, AskedAt) = (
            pathId, request.To, request.Question, request.AskedBy, consent, now);
        (RequestId, RequestContent) = (request.Key.Id, request.Key.Content);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PathId { get; private set; }
    public Guid ToOrganisationId { get; private set; }

    /// <summary>What the person wants there; null: forgotten.</summary>
    public string? Question { get; private set; }

    public Consent Consent { get; private set; } = new();
    public Guid AskedById { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public HandOverState State { get; private set; }
    public Guid? AnsweredById { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Only when it was declined.</summary>
    public HandOverRefusal? Refusal { get; private set; }

    /// <summary>The path at the other organisation, once it is accepted.</summary>
    public Guid? NewPathId { get; private set; }

    public Guid RequestId { get; private set; }
    public Guid RequestContent { get; private set; }

    public bool IsLate(DateOnly today) => State == HandOverState.Asked && BrusselsTime.DayOf(AskedAt).AddDays(DaysToAnswer) < today;

    public void Accept(Guid newPathId, Guid by, DateTimeOffset now) =>
        (State, NewPathId, AnsweredById, AnsweredAt) = (HandOverState.Accepted, newPathId, by, now);

    public void Decline(HandOverRefusal refusal, Guid by, DateTimeOffset now) =>
        (State, Refusal, AnsweredById, AnsweredAt) = (HandOverState.Declined, refusal, by, now);

    /// <param name="by">Null: the person was forgotten.</param>
    public void TakeBack(Guid? by, DateTimeOffset now) => (State, AnsweredById, AnsweredAt) = (HandOverState.TakenBack, by, now);
}
