using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>A contact as it stands in the form: text that a person may leave half finished.</summary>
public sealed record ContactInput
{
    public string? Name { get; init; }
    public string? Purpose { get; init; }
    public string? Phone { get; init; }
    public string? Address { get; init; }
    public string? CheckedOn { get; init; }
    public string? Order { get; init; }

    /// <summary>What a form for a new contact begins with.</summary>
    public static ContactInput Fresh(DateOnly today) => new() { CheckedOn = Typed.Iso(today), Order = Typed.Digits(10) };

    public static ContactInput From(Contact contact) => new()
    {
        Name = contact.Name,
        Purpose = contact.Purpose,
        Phone = contact.Phone,
        Address = contact.Address,
        CheckedOn = Typed.Iso(contact.CheckedOn),
        Order = Typed.Digits(contact.Order),
    };

    /// <summary>What was meant; what can't be read becomes something that doesn't pass the check of the details.</summary>
    public ContactDetails ToDetails() => new(
        Typed.Line(Name) ?? "",
        Typed.Line(Purpose) ?? "",
        Typed.Line(Phone),
        Typed.Line(Address),
        Typed.Day(CheckedOn) ?? default,
        Typed.Number(Order) ?? -1);
}
