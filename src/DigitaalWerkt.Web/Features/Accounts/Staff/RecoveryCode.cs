namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>One of the ten codes on paper for who lost the phone; kept as a slow salted hash, gone once it is used.</summary>
public sealed class RecoveryCode
{
    RecoveryCode()
    {
        Salt = [];
        Hash = [];
    }

    public RecoveryCode(Guid staffMemberId, byte[] salt, byte[] hash)
    {
        Id = Guid.CreateVersion7();
        StaffMemberId = staffMemberId;
        Salt = salt;
        Hash = hash;
    }

    public Guid Id { get; private set; }
    public Guid StaffMemberId { get; private set; }

    /// <summary>The ten codes of a set share a salt, so that checking one costs one slow hash and not ten.</summary>
    public byte[] Salt { get; private set; }
    public byte[] Hash { get; private set; }
}
