using DigitaalWerkt.Web.Features.HelpDesk.Contacts;

namespace DigitaalWerkt.Tests.HelpDesk;

public sealed class ContactTests
{
    static readonly DateOnly Today = new(2026, 11, 22);
    static readonly ContactDetails Good = new("Buurthuis", "Hulp met je telefoon", "09 000 00 00", "Straat 1, Gent", Today, 10);

    public static TheoryData<string, string> Wrong => new()
    {
        { nameof(ContactDetails.Name), "" },
        { nameof(ContactDetails.Purpose), "" },
        { nameof(ContactDetails.Phone), "bel mij" },
        { nameof(ContactDetails.Phone), "09+12" },
        { nameof(ContactDetails.Phone), "12" },
        { nameof(ContactDetails.Address), new string('a', 161) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_details_are_named_and_never_kept(string field, string value)
    {
        var details = field switch
        {
            nameof(ContactDetails.Name) => Good with { Name = value },
            nameof(ContactDetails.Purpose) => Good with { Purpose = value },
            nameof(ContactDetails.Phone) => Good with { Phone = value },
            _ => Good with { Address = value },
        };

        details.Problems(Today).ShouldHaveSingleItem().Field.ShouldBe(field);
        Should.Throw<ArgumentException>(() => Contact.Create(details, Today));
    }

    [Fact]
    public void Nobody_checked_a_contact_tomorrow()
    {
        (Good with { CheckedOn = Today.AddDays(1) }).Problems(Today).ShouldHaveSingleItem().Field.ShouldBe(nameof(ContactDetails.CheckedOn));
    }

    [Fact]
    public void Phone_and_address_may_stay_empty()
    {
        (Good with { Phone = null, Address = null }).Problems(Today).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("09 000 00 00", "090000000")]
    [InlineData("+32 9 000.00.00", "+3290000000")]
    public void A_phone_dials_digits_only(string written, string dialled) => ContactDetails.Dial(written).ShouldBe(dialled);
}
