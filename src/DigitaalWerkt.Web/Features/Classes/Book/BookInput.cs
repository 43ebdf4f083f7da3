using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>What a visitor fills in to get a seat.</summary>
public class BookInput : PersonInput
{
    /// <summary>Names the form, so that sending it twice books once.</summary>
    public Guid Key { get; set; }

    /// <summary>The trainer may see what this person can already do.</summary>
    public bool Shares { get; set; }

    /// <summary>The person knows that the class is full, and wants to wait.</summary>
    public bool Waits { get; set; }

    /// <summary>The person read that this device has a booking of this name, and says to be somebody else.</summary>
    public bool IsOther { get; set; }
}
