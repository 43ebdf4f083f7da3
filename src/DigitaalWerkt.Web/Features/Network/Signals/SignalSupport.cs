namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>An organisation that sees it too. It counts once, however many of its people say so.</summary>
/// <param name="memberId">The staff member who said it, and who gets the answer.</param>
/// <param name="isReporter">They reported it themselves.</param>
public sealed class SignalSupport(Guid signalId, Guid organisationId, Guid? memberId, bool isReporter, DateTimeOffset at)
{
    /// <summary>The key: an organisation stands there once.</summary>
    public const string OncePerOrganisation = "pk_signal_support";

    public Guid SignalId { get; private set; } = signalId;
    public Guid OrganisationId { get; private set; } = organisationId;

    /// <summary>Null: they are gone.</summary>
    public Guid? MemberId { get; private set; } = memberId;

    public bool IsReporter { get; private set; } = isReporter;
    public DateTimeOffset At { get; private set; } = at;
}
