using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>An organisation guides a person, its client, who agreed to it (begeleiding).</summary>
public sealed class GuidancePath
{
    /// <summary>The index that lets somebody have one open path at an organisation.</summary>
    public const string OneOpen = "ix_guidance_path_open";

    /// <summary>The index that makes a form that was sent twice one path.</summary>
    public const string RequestUnique = "ix_guidance_path_request";

    GuidancePath()
    {
    }

    public GuidancePath(Guid organisationId, Guid personId, Guid counsellorId, Consent consent, RequestKey key, DateTimeOffset now)
    {
        (OrganisationId, PersonId, CounsellorId, Consent, BeganAt) = (organisationId, personId, counsellorId, consent, now);
        (RequestId, RequestContent) = (key.Id, key.Content);
        PhaseSince = BrusselsTime.DayOf(now);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid OrganisationId { get; private set; }

    /// <summary>Null: somebody who was forgotten.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Whoever guides the person now.</summary>
    public Guid CounsellorId { get; private set; }

    public Consent Consent { get; private set; } = new();

    public DateTimeOffset BeganAt { get; private set; }

    public PathPhase Phase { get; private set; }

    /// <summary>The first day of the phase, or the day on which it ended.</summary>
    public DateOnly PhaseSince { get; private set; }

    /// <summary>The day of the next talk; null: none is agreed.</summary>
    public DateOnly? NextTalkOn { get; private set; }

    /// <summary>When the end was noted for the first time; null: it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public PathEnd? End { get; private set; }

    public Guid RequestId { get; private set; }

    public Guid RequestContent { get; private set; }

    [Timestamp]
    public uint Version { get; private set; }

    public PathResult Result => new(Phase, PhaseSince, End);

    public bool IsOpen => EndedAt is null;

    public void MoveTo(PathPhase phase, DateOnly since) => (Phase, PhaseSince) = (phase, since);

    public void AgreeTalk(DateOnly? day) => NextTalkOn = day;

    public void GiveTo(Guid counsellorId) => CounsellorId = counsellorId;

    /// <summary>Ends it, or corrects how it ended; the moment stays the first one.</summary>
    public void Finish(PathEnd end, DateOnly since, DateTimeOffset now)
    {
        (Phase, PhaseSince, End, NextTalkOn) = (PathPhase.Ended, since, end, null);
        EndedAt ??= now;
    }
}
