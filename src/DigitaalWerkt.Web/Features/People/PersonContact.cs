namespace DigitaalWerkt.Web.Features.People;

/// <summary>Somebody whom one can call or write to about a person.</summary>
/// <param name="Name">Of the counsellor, or of a desk.</param>
/// <param name="Reach">A number or an address, as people write it.</param>
/// <param name="IsCounsellor">They guide the person; else they answer for the organisation.</param>
public sealed record PersonContact(string Name, string Reach, bool IsCounsellor);
