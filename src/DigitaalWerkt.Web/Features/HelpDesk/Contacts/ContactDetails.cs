using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>What is known about a contact.</summary>
/// <param name="Purpose">What one may ask there, in plain words.</param>
/// <param name="Address">One line, as one reads it aloud.</param>
public sealed record ContactDetails(string Name, string Purpose, string? Phone, string? Address, DateOnly CheckedOn, int Order)
{
    /// <summary>What is wrong: the field, and the key of the sentence that says so.</summary>
    public IEnumerable<ContactProblem> Problems(DateOnly today)
    {
        if (ThingName.FaultOf(PlainText.Line(Name), Contact.NameLength) is { } fault)
        {
            yield return new(nameof(Name), fault == NameFault.Wrong ? "Name_Error" : "Contact_Name_Error");
        }
        if (FreeText.FaultOf(Purpose, Contact.PurposeLength, isNeeded: true) is not null)
        {
            yield return new(nameof(Purpose), "Contact_Purpose_Error");
        }
        if (Phone is not null && !IsPhone(Phone))
        {
            yield return new(nameof(Phone), "Contact_Phone_Error");
        }
        if (FreeText.FaultOf(Address, Contact.AddressLength, isNeeded: false) is not null)
        {
            yield return new(nameof(Address), "Contact_Address_Error");
        }
        if (CheckedOn == default || CheckedOn > today)
        {
            yield return new(nameof(CheckedOn), "Contact_CheckedOn_Error");
        }
        if (Order is < 0 or > 999)
        {
            yield return new(nameof(Order), "Contact_Order_Error");
        }
    }

    /// <summary>A phone number as a phone dials it.</summary>
    public static string Dial(string phone) => string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));

    static bool IsPhone(string phone) =>
        phone.Length <= Contact.PhoneLength
        && phone.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or '/' or '+')
        && phone.LastIndexOf('+') <= 0
        && phone.Count(char.IsAsciiDigit) is >= 3 and <= 15;
}
