namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>A staff member who said themselves that their name may stand on the page of their organisation. No row: it may not.</summary>
public sealed class PartnerPerson(Guid memberId, DateTimeOffset saidAt)
{
    public Guid MemberId { get; private set; } = memberId;
    public DateTimeOffset SaidAt { get; private set; } = saidAt;
}
