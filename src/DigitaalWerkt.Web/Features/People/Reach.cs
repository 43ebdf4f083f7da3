using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>The one way in which somebody hears from us: a kind, with the number, address, counsellor or card that belongs to it and nothing else.</summary>
public sealed record Reach
{
    /// <summary>The check in the database that says the same.</summary>
    public const string FitsKind = "ck_person_reach_fits_kind";

    /// <summary>They came to the door.</summary>
    public static readonly Reach None = new();

    Reach()
    {
    }

    public ReachKind Kind { get; private init; } = ReachKind.None;

    public PhoneNumber? Phone { get; private init; }

    public string? Email { get; private init; }

    /// <summary>The counsellor who hears in their place; null with that kind: whoever of their organisation.</summary>
    public Guid? StaffMemberId { get; private init; }

    /// <summary>The learner whose card it is; null with that kind: the card was erased.</summary>
    public Guid? LearnerId { get; private init; }

    /// <summary>The number or address as people write it; null: there is none.</summary>
    public string? Written => Phone?.Written ?? Email;

    public static Reach ByPhone(PhoneNumber phone) => new() { Kind = ReachKind.Phone, Phone = phone };

    /// <param name="email">As <see cref="EmailAddress.IsPossible"/> takes it.</param>
    public static Reach ByEmail(string email) => new() { Kind = ReachKind.Email, Email = email };

    /// <param name="staffMemberId">Null: whoever of the organisation.</param>
    public static Reach ByCounsellor(Guid? staffMemberId) => new() { Kind = ReachKind.Counsellor, StaffMemberId = staffMemberId };

    public static Reach ByCard(Guid learnerId) => new() { Kind = ReachKind.Card, LearnerId = learnerId };
}
